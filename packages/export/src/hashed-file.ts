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
  /**
   * Adds text (UTF-8) or bytes, which must then stay as they are. Resolves when all that came before is buffered or written, so waiting
   * for it keeps memory flat; a later call tells of what could not be written.
   */
  append(content: string | Uint8Array): Promise<void>
  /** Writes what is left and waits until the disk has it. A second call gives the same digest. */
  close(): Promise<FileDigest>
  /** Lets go of the file as it is. */
  abandon(): Promise<void>
}

/** Bytes of text that gather before they are written: few calls, little memory. */
const blockSize = 1 << 18

const encoder = new TextEncoder()

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
  // One block is filled while another is written.
  let block = new Uint8Array(blockSize)
  let spare: Uint8Array<ArrayBuffer> | undefined
  let filled = 0
  let writing: Promise<void> = Promise.resolve()
  let digest: Promise<FileDigest> | undefined

  async function write(chunk: Uint8Array, last: boolean): Promise<void> {
    if (!compressor) return sink.write(chunk)
    compressor.push(chunk, last)
    for (const piece of compressed.splice(0)) await sink.write(piece)
  }

  /** Begins to write when everything before is written, and waits for that only. */
  function pass(chunk: Uint8Array, last = false): Promise<void> {
    const before = writing
    writing = before.then(() => write(chunk, last))
    // A failure is told to whoever waits for this chunk, which is later.
    writing.catch(() => {})
    return before
  }

  function flush(): Promise<void> {
    const full = block
    const before = pass(full.subarray(0, filled))
    block = spare ?? new Uint8Array(blockSize)
    spare = undefined
    writing.then(
      () => {
        spare = full
      },
      () => {},
    )
    filled = 0
    return before
  }

  /** Blocks are full to the last character, however the text was cut: what a compressor makes of them depends on where they end. */
  function gather(text: string): Promise<void> | undefined {
    let before: Promise<void> | undefined
    for (let rest = text; ; ) {
      const { read, written } = encoder.encodeInto(rest, block.subarray(filled))
      filled += written
      if (read === rest.length) return before
      before = flush()
      rest = rest.slice(read)
    }
  }

  async function finish(): Promise<FileDigest> {
    await pass(block.subarray(0, filled), true)
    await writing
    await handle.sync()
    await handle.close()
    return sink.digest()
  }

  return {
    async append(content) {
      if (typeof content === 'string') return gather(content)
      if (filled > 0) void flush()
      return pass(content)
    },
    close() {
      digest ??= finish()
      return digest
    },
    async abandon() {
      await writing.catch(() => {})
      await handle.close()
    },
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
