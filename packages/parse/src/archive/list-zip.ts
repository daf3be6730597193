import type { UnzipFileInfo } from 'fflate'
import { unreadable } from '../unreadable.ts'
import { type ArchiveLimits, addUnpacked, type UnpackedCount } from './limits.ts'

/** A file of a ZIP. */
export interface ZipMember {
  /** Path in the archive, with forward slashes. */
  readonly path: string
  /** `undefined` if it could not be unpacked. */
  readonly bytes: Uint8Array | undefined
}

// So much is unpacked at a time, which bounds memory
const batchBytes = 32 * 1024 * 1024

/** Unpacks the files of a ZIP in the order of their paths; folders and what file systems hide are passed over. */
export async function* listZip(
  bytes: Uint8Array,
  limits: ArchiveLimits,
  count: UnpackedCount,
): AsyncGenerator<ZipMember> {
  const { unzipSync } = await import('fflate')
  const entries = listEntries(bytes, unzipSync)
  entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
  for (let from = 0; from < entries.length; ) {
    const names = new Set<string>()
    let size = 0
    let to = from
    for (; to < entries.length && (size === 0 || size + (entries[to]?.originalSize ?? 0) <= batchBytes); to++) {
      const entry = entries[to] as UnzipFileInfo
      addUnpacked(count, entry.originalSize, entry.size, limits)
      size += entry.originalSize
      names.add(entry.name)
    }
    const unpack = (wanted: ReadonlySet<string>): Record<string, Uint8Array> =>
      unzipSync(bytes, { filter: ({ name }) => wanted.has(name) })
    yield* unpackBatch(names, unpack)
    from = to
  }
}

function listEntries(bytes: Uint8Array, unzipSync: typeof import('fflate').unzipSync): UnzipFileInfo[] {
  const entries = new Map<string, UnzipFileInfo>()
  try {
    unzipSync(bytes, {
      filter: (file) => {
        if (isShown(file.name) && !entries.has(file.name)) entries.set(file.name, file)
        return false
      },
    })
  } catch (error) {
    throw unreadable('broken-input', `The archive is damaged (${(error as Error).message}): check that it is whole.`)
  }
  return [...entries.values()]
}

/** One damaged file must not take the others of its batch along. */
function* unpackBatch(
  names: ReadonlySet<string>,
  unpack: (wanted: ReadonlySet<string>) => Record<string, Uint8Array>,
): Generator<ZipMember> {
  let unpacked: Record<string, Uint8Array> | undefined
  try {
    unpacked = unpack(names)
  } catch {
    unpacked = undefined
  }
  for (const name of names)
    yield { path: name.replaceAll('\\', '/'), bytes: unpacked?.[name] ?? unpackOne(name, unpack) }
}

function unpackOne(
  name: string,
  unpack: (wanted: ReadonlySet<string>) => Record<string, Uint8Array>,
): Uint8Array | undefined {
  try {
    return unpack(new Set([name]))[name]
  } catch {
    return undefined
  }
}

// "__MACOSX/._release.txt", ".DS_Store", "folder/"
function isShown(name: string): boolean {
  return !name.endsWith('/') && !/(?:^|\/)(?:__MACOSX\/|\.)/.test(name)
}
