import type { DocumentRow, SectionRow, SentenceRow, Status } from '@presswork/model'
import type { VFile } from 'vfile'
import type { DocumentSource } from '../document-source.ts'
import type { Placement } from './placement.ts'

/** What the row of a document counts. */
export interface DocumentCounts {
  readonly sections: readonly SectionRow[]
  readonly sentences: readonly SentenceRow[]
  readonly messages: number
  readonly status: Status
}

/** The row of the documents table. */
export function compileDocument(place: Placement, file: VFile, counts: DocumentCounts): DocumentRow {
  const { source, metadata, outline, publication } = file.data
  const { dateline } = place.outline
  return {
    ...emptyDocument(source as DocumentSource, file),
    language: file.data.language ?? null,
    title: outline?.title ?? null,
    date: publication?.date ?? null,
    date_basis: publication?.basis ?? null,
    reference_date: publication?.referenceDate ?? null,
    place: dateline?.place ? place.text.slice(dateline.place.start, dateline.place.end) : (metadata?.place ?? null),
    organization: outline?.organization ?? null,
    headings: counts.sections.filter((section) => section.heading !== null).length,
    paragraphs: countParagraphs(place),
    sentences: counts.sentences.length,
    words: place.sentences.reduce((sum, sentence) => sum + sentence.words, 0),
    status: counts.status,
    messages: counts.messages,
  }
}

/** The row of a document of which nothing is known but where it came from. */
export function emptyDocument(source: DocumentSource, file: VFile): DocumentRow {
  return {
    document_id: source.document_id,
    source: source.source,
    format: file.data.format ?? null,
    sha256: source.sha256,
    bytes: source.bytes,
    language: null,
    title: null,
    date: null,
    date_basis: null,
    reference_date: null,
    place: null,
    organization: null,
    headings: 0,
    paragraphs: 0,
    sentences: 0,
    words: 0,
    status: 'failed',
    messages: file.messages.length,
  }
}

function countParagraphs(place: Placement): number {
  const last = new Map<number, number>()
  for (const { section, paragraph } of place.sentences) last.set(section, Math.max(last.get(section) ?? 0, paragraph))
  return [...last.values()].reduce((sum, count) => sum + count, 0)
}
