import { isUtf8 } from 'node:buffer'
import { detect } from 'jschardet'

/** A decoded text, the encoding it was read in (a WHATWG label) and whether that was guessed from statistics. */
export interface DecodedText {
  readonly text: string
  readonly encoding: string
  readonly guessed: boolean
}

/** How many bytes the statistics look at: enough for any release, and a bound for huge inputs. */
const sampleSize = 65_536

/**
 * Decodes bytes: BOM, then valid UTF-8, UTF-16 without a BOM, the charset that an HTML or XML head declares, and last a
 * guess, with windows-1252 where the guess is unsure. The BOM is taken off; invalid bytes become U+FFFD.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const known = findBom(bytes) ?? (isUtf8(bytes) && !looksUtf16(bytes) ? 'utf-8' : undefined)
  const declared = known ?? looksUtf16(bytes) ?? findDeclaredCharset(bytes)
  const encoding = declared ?? guessEncoding(bytes)
  const decoded = new TextDecoder(encoding).decode(bytes)
  const text = encoding === 'windows-1252' ? restoreWindows1252(decoded) : decoded
  return { text, encoding, guessed: declared === undefined }
}

// What 0x80 to 0x9F stand for in windows-1252 (WHATWG Encoding, index-windows-1252)
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Some releases of Node decode windows-1252 as ISO 8859-1, which leaves the 32 as control characters. */
export function restoreWindows1252(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (character) => windows1252[character.charCodeAt(0) - 0x80] ?? character)
}

function findBom(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

/** Western text in UTF-16 has a NUL in every other byte, always on the same side. */
function looksUtf16(bytes: Uint8Array): string | undefined {
  const length = Math.min(bytes.length, 4096) & ~1
  let even = 0
  let odd = 0
  for (let index = 0; index < length; index += 2) {
    if (bytes[index] === 0) even++
    if (bytes[index + 1] === 0) odd++
  }
  const pairs = length / 2
  if (odd > pairs * 0.4 && even < pairs * 0.05) return 'utf-16le'
  if (even > pairs * 0.4 && odd < pairs * 0.05) return 'utf-16be'
  return undefined
}

/** The charset that the first 2048 bytes declare: `<meta charset="…">`, `charset=…` in a content type, an XML declaration. */
function findDeclaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  const label =
    /<meta\s[^>]{0,200}?charset\s*=\s*["']?\s*([\w:-]+)/i.exec(head)?.[1] ??
    /^\s*<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w:-]+)/.exec(head)?.[1]
  if (label === undefined) return undefined
  const name = labelOf(label)
  // It was not valid UTF-8, so a page that says it is declares wrongly
  return name === 'utf-8' || name?.startsWith('utf-16') ? undefined : name
}

function guessEncoding(bytes: Uint8Array): string {
  if (isDamagedUtf8(bytes)) return 'utf-8'
  const { encoding, confidence } = detect(bytes.subarray(0, sampleSize))
  const name = encoding !== null && confidence >= 0.5 ? labelOf(encoding) : undefined
  return name === undefined || name === 'utf-8' || name.startsWith('utf-16') ? 'windows-1252' : name
}

/** Whether nearly all multi-byte sequences are UTF-8: a text that was cut inside a character or patched in another code. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes.subarray(0, sampleSize))
  let invalid = 0
  let valid = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === 0xfffd) invalid++
    else if (code > 0x7f) valid++
  }
  return valid > invalid * 9
}

/** The WHATWG name of an encoding label, if there is a decoder for it. */
function labelOf(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding
  } catch {
    return undefined
  }
}
