import { createHash } from 'node:crypto'
import type { Release } from '@presswork/model'
import { type FieldMapping, type InputFormat, parseRelease } from '@presswork/parse'
import { VFile } from 'vfile'
import { emptyDocument } from './compile/document.ts'
import { compileMessages } from './compile/messages.ts'
import type { DocumentSource } from './document-source.ts'
import { createPipeline, type PipelineOptions } from './pipeline.ts'

/** One document to read. */
export interface ReleaseInput {
  readonly bytes: Uint8Array
  readonly document_id: string
  /** Path below the input root, with forward slashes; its extension tells the format. */
  readonly source: string
  /** Format to read it as, where the extension does not say. */
  readonly format?: InputFormat | undefined
  /** Line of a larger input that it begins on, 1-based. */
  readonly line?: number | undefined
  /** Why the bytes could not be had, if so: the release is then a failed one that says it. */
  readonly failure?: { readonly source: string; readonly ruleId: string; readonly reason: string }
}

/** How documents are read. */
export interface ReadOptions extends PipelineOptions {
  /** Larger inputs are refused (default: 32 MiB). */
  readonly maxBytes?: number
  /** Which fields of a record of JSON, JSON Lines or CSV hold what (default: the usual names). */
  readonly fields?: FieldMapping | undefined
}

const pipeline = createPipeline()
const pipelineWithIndirect = createPipeline({ indirect: true })

/**
 * Reads one release from its bytes to rows. An input that cannot be read gives a release with `status` `failed` and a message
 * that says why; it never throws for what is in a document.
 *
 * @example
 * const release = await readRelease({ bytes, document_id: 'results', source: 'results.html' })
 * release.numbers[0].value
 */
export async function readRelease(input: ReleaseInput, options: ReadOptions = {}): Promise<Release> {
  const { bytes, document_id, source, failure, format, line } = input
  const { indirect = false, ...reading } = options
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const document = { document_id, source, sha256, bytes: bytes.length }
  if (failure) return failedRelease(document, failWith(new VFile({ path: source }), failure))
  const file = await parseRelease(bytes, { path: source, ...reading, format, line })
  file.data.source = document
  if (String(file.value) === '') return failedRelease(document, file)
  try {
    return (indirect ? pipelineWithIndirect : pipeline).processSync(file).result as Release
  } catch (error) {
    const reason = `Reading failed inside Presswork, please report it: ${(error as Error).message}`
    return failedRelease(document, failWith(file, { source: 'presswork', ruleId: 'internal-error', reason }))
  }
}

function failWith(file: VFile, { source, ruleId, reason }: NonNullable<ReleaseInput['failure']>): VFile {
  file.message(reason, { ruleId, source }).fatal = true
  return file
}

function failedRelease(source: DocumentSource, file: VFile): Release {
  return {
    document: emptyDocument(source, file),
    text: null,
    blocks: [],
    sections: [],
    sentences: [],
    numbers: [],
    dates: [],
    quotes: [],
    people: [],
    keywords: [],
    messages: compileMessages(file, source.document_id),
  }
}
