import { readFile } from 'node:fs/promises'
import { type DatasetFormat, type DatasetSummary, openDataset } from '@presswork/export'
import type { Release } from '@presswork/model'
import { type Input, listInputs } from './list-inputs.ts'
import { readRelease } from './read-release.ts'
import { version } from './version.ts'

/** What a run needs. */
export interface RunOptions {
  /** Files, folders, glob patterns, or `-` for standard input. */
  readonly inputs: readonly string[]
  /** Folder of the dataset; an earlier dataset there is replaced once the new one is whole. */
  readonly out: string
  /** Default: all. */
  readonly formats?: readonly DatasetFormat[] | undefined
  /** Format of standard input (default: `txt`). */
  readonly stdinFormat?: string | undefined
  /** Larger inputs are refused (default: 32 MiB). */
  readonly maxBytes?: number | undefined
  /** Also writes reported statements without quotation marks as quotations of kind `indirect` (default: `false`). */
  readonly indirect?: boolean | undefined
  /** Called after every document. */
  readonly onDocument?: (release: Release, done: number, total: number) => void
}

/** What a run did. */
export interface RunSummary {
  readonly dataset: DatasetSummary
  readonly documents: number
  readonly partial: number
  readonly failed: number
  /** UTF-16 units of canonical text. */
  readonly characters: number
  /** Milliseconds from the first document to the finished dataset. */
  readonly elapsed: number
}

/**
 * Reads every input, one after the other, into one dataset. An input that cannot be read becomes a document with `status`
 * `failed`; the others come through.
 *
 * @throws UsageError if an input names nothing, or an Error with a `code` if `out` cannot be written
 *
 * @example
 * await run({ inputs: ['releases'], out: 'dataset' })
 */
export async function run(options: RunOptions): Promise<RunSummary> {
  const inputs = await listInputs(options.inputs, options.stdinFormat)
  const started = performance.now()
  const count = { partial: 0, failed: 0, characters: 0 }
  const dataset = await openDataset(options.out, {
    ...(options.formats ? { formats: options.formats } : {}),
    description: { summary: 'Numbers, dates, quotations and keywords of press releases, made by Presswork.', version },
  })
  try {
    for (const [index, input] of inputs.entries()) {
      const release = await readInput(input, options)
      await dataset.write(release)
      if (release.document.status !== 'ok') count[release.document.status]++
      count.characters += release.text?.length ?? 0
      options.onDocument?.(release, index + 1, inputs.length)
    }
    const summary = await dataset.close()
    return { dataset: summary, documents: inputs.length, ...count, elapsed: performance.now() - started }
  } catch (error) {
    await dataset.abort()
    throw error
  }
}

/** Reads one listed input; a file that cannot be opened is read as empty, with a message that tells why. */
export async function readInput(
  input: Input,
  settings: Pick<RunOptions, 'maxBytes' | 'indirect'> = {},
): Promise<Release> {
  const { path, source, document_id } = input
  const { maxBytes, indirect } = settings
  const options = { ...(maxBytes === undefined ? {} : { maxBytes }), indirect }
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
