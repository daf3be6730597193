import type { UnzipFileInfo } from 'fflate'
import { unreadable } from '../unreadable.ts'

// A release's XML is some 100 kB; what unpacks to more than this or by more than this ratio was made to harm
const mostBytes = 64 * 1024 * 1024
const mostRatio = 250
const mostParts = 5000

/**
 * Unpacks the parts of an office document (a ZIP) that `isWanted` names, pictures and fonts left packed.
 *
 * @throws an error for a document that is encrypted, damaged or unpacks to far more than its size
 */
export async function openPackage(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): Promise<Record<string, Uint8Array>> {
  // An encrypted document is an OLE compound file around the ZIP
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) {
    const reason = 'The document is encrypted, or of Word 97–2003 (.doc): save it as .docx without a password.'
    throw unreadable('encrypted-input', reason)
  }
  const { unzipSync } = await import('fflate')
  const total = { bytes: 0, parts: 0 }
  const filter = (file: UnzipFileInfo): boolean => isWanted(file.name) && isWithinLimits(file, total)
  try {
    return unzipSync(bytes, { filter })
  } catch (error) {
    if (total.bytes > mostBytes || total.parts > mostParts) throw error
    throw unreadable('broken-input', `The document is damaged (${(error as Error).message}): check that it is whole.`)
  }
}

function isWithinLimits({ size, originalSize }: UnzipFileInfo, total: { bytes: number; parts: number }): boolean {
  total.bytes += originalSize
  total.parts++
  const swollen = originalSize > 1024 * 1024 && originalSize > size * mostRatio
  if (swollen || total.bytes > mostBytes || total.parts > mostParts) {
    total.bytes = Number.POSITIVE_INFINITY
    throw unreadable('too-large', 'The document unpacks to far more than its size: it was not read.')
  }
  return true
}
