import { createHash } from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'

/** Size and digest of a written file. */
export interface FileDigest {
  readonly bytes: number
  /** In hexadecimal. */
  readonly sha256: string
}

/** A file that is written from front to back, hashed on the way. */
export interface HashedFile {
  /** Adds text (UTF-8) or bytes; resolves when it is buffered or written, so waiting for it keeps memory flat. */
  append(content: string | Uint8Array): Promise<void>
  /** Writes what is left and waits until the disk has it. A second call gives the same digest. */
  close(): Promise<FileDigest>
  /** Lets go of the file as it is. */
  abandon(): Promise<void>
}

/** Characters that gather before they are written: few calls, little memory. */
const bufferSize = 1 << 18

/**
 * Creates a file for writing. With `gzip` it is compressed, with a header that holds no time and no name; fflate is used and not zlib,
 * because zlib's output differs between versions and processors.
 *
 * @throws an error with `code: 'EEXIST'` if there is such a file
 */
export async function createHashedFile(
  path: string,
  { gzip = false }: { readonly gzip?: boolean } = {},
): Promise<HashedFile> {
  const handle = await open(path, 'wx')
  const sink = createSink(handle)
  const compressed: Uint8Array[] = []
  const compressor = gzip ? await createCompressor((chunk) => compressed.push(chunk)) : undefined
  let pending = ''
  let digest: Promise<FileDigest> | undefined

  async function write(chunk: Uint8Array, last = false): Promise<void> {
    if (!compressor) return sink.write(chunk)
    compressor.push(chunk, last)
    for (const piece of compressed.splice(0)) await sink.write(piece)
  }

  async function flush(last = false): Promise<void> {
    const chunk = Buffer.from(pending, 'utf8')
    pending = ''
    if (chunk.length > 0 || last) await write(chunk, last)
  }

  async function finish(): Promise<FileDigest> {
    await flush(true)
    await handle.sync()
    await handle.close()
    return sink.digest()
  }

  return {
    async append(content) {
      if (typeof content !== 'string') {
        await flush()
        return write(content)
      }
      pending += content
      if (pending.length >= bufferSize) await flush()
    },
    close() {
      digest ??= finish()
      return digest
    },
    abandon: () => handle.close(),
  }
}

interface Compressor {
  push(chunk: Uint8Array, last: boolean): void
}

async function createCompressor(give: (chunk: Uint8Array) => void): Promise<Compressor> {
  const { Gzip } = await import('fflate')
  return new Gzip({ level: 6, mtime: 0 }, give)
}

interface Sink {
  write(chunk: Uint8Array): Promise<void>
  digest(): FileDigest
}

function createSink(handle: FileHandle): Sink {
  const hash = createHash('sha256')
  let bytes = 0
  return {
    async write(chunk) {
      bytes += chunk.length
      hash.update(chunk)
      await handle.appendFile(chunk)
    },
    digest: () => ({ bytes, sha256: hash.digest('hex') }),
  }
}
