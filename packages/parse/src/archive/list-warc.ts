import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'
import type { InputFormat } from '../detect-format.ts'
import { unreadable } from '../unreadable.ts'

/** A page or document that a web archive holds. */
export interface WarcPage {
  readonly url: string
  readonly format: InputFormat
  /** `undefined` if its packing is damaged. */
  readonly bytes: Uint8Array | undefined
}

// Types of pages and documents; pictures, style sheets and scripts are passed over
const formats: Readonly<Record<string, InputFormat>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/plain': 'txt',
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
}

const longestHead = 65_536

/** Headers by name in lower case, and where what they head begins. */
interface Head {
  readonly first: string
  readonly fields: ReadonlyMap<string, string>
  readonly end: number
}

/**
 * Lists the pages of a web archive (ISO 28500): responses with status 200 and resources, in order.
 *
 * @throws an error where a record is not one, or is cut off
 */
export function* listWarc(bytes: Uint8Array, maxBytes: number): Generator<WarcPage> {
  for (let at = skipBreaks(bytes, 0); at < bytes.length; ) {
    const head = readHead(bytes, at)
    const length = Number(head?.fields.get('content-length') ?? Number.NaN)
    if (!head?.first.startsWith('WARC/') || !(length >= 0) || head.end + length > bytes.length)
      throw unreadable('broken-input', 'The web archive is damaged or cut off: the rest was not read.')
    const page = readRecord(head, bytes.subarray(head.end, head.end + length), maxBytes)
    if (page) yield page
    at = skipBreaks(bytes, head.end + length)
  }
}

function readRecord({ fields }: Head, block: Uint8Array, maxBytes: number): WarcPage | undefined {
  const url = (fields.get('warc-target-uri') ?? '').replace(/^<|>$/g, '')
  const type = fields.get('warc-type')
  if (url === '' || (type !== 'response' && type !== 'resource')) return undefined
  if (type === 'resource') {
    const format = formatOfType(fields.get('content-type'))
    return format && { url, format, bytes: block }
  }
  const http = readHead(block, 0)
  const format = formatOfType(http?.fields.get('content-type'))
  if (!http || !format || !/^HTTP\/\S+ 200\b/.test(http.first)) return undefined
  return { url, format, bytes: readBody(http, block.subarray(http.end), maxBytes) }
}

function formatOfType(type = ''): InputFormat | undefined {
  return formats[type.split(';')[0]?.trim().toLowerCase() ?? '']
}

/** Undoes the transfer (RFC 9112, 7.1) and the content coding (RFC 9110, 8.4). */
function readBody({ fields }: Head, body: Uint8Array, maxBytes: number): Uint8Array | undefined {
  const whole = /chunked/i.test(fields.get('transfer-encoding') ?? '') ? joinChunks(body) : body
  const coding = (fields.get('content-encoding') ?? '').trim().toLowerCase()
  const unpack = { gzip: gunzipSync, 'x-gzip': gunzipSync, deflate: inflateSync, br: brotliDecompressSync }[coding]
  if (!unpack) return whole
  try {
    return unpack(whole, { maxOutputLength: maxBytes })
  } catch {
    // Some archives keep the header of what they have unpacked
    return coding.endsWith('gzip') && whole[0] === 0x1f ? undefined : whole
  }
}

/** Archives keep bodies chunked or whole under the same header: what does not begin with a length is whole. */
function joinChunks(body: Uint8Array): Uint8Array {
  const chunks: Uint8Array[] = []
  for (let at = 0; at < body.length; ) {
    const line = new TextDecoder('latin1').decode(body.subarray(at, at + 32))
    const match = /^([\da-f]{1,8})[^\r\n]{0,20}\r\n/i.exec(line)
    if (!match) return chunks.length === 0 ? body : Buffer.concat(chunks)
    const length = Number.parseInt(match[1] ?? '0', 16)
    if (length === 0) break
    const from = at + match[0].length
    chunks.push(body.subarray(from, from + length))
    at = from + length + 2
  }
  return Buffer.concat(chunks)
}

function readHead(bytes: Uint8Array, at: number): Head | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset + at, Math.min(longestHead, bytes.length - at))
  const end = head.indexOf('\r\n\r\n')
  if (end === -1) return undefined
  const [first = '', ...lines] = head.toString('utf8', 0, end).split('\r\n')
  const fields = new Map<string, string>()
  for (const line of lines) {
    const colon = line.indexOf(':')
    if (colon > 0) fields.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim())
  }
  return { first, fields, end: at + end + 4 }
}

function skipBreaks(bytes: Uint8Array, from: number): number {
  let at = from
  while (bytes[at] === 13 || bytes[at] === 10) at++
  return at
}
