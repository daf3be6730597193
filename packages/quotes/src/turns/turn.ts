import type { Span } from '@presswork/model'

/** One turn of a transcript: its words, and the label that says whose they are. */
export interface Turn extends Span {
  /** As the label names the speaker; empty for "Question". */
  readonly name: string
  readonly role: string | null
  /** The words of the name in lower case. */
  readonly words: readonly string[]
}
