import type { Format } from '@presswork/model'

/** What can be read: the formats that the dataset names, and those it has no name for. */
export type InputFormat = Format | 'odt'

/** The format that every file name extension stands for. */
const extensions: Readonly<Record<string, InputFormat>> = {
  '.txt': 'txt',
  '.text': 'txt',
  '.md': 'md',
  '.markdown': 'md',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.pdf': 'pdf',
  '.docx': 'docx',
  '.docm': 'docx',
  '.odt': 'odt',
  '.eml': 'eml',
  '.mht': 'eml',
  '.mhtml': 'eml',
  '.json': 'json',
}

/** The format that the extension of a path stands for, whatever its case; `undefined` for an unknown one. */
export function formatOfPath(path: string): InputFormat | undefined {
  const extension = extensionOf(path)
  return extension === undefined ? undefined : extensions[extension]
}

/** The extension in lower case; of `releases.jsonl.gz` that of what is packed. */
function extensionOf(path: string): string | undefined {
  const unpacked = path.replace(/\.gz(?:ip)?$/i, '')
  return /\.[^./\\#]+$/.exec(unpacked)?.[0].toLowerCase()
}

/** Formats that are known and not read, by extension, with what to convert them to. */
const unread: Readonly<Record<string, string>> = {
  '.rtf': 'RTF, which is not read: save it as .docx.',
  '.doc': 'of Word 97–2003, which is not read: save it as .docx.',
  '.pages': 'of Pages, which is not read: export it as .docx.',
  '.xls': 'an Excel file, which is not read: save it as CSV.',
  '.xlsx': 'an Excel file, which is not read: save it as CSV.',
  '.ppt': 'a presentation, which is not read: save it as PDF.',
  '.pptx': 'a presentation, which is not read: save it as PDF.',
  '.msg': 'a mail of Outlook, which is not read: save it as .eml.',
  '.tar': 'a tar archive, which is not read: unpack it, or pack it as ZIP.',
  '.tgz': 'a tar archive, which is not read: unpack it, or pack it as ZIP.',
  '.7z': 'a 7z archive, which is not read: unpack it, or pack it as ZIP.',
  '.rar': 'a RAR archive, which is not read: unpack it, or pack it as ZIP.',
}

/** Why a known format is not read and what to do, as the end of a sentence; `undefined` if it is read or unknown. */
export function explainUnread(bytes: Uint8Array, path: string): string | undefined {
  const isRtf = bytes[0] === 0x7b && new TextDecoder('latin1').decode(bytes.subarray(0, 5)) === '{\\rtf'
  return unread[isRtf ? '.rtf' : (extensionOf(path) ?? '')]
}

/** An input that may hold several documents. */
export type ContainerKind = 'zip' | 'gzip' | 'warc' | 'json' | 'jsonl' | 'csv' | 'eml'

const containers: Readonly<Record<string, ContainerKind>> = {
  '.zip': 'zip',
  '.warc': 'warc',
  '.json': 'json',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.csv': 'csv',
  '.tsv': 'csv',
  '.eml': 'eml',
}

/** The kind of container that an input is, by its name or, for gzip, by its first bytes; `undefined` for one document. */
export function kindOfInput(bytes: Uint8Array, path: string): ContainerKind | undefined {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return 'gzip'
  return containers[extensionOf(path) ?? '']
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
