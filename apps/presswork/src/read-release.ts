import { createHash } from 'node:crypto'
import type { Release } from '@presswork/model'
import { parseRelease } from '@presswork/parse'
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
  /** Why the bytes could not be had, if so: the release is then a failed one that says it. */
  readonly failure?: string
}

/** How documents are read. */
export interface ReadOptions extends PipelineOptions {
  /** Larger inputs are refused (default: 32 MiB). */
  readonly maxBytes?: number
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
  const { bytes, document_id, source, failure } = input
  const { indirect = false, ...limits } = options
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const document = { document_id, source, sha256, bytes: bytes.length }
  if (failure !== undefined)
    return failedRelease(document, failWith(new VFile({ path: source }), 'unreadable-file', failure))
  const file = await parseRelease(bytes, { path: source, ...limits })
  file.data.source = document
  if (String(file.value) === '') return failedRelease(document, file)
  try {
    return (indirect ? pipelineWithIndirect : pipeline).processSync(file).result as Release
  } catch (error) {
    const reason = `Reading failed inside Presswork, please report it: ${(error as Error).message}`
    return failedRelease(document, failWith(file, 'internal-error', reason))
  }
}

function failWith(file: VFile, ruleId: string, reason: string): VFile {
  file.message(reason, { ruleId, source: 'presswork' }).fatal = true
  return file
}

function failedRelease(source: DocumentSource, file: VFile): Release {
  return {
    document: emptyDocument(source, file),
    text: null,
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
