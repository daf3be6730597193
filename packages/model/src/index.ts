import './document.ts'

export type { Block, BlockKind, Metadata } from './block.ts'
export type { Release, ReleaseTables } from './release.ts'
export { type JsonSchema, releaseJsonSchema, rowSchema } from './schema.ts'
export { findSpanAt, type Span, spanContains, spansOverlap } from './span.ts'
export type { Column, ColumnType, Row, Table } from './table.ts'
export {
  type BlockRow,
  blocks,
  type DateRow,
  type DocumentRow,
  dates,
  documents,
  type KeywordRow,
  keywords,
  type MessageRow,
  messages,
  type NumberRow,
  numbers,
  type PersonRow,
  people,
  type QuoteRow,
  quotes,
  type SectionRow,
  type SentenceRow,
  sections,
  sentences,
  tables,
} from './tables.ts'
export type {
  Change,
  Comparator,
  DateBasis,
  DateComparator,
  DateKind,
  DatePrecision,
  Format,
  KeywordKind,
  NumberKind,
  QuoteBasis,
  QuoteKind,
  SectionRole,
  Severity,
  Status,
} from './vocabularies.ts'
