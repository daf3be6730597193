import type { Span } from '@presswork/model'

/** Which marks belong together. `straight` and `curly` close each other, for writers mix them. */
export type MarkFamily = 'straight' | 'curly' | 'low' | 'guillemet' | 'single'

/** What the neighbours of a mark let it be. */
export type MarkSide = 'open' | 'close' | 'either'

/** A mark that may open or close a quotation. */
export interface QuotationMark extends Span {
  readonly family: MarkFamily
  readonly side: MarkSide
  /** Index of its first token in the paragraph. */
  readonly from: number
  /** Index after its last token: `''` is two tokens. */
  readonly to: number
  /** A closing mark that may be a possessive ("states'") or a measure (12"). */
  readonly weak: boolean
}
