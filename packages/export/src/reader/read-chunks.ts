import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { malformedFile } from '../dataset-error.ts'

/** Reads a file as text (UTF-8) in pieces of about 64 kB: all tables are read side by side; a name that ends in `.gz` is unpacked. */
export async function* readChunks(path: string): AsyncGenerator<string> {
  const file = createReadStream(path, { highWaterMark: 1 << 16 })
  // A failure reaches the reader through the stream that it reads.
  const stream = path.endsWith('.gz') ? pipeline(file, createGunzip({ chunkSize: 1 << 16 }), () => {}) : file
  stream.setEncoding('utf8')
  try {
    for await (const chunk of stream) yield chunk as string
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') throw malformedFile(path, ' is missing, and the dataset lists it')
    if (code.startsWith('Z_')) throw malformedFile(path, ' cannot be unpacked')
    throw error
  }
}
