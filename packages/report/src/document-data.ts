import type { Release, SentenceRow } from '@presswork/model'
import type { PageDocument, PageRow, PageSpan } from './client/page-shape.ts'

/** Keywords of a document that the list searches and the reading view shows. */
const keywordsShown = 8

/** Characters of the beginning that the list shows, and of a sentence that is no mere label. */
const excerptLength = 220
const shortestSentence = 50

/** The row of a release in the list. */
export function listRow(release: Release): PageRow {
  const { document } = release
  return omitEmpty({
    id: document.document_id,
    title: document.title,
    source: document.source,
    organization: document.organization,
    date: document.date,
    place: document.place,
    lead: beginningOf(release),
    status: document.status === 'ok' ? null : document.status,
    words: document.words,
    numbers: release.numbers.length,
    dates: release.dates.length,
    quotes: release.quotes.length,
    keywords: topKeywords(release),
  })
}

/** The first sentences below the title, cut behind a word; what is a line of its own, as a date or a place, is passed over. */
function beginningOf({ sentences }: Release): string | null {
  const first = sentences.findIndex(({ paragraph, text }) => paragraph > 0 && text.length >= shortestSentence)
  if (first === -1) return null
  const stretch = sentences
    .slice(first, first + 3)
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ')
  if (stretch.length <= excerptLength) return stretch
  return `${stretch.slice(0, excerptLength).replace(/\s\S*$/, '')} …`
}

/** What the page needs to show a release: spans and values, no text twice. */
export function documentData(release: Release): PageDocument {
  const { document } = release
  const local = (key: string | null): string | null =>
    key === null ? null : key.slice(document.document_id.length + 1)
  const place = (key: string, { start, end }: { start: number; end: number }): PageSpan => {
    return { id: key.slice(document.document_id.length + 1), start, end }
  }
  return omitEmpty({
    id: document.document_id,
    text: release.text,
    format: document.format,
    language: document.language,
    dateBasis: document.date_basis,
    referenceDate: document.reference_date === document.date ? null : document.reference_date,
    sentences: document.sentences,
    sections: release.sections.map((row) =>
      omitEmpty({ ...place(row.section_id, row), level: row.level, role: row.role, heading: row.heading }),
    ),
    headings: findHeadings(release.sentences).map(({ id, ...span }) => place(id, span)),
    numbers: release.numbers.map((row) =>
      omitEmpty({
        ...place(row.number_id, row),
        kind: row.kind,
        value: row.value,
        high: row.value_high,
        comparator: row.comparator === '=' ? null : row.comparator,
        change: row.change,
        unit: row.unit,
        counted: row.counted,
        period: row.period,
        quote: local(row.quote_id),
        speaker: row.speaker,
        fact: local(row.fact_id),
      }),
    ),
    dates: release.dates.map((row) =>
      omitEmpty({
        ...place(row.date_id, row),
        kind: row.kind,
        edtf: row.edtf,
        earliest: row.earliest,
        latest: row.latest,
        precision: row.precision,
        comparator: row.comparator,
        relative: row.relative || null,
      }),
    ),
    quotes: release.quotes.map((row) =>
      omitEmpty({
        ...place(row.quote_id, row),
        kind: row.kind,
        speaker: row.speaker,
        speakerText: row.speaker_text === row.speaker ? null : row.speaker_text,
        role: row.speaker_role,
        cue: row.cue,
        basis: row.basis,
        continues: local(row.continues),
      }),
    ),
    people: release.people.map(({ name, role, organization, mentions }) =>
      omitEmpty({ name, role, organization, mentions }),
    ),
    keywords: topKeywords(release),
    messages: release.messages.map(({ severity, rule, message, line }) => omitEmpty({ severity, rule, message, line })),
  }) as PageDocument
}

/** The best words and phrases of the whole document, each once: a word within a phrase that is there already is left out. */
export function topKeywords(release: Release): string[] {
  const ranked = release.keywords.filter((row) => row.section_id === null).sort((a, b) => a.rank - b.rank)
  const chosen: string[] = []
  for (const { keyphrase } of ranked) {
    const folded = ` ${keyphrase.toLowerCase()} `
    if (chosen.some((other) => ` ${other.toLowerCase()} `.includes(folded))) continue
    chosen.push(keyphrase)
    if (chosen.length === keywordsShown) break
  }
  return chosen
}

/** The sentences outside paragraphs: the first run of those of the lead is the title, the others are headings of their sections. */
function findHeadings(sentences: readonly SentenceRow[]): { id: string; start: number; end: number }[] {
  const headings = new Map<string, { id: string; start: number; end: number; last: number }>()
  for (const { section_id, paragraph, start, end, order } of sentences) {
    if (paragraph !== 0) continue
    const heading = headings.get(section_id)
    if (!heading) headings.set(section_id, { id: section_id, start, end, last: order })
    else if (heading.last === order - 1) Object.assign(heading, { end, last: order })
  }
  return [...headings.values()].map(({ id, start, end }) => ({ id, start, end }))
}

type Filled<T> = { [K in keyof T as null extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as null extends T[K] ? K : never]?: NonNullable<T[K]>
}

/** The same without cells that are `null`, which would only take space. */
function omitEmpty<T extends object>(row: T): Filled<T> {
  return Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== null)) as Filled<T>
}
