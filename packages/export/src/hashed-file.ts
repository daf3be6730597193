import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'

/** Size and digest of a written file. */
export interface FileDigest {
  readonly bytes: number
  /** In hexadecimal. */
  readonly sha256: string
}

/** A file that is written from front to back, hashed on the way. */
export interface HashedFile {
  /** Adds text; resolves when it is buffered or written, so waiting for it keeps memory flat. */
  append(text: string): Promise<void>
  /** Writes what is left and waits until the disk has it. */
  close(): Promise<FileDigest>
  /** Lets go of the file as it is. */
  abandon(): Promise<void>
}

/** Characters that gather before they are written: few calls, little memory. */
const bufferSize = 1 << 18

/** Creates a file for writing (UTF-8). Rejects with `EEXIST` if there is one. */
export async function createHashedFile(path: string): Promise<HashedFile> {
  const handle = await open(path, 'wx')
  const hash = createHash('sha256')
  let bytes = 0
  let pending = ''

  async function flush(): Promise<void> {
    const chunk = Buffer.from(pending, 'utf8')
    pending = ''
    bytes += chunk.length
    hash.update(chunk)
    await handle.appendFile(chunk)
  }

  return {
    async append(text) {
      pending += text
      if (pending.length >= bufferSize) await flush()
    },
    async close() {
      await flush()
      await handle.sync()
      await handle.close()
      return { bytes, sha256: hash.digest('hex') }
    },
    abandon: () => handle.close(),
  }
}
