import type { Span } from '@presswork/model'

/** A word that may be a keyword or part of a phrase; a possessive ending is left off. */
export interface CandidateWord extends Span {
  readonly value: string
  /** Words of the text before it. */
  readonly position: number
  /** Whether it is an adjective: it may open a phrase but not end one, nor stand alone. */
  readonly adjective: boolean
}

/** One place where a word or phrase stands. */
export interface TermMention extends Span {
  /** Stems of its words with spaces between: forms of one term have the same. */
  readonly key: string
  /** How many words it has. */
  readonly length: number
  /** As written, with single spaces. */
  readonly form: string
  /** Words of the text before it. */
  readonly position: number
  /** Whether it is a run of its own, not part of a longer phrase. */
  readonly whole: boolean
}

/** Candidate words that stand side by side, and the words and phrases they make up. */
export interface CandidateRun extends Span {
  /** Stems of all words, adjectives included. */
  readonly stems: readonly string[]
  readonly mentions: readonly TermMention[]
  /** Words of the text before it. */
  readonly position: number
}
