import { crc32, inflateRawSync } from 'node:zlib'
import { unreadable } from '../unreadable.ts'

/** What the directory of a ZIP says of one of its files. */
export interface ZipEntry {
  readonly name: string
  readonly packedBytes: number
  readonly bytes: number
  readonly method: number
  readonly isEncrypted: boolean
  readonly checksum: number
  /** Where its local header stands. */
  readonly offset: number
}

// PKZIP APPNOTE 6.3.10: 4.3.16 (end of directory), 4.3.12 (directory), 4.3.7 (local header)
const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const localSignature = 0x04034b50
const longestComment = 65_535

/**
 * Reads the directory of a ZIP; files of more than 4 GiB are not read.
 *
 * @throws an error for bytes that are no whole ZIP
 */
export function listEntries(zip: Uint8Array): ZipEntry[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
  let at = findDirectory(view)
  const entries: ZipEntry[] = []
  const decoder = new TextDecoder()
  while (at + 46 <= view.byteLength && view.getUint32(at, true) === entrySignature) {
    const nameLength = view.getUint16(at + 28, true)
    const name = zip.subarray(at + 46, at + 46 + nameLength)
    entries.push({
      name: decoder.decode(name).replaceAll('\\', '/'),
      packedBytes: view.getUint32(at + 20, true),
      bytes: view.getUint32(at + 24, true),
      method: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      checksum: view.getUint32(at + 16, true),
      offset: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function findDirectory(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - longestComment)
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) !== endSignature) continue
    const directory = view.getUint32(at + 16, true)
    if (directory <= at) return directory
  }
  throw unreadable('broken-input', 'The ZIP is damaged (its directory is missing): check that it is whole.')
}

/** Unpacks a file of a ZIP; `undefined` if it is encrypted, damaged, or packed in another way than ZIPs usually are. */
export function unpackEntry(zip: Uint8Array, entry: ZipEntry): Uint8Array | undefined {
  const { offset, packedBytes, bytes, method, isEncrypted, checksum } = entry
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
  if (isEncrypted || offset + 30 > view.byteLength || view.getUint32(offset, true) !== localSignature) return undefined
  const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  const packed = zip.subarray(from, from + packedBytes)
  try {
    const unpacked = method === 0 ? packed : method === 8 ? inflate(packed, bytes) : undefined
    return unpacked?.length === bytes && crc32(unpacked) === checksum ? unpacked : undefined
  } catch {
    return undefined
  }
}

/** No more is unpacked than the directory says, so that it cannot lie about a bomb. */
function inflate(packed: Uint8Array, bytes: number): Uint8Array {
  return bytes === 0 ? new Uint8Array() : inflateRawSync(packed, { maxOutputLength: bytes })
}
