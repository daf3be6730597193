import type {
  BlockRow,
  DateRow,
  DocumentRow,
  KeywordRow,
  MessageRow,
  NumberRow,
  PersonRow,
  QuoteRow,
  SectionRow,
  SentenceRow,
} from './tables.ts'

/** The rows of one document that stand in tables of their own, keyed by table name. */
export interface ReleaseTables {
  readonly sections: readonly SectionRow[]
  readonly sentences: readonly SentenceRow[]
  readonly numbers: readonly NumberRow[]
  readonly dates: readonly DateRow[]
  readonly quotes: readonly QuoteRow[]
  readonly people: readonly PersonRow[]
  readonly keywords: readonly KeywordRow[]
  readonly messages: readonly MessageRow[]
}

/**
 * All that is known of one release: plain, serialisable rows. Offsets are UTF-16 units here;
 * `@presswork/export` turns them into code points when it writes files.
 */
export interface Release extends ReleaseTables {
  readonly document: DocumentRow
  /** The canonical text; `null` if the input could not be read. */
  readonly text: string | null
  /** The blocks of the text, in order, with their places in the source. */
  readonly blocks: readonly BlockRow[]
}
