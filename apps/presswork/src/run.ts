import {
  type DatasetExtension,
  type DatasetOptions,
  type DatasetSummary,
  type DatasetWriter,
  type ExcelOptions,
  openDataset,
} from '@presswork/export'
import type { Release } from '@presswork/model'
import type { FieldMapping } from '@presswork/parse'
import { listInputs } from './list-inputs.ts'
import { mapInOrder } from './map-in-order.ts'
import { type OutputFormat, splitFormats } from './output-formats.ts'
import { openReader } from './parts/open-reader.ts'
import { openInputs } from './read-input.ts'
import { version } from './version.ts'

/** What a run needs. */
export interface RunOptions {
  /** Files, folders, glob patterns, or `-` for standard input. */
  readonly inputs: readonly string[]
  /** Folder of the dataset; an earlier dataset there is replaced once the new one is whole. */
  readonly out: string
  /** What to write (default: `csv`, `jsonl`). A report alone has the tables in CSV beside it, which it is made from. */
  readonly formats?: readonly OutputFormat[] | undefined
  /** Marks in the tables for spreadsheets. */
  readonly excel?: ExcelOptions | undefined
  /** Whether CSV tables and JSON Lines are packed (default: `false`). */
  readonly gzip?: boolean | undefined
  /** What adds further files to the dataset. */
  readonly extensions?: readonly DatasetExtension[] | undefined
  /** Format of standard input (default: `txt`). */
  readonly stdinFormat?: string | undefined
  /** Larger inputs are refused (default: 32 MiB). */
  readonly maxBytes?: number | undefined
  /** Which fields of a record of JSON, JSON Lines or CSV hold what (default: the usual names). */
  readonly fields?: FieldMapping | undefined
  /** Also writes reported statements without quotation marks as quotations of kind `indirect` (default: `false`). */
  readonly indirect?: boolean | undefined
  /** Documents that are read at a time, each in a thread of its own; 1 reads in this thread (default: 1). */
  readonly jobs?: number | undefined
  /** Folder that keeps what was read, so that a later run reads only what changed (default: none). */
  readonly cache?: string | undefined
  /** Called after every document; `total` grows as archives turn out to hold more than one. */
  readonly onDocument?: (release: Release, done: number, total: number) => void
}

/** What a run did. */
export interface RunSummary {
  readonly dataset: DatasetSummary
  readonly documents: number
  readonly partial: number
  readonly failed: number
  /** Documents that were kept from earlier runs; absent without a `cache`. */
  readonly reused?: number
  /** UTF-16 units of canonical text. */
  readonly characters: number
  /** Bytes of the documents, as they came. */
  readonly bytes: number
  /** Milliseconds from the first document to the finished dataset. */
  readonly elapsed: number
}

/**
 * Reads every input into one dataset. An input that cannot be read becomes a document with `status`
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
  const count = { partial: 0, failed: 0, characters: 0, bytes: 0 }
  const { maxBytes, fields, indirect = false, jobs = 1, cache } = options
  const reading = { ...(maxBytes !== undefined && { maxBytes }), fields, indirect }
  const reader = await openReader({ jobs, cache, reading })
  let dataset: DatasetWriter | undefined
  let done = 0
  try {
    dataset = await openDataset(options.out, datasetOptions(options))
    const documents = openInputs(inputs, reading)
    for await (const release of mapInOrder(documents, reader.ahead, reader.read)) {
      await dataset.write(release)
      if (release.document.status !== 'ok') count[release.document.status]++
      count.characters += release.text?.length ?? 0
      count.bytes += release.document.bytes
      options.onDocument?.(release, ++done, Math.max(done, inputs.length))
    }
    const summary = await dataset.close()
    const reused = cache === undefined ? {} : { reused: reader.reused }
    return { dataset: summary, documents: done, ...count, ...reused, elapsed: performance.now() - started }
  } catch (error) {
    await dataset?.abort()
    throw error
  } finally {
    await reader.close()
  }
}

function datasetOptions({ formats, excel, gzip = false, extensions = [] }: RunOptions): DatasetOptions {
  const chosen = splitFormats(formats ?? [])
  return {
    ...(formats ? { formats: chosen.formats.length > 0 ? chosen.formats : ['csv'] } : {}),
    ...(excel ? { excel } : {}),
    extensions: [...chosen.extensions, ...extensions],
    gzip,
    description: { summary: 'Numbers, dates, quotations and keywords of press releases, made by Presswork.', version },
  }
}
