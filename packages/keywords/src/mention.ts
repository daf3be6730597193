import type { KeywordKind, Span } from '@presswork/model'

/** One ranked keyword or keyphrase; the span (UTF-16 units) is its first mention. */
export interface KeywordMention extends Span {
  /** The most frequent written form. */
  readonly keyphrase: string
  readonly kind: KeywordKind
  /** Rank in its scope, from 1: first the keyphrases, words and phrases in one ranking, then further words. */
  readonly rank: number
  /** What it is ranked by; comparable among the keyphrases, or among the further words, of one scope. */
  readonly score: number
  /** Mentions of all its forms. */
  readonly count: number
  /** Index of the scope (a section) it was ranked in; `null` for the whole text. */
  readonly scope: number | null
}
