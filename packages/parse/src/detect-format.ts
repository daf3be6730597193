import type { Format } from '@presswork/model'

/** The format that every file name extension stands for. */
const extensions: Readonly<Record<string, Format>> = {
  '.txt': 'txt',
  '.text': 'txt',
  '.md': 'md',
  '.markdown': 'md',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.pdf': 'pdf',
  '.docx': 'docx',
  '.eml': 'eml',
  '.json': 'json',
}

/** The format that the extension of a path stands for, whatever its case; `undefined` for an unknown one. */
export function formatOfPath(path: string): Format | undefined {
  const extension = /\.[^./\\]+$/.exec(path)?.[0].toLowerCase()
  return extension === undefined ? undefined : extensions[extension]
}

/** What the first bytes say beyond doubt: a page, a PDF, a ZIP (DOCX), or no text at all. */
export function sniffContent(bytes: Uint8Array): 'html' | 'pdf' | 'docx' | 'binary' | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  if (head.startsWith('%PDF-')) return 'pdf'
  if (head.startsWith('PK\u0003\u0004'))
    return head.includes('word/') || head.includes('[Content_Types]') ? 'docx' : 'binary'
  if (/^\s*(?:ï»¿)?(?:<\?xml[^>]*>\s*)?(?:<!--[^>]{0,500}-->\s*)?<(?:!doctype\s+html|html|head|body)[\s>]/i.test(head))
    return 'html'
  return isBinary(bytes) ? 'binary' : undefined
}

/** Text has next to no control characters; NULs in every other byte are UTF-16, which is text. */
function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 8192)
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  let control = 0
  const nul = [0, 0]
  for (let index = 0; index < sample.length; index++) {
    const byte = sample[index] as number
    if (byte === 0) nul[index & 1] = (nul[index & 1] as number) + 1
    else if (byte < 32 && (byte < 8 || byte > 13) && byte !== 27) control++
  }
  const [even = 0, odd = 0] = nul
  const looksUtf16 = utf16 || (Math.max(even, odd) > sample.length * 0.2 && Math.min(even, odd) < sample.length * 0.025)
  return control > sample.length * 0.02 || (even + odd > 0 && !looksUtf16 && even + odd > sample.length * 0.001)
}
