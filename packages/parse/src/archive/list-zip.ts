import { type ArchiveLimits, addUnpacked, type UnpackedCount } from './limits.ts'
import { listEntries, unpackEntry } from './read-zip.ts'

/** A file of a ZIP. */
export interface ZipMember {
  /** Path in the archive, with forward slashes. */
  readonly path: string
  /** `undefined` if it could not be unpacked. */
  readonly bytes: Uint8Array | undefined
}

/** Unpacks the files of a ZIP in the order of their paths, one at a time; what file systems hide is passed over. */
export function* listZip(zip: Uint8Array, limits: ArchiveLimits, count: UnpackedCount): Generator<ZipMember> {
  const entries = listEntries(zip).filter(({ name }) => isShown(name))
  entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
  for (const entry of entries) {
    addUnpacked(count, entry.bytes, entry.packedBytes, limits)
    yield { path: entry.name, bytes: unpackEntry(zip, entry) }
  }
}

// "__MACOSX/._release.txt", ".DS_Store", "folder/"
function isShown(name: string): boolean {
  return !name.endsWith('/') && !/(?:^|\/)(?:__MACOSX\/|\.)/.test(name)
}
