import { readFile } from 'node:fs/promises'
import type { Release } from '@presswork/model'
import type { Input } from './list-inputs.ts'
import { type ReadOptions, readRelease } from './read-release.ts'

/** Reads one listed input; a file that cannot be opened is read as empty, with a message that tells why. */
export async function readInput({ path, source, document_id }: Input, options: ReadOptions): Promise<Release> {
  try {
    const bytes = path === '-' ? await readStandardInput() : await readFile(path)
    return await readRelease({ bytes, source, document_id }, options)
  } catch (error) {
    const { message } = error as Error
    return await readRelease({ bytes: new Uint8Array(), source, document_id, failure: message }, options)
  }
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array)
  return Buffer.concat(chunks)
}
