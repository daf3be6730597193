import type { Row, Table } from './table.ts'
import { blocks } from './tables/blocks.ts'
import { dates } from './tables/dates.ts'
import { documents } from './tables/documents.ts'
import { keywords } from './tables/keywords.ts'
import { messages } from './tables/messages.ts'
import { numbers } from './tables/numbers.ts'
import { people } from './tables/people.ts'
import { quotes } from './tables/quotes.ts'
import { sections } from './tables/sections.ts'
import { sentences } from './tables/sentences.ts'

export { blocks, dates, documents, keywords, messages, numbers, people, quotes, sections, sentences }

/** Every table of the dataset, in the order in which they are written; `blocks` stands in `releases.jsonl` only. */
export const tables: readonly Table[] = [
  documents,
  sections,
  sentences,
  numbers,
  dates,
  quotes,
  people,
  keywords,
  messages,
]

export type BlockRow = Row<typeof blocks>
export type DocumentRow = Row<typeof documents>
export type SectionRow = Row<typeof sections>
export type SentenceRow = Row<typeof sentences>
export type NumberRow = Row<typeof numbers>
export type DateRow = Row<typeof dates>
export type QuoteRow = Row<typeof quotes>
export type PersonRow = Row<typeof people>
export type KeywordRow = Row<typeof keywords>
export type MessageRow = Row<typeof messages>
