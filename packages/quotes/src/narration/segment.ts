import type { Token } from '@presswork/language'

/**
 * A sentence of the narration: its tokens, with every quotation as one opaque mark ({@link quotationMark}), so that a sentence
 * goes on around what it quotes. What stands in parentheses is left out.
 */
export interface Segment {
  readonly paragraph: number
  readonly tokens: readonly Token[]
  /** For every token that stands for a quotation, its index among the document's quotations. */
  readonly quotations: ReadonlyMap<number, number>
  readonly heading: boolean
}

/** The value of the token that stands for a quotation. */
export const quotationMark = '“”'
