import type { Span } from '@presswork/model'

/** A stretch between quotation marks: the span leaves the marks out, `outer` has them. */
export interface Quotation extends Span {
  readonly outer: Span
  /** Index of its paragraph. */
  readonly paragraph: number
  /** Indices of its first token, marks included, and of the token after its last one. */
  readonly from: number
  readonly to: number
  readonly opened: boolean
  readonly closed: boolean
  readonly single: boolean
}

/** A quotation mark without its partner, for a message. */
export interface OddMark extends Span {
  readonly reason: string
}
