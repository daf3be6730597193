import { unreadable } from '../unreadable.ts'
import { listEntries, unpackEntry } from './read-zip.ts'

// A release's XML is some 100 kB; what unpacks to more than this or by more than this ratio was made to harm
const mostBytes = 64 * 1024 * 1024
const mostRatio = 250
const ratioFloor = 1024 * 1024
const mostParts = 5000

/**
 * Unpacks the parts of an office document (a ZIP) that `isWanted` names; pictures and fonts stay packed.
 *
 * @throws an error for a document that is encrypted, damaged or unpacks to far more than its size
 */
export function openPackage(bytes: Uint8Array, isWanted: (name: string) => boolean): Map<string, Uint8Array> {
  // An encrypted document is an OLE compound file around the ZIP
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) {
    const reason = 'The document is encrypted, or of Word 97–2003 (.doc): save it as .docx without a password.'
    throw unreadable('encrypted-input', reason)
  }
  const parts = new Map<string, Uint8Array>()
  let total = 0
  for (const entry of listEntries(bytes)) {
    if (!isWanted(entry.name) || parts.has(entry.name)) continue
    total += entry.bytes
    const isSwollen = entry.bytes > ratioFloor && entry.bytes > entry.packedBytes * mostRatio
    if (isSwollen || total > mostBytes || parts.size >= mostParts)
      throw unreadable('too-large', 'The document unpacks to far more than its size: it was not read.')
    const part = unpackEntry(bytes, entry)
    if (!part) throw unreadable('broken-input', `The document is damaged (${entry.name}): check that it is whole.`)
    parts.set(entry.name, part)
  }
  return parts
}
