import type { Span } from '@presswork/model'

/** A word that may be a keyword or part of a phrase; a possessive ending is left off. */
export interface CandidateWord extends Span {
  readonly value: string
  /** Words of the text before it. */
  readonly position: number
  /** Whether it is an adjective: it may open a phrase but not end one, nor stand alone. */
  readonly adjective: boolean
}

/** Words by their stems: what forms of one word or phrase have in common. A text has one object for each. */
export interface StemPhrase {
  /** The phrase without its last word; `undefined` for a word. */
  readonly head: StemPhrase | undefined
  /** Stem of its last word. */
  readonly stem: string
  /** How many words it has. */
  readonly length: number
}

/** One place where a word or phrase stands: `phrase.length` words of a run from index `first` on. */
export interface TermMention {
  readonly phrase: StemPhrase
  readonly words: readonly CandidateWord[]
  readonly first: number
}

/** Candidate words that stand side by side, and the words and phrases they make up. */
export interface CandidateRun extends Span {
  /** Stems of all words, adjectives included. */
  readonly stems: readonly string[]
  readonly mentions: readonly TermMention[]
  /** Words of the text before it. */
  readonly position: number
}
