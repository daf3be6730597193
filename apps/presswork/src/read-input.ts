import { readFileSync } from 'node:fs'
import { expandInput, type InputPart } from '@presswork/parse'
import { createPartIds } from './document-ids.ts'
import type { Input } from './list-inputs.ts'
import type { ReadOptions, ReleaseInput } from './read-release.ts'

/**
 * The documents of listed inputs, in order: most inputs are one, archives and mails may hold several. What cannot be opened is
 * a document with a `failure`.
 */
export async function* openInputs(inputs: readonly Input[], options: ReadOptions): AsyncGenerator<ReleaseInput> {
  const ids = createPartIds(inputs.map(({ document_id }) => document_id))
  for (const { path, source, document_id } of inputs) {
    let bytes: Uint8Array
    try {
      // At once: a release is small, and a promise for it costs more than the file.
      bytes = path === '-' ? await readStandardInput() : readFileSync(path)
    } catch (error) {
      const failure = { source: 'presswork', ruleId: 'unreadable-file', reason: (error as Error).message }
      yield { bytes: new Uint8Array(), source, document_id, failure }
      continue
    }
    for await (const part of expandInput(bytes, { path: source, fields: options.fields ?? {} })) {
      yield toReleaseInput(part, part.name === '' ? document_id : ids.claim(document_id, part.name))
    }
  }
}

function toReleaseInput({ path, name, failure, ...part }: InputPart, document_id: string): ReleaseInput {
  return { ...part, source: path, document_id, ...(failure && { failure: { source: 'parse', ...failure } }) }
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array)
  return Buffer.concat(chunks)
}
