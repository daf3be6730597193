import type { Span } from './span.ts'
import type { BlockRow } from './tables.ts'

/**
 * What a block is in its source. `code` and `rule` (a thematic break) are kept because they separate what stands around
 * them; `quote` is a paragraph of a block quotation.
 */
export type BlockKind = BlockRow['kind']

/**
 * One block of a canonical text: a paragraph, a heading, a list item or a table row, in text order, never overlapping.
 * A paragraph that its source broke in two is one block whose span covers the break.
 */
export interface Block extends Span {
  readonly kind: BlockKind
  /** Depth of a heading as marked in the source (1 to 6); absent when the format marks no headings. */
  readonly level?: number
  /** Whether the whole block is set in bold, as headings of poor markup are. */
  readonly strong?: true
  /** First line of the block in the source, 1-based, where the format has lines; of a PDF the line of its page. */
  readonly line?: number
  /** Page that the block begins on, 1-based, where the format has pages. */
  readonly page?: number
  /** Number of the paragraph in the source, 1-based, empty ones counted, where the format has paragraphs and no lines. */
  readonly paragraph?: number
  /** CSS selector of the element that holds the block, where the source is a page. */
  readonly selector?: string
}

/** What a format's own fields say of a document: front matter, meta elements, JSON-LD, mail headers. Never guessed from text. */
export interface Metadata {
  readonly title?: string
  /** Publication day, `YYYY-MM-DD`. */
  readonly date?: string
  readonly organization?: string
  readonly place?: string
  /** BCP 47 tag. */
  readonly language?: string
}
