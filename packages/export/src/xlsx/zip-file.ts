import { Zip, ZipDeflate } from 'fflate'
import { datasetError } from '../dataset-error.ts'
import type { HashedFile } from '../hashed-file.ts'

/** A ZIP archive that is written from front to back, one entry after the other. */
export interface ZipFile {
  /** Writes an entry whole. */
  add(name: string, content: string): Promise<void>
  /** Begins an entry; the one before must be closed. */
  open(name: string): ZipEntry
  /** Writes the directory of the archive. The file stays open. */
  finish(): Promise<void>
}

/** An entry that is being written. */
export interface ZipEntry {
  /** Adds text (UTF-8); resolves when it is buffered or written. */
  write(text: string): Promise<void>
  close(): Promise<void>
}

const bufferSize = 1 << 18

/** Sizes in a ZIP archive without extensions are 32 bits wide. */
const largest = 0xffff_ffff

/** A fast level: the next better one takes twice the time for a tenth of the size. */
const level = 4

/** fflate writes the local date and time: this one is the first that ZIP knows, in every time zone. */
const firstDay = new Date(1980, 0, 1)

/**
 * Writes an archive to `file`, all entries dated 1 January 1980. fflate is used and not zlib, because zlib's output differs between
 * versions and processors.
 *
 * @throws an error with `code: 'TOO_LARGE'` from 4 GiB on
 */
export function createZipFile(file: HashedFile): ZipFile {
  const chunks: Uint8Array[] = []
  let failure: Error | undefined
  let size = 0
  const zip = new Zip((error, chunk) => {
    if (error) failure = error
    else chunks.push(chunk)
  })

  async function drain(): Promise<void> {
    if (failure) throw failure
    for (const chunk of chunks.splice(0)) {
      size += chunk.length
      if (size > largest)
        throw datasetError('TOO_LARGE', 'The workbook is larger than 4 GiB: leave out the format xlsx')
      await file.append(chunk)
    }
  }

  function open(name: string): ZipEntry {
    const entry = Object.assign(new ZipDeflate(name, { level }), { mtime: firstDay })
    zip.add(entry)
    let pending = ''
    const flush = async (last: boolean): Promise<void> => {
      const bytes = Buffer.from(pending, 'utf8')
      pending = ''
      entry.push(bytes, last)
      await drain()
    }
    return {
      async write(text) {
        pending += text
        if (pending.length >= bufferSize) await flush(false)
      },
      close: () => flush(true),
    }
  }

  return {
    open,
    async add(name, content) {
      const entry = open(name)
      await entry.write(content)
      await entry.close()
    },
    async finish() {
      zip.end()
      await drain()
    },
  }
}
