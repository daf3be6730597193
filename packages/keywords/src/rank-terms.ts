import type { KeywordKind } from '@presswork/model'
import type { Candidates, CandidateWord, Mentioned, StemPhrase, TermMention } from './candidate.ts'
import { gatherTerms, type Terms } from './gather-terms.ts'
import { gatherWords } from './gather-words.ts'
import { pickDistinct } from './pick-distinct.ts'
import { type Scored, scorePhrases, scoreWords } from './score-terms.ts'

/** A word or phrase with its place in the one list of a scope. */
export interface RankedTerm extends Scored<Mentioned> {
  readonly kind: KeywordKind
  /** From 1. */
  readonly rank: number
  /** Of a word: its score among all content words, whatever place it has as a keyphrase. */
  readonly wordScore?: number
}

/**
 * The best words and phrases of one scope, at most `maximum` of each, in one order: first the keyphrases, be they of one word or more,
 * then the best of all content words that are not among them.
 */
export function rankTerms({ runs, words }: Candidates, maximum: number): RankedTerm[] {
  const ranked: Omit<RankedTerm, 'rank'>[] = []
  const scoredWords = scoreWords(gatherWords(words))
  // A list, not a set: it holds a few, and sets of objects are slow to make.
  const placed: StemPhrase[] = []
  for (const { term, score } of pickDistinct(scorePhrases(withoutLabels(gatherTerms(runs))), maximum)) {
    const { phrase } = term
    if (phrase.length > 1) {
      ranked.push({ term, score, kind: 'phrase' })
    } else {
      placed.push(phrase)
      const wordScore = scoredWords.find((word) => word.term.phrase === phrase)?.score ?? 0
      ranked.push({ term, score, kind: 'word', wordScore })
    }
  }
  const further = scoredWords.filter(({ term }) => !placed.includes(term.phrase)).slice(0, maximum - placed.length)
  for (const { term, score } of further) ranked.push({ term, score, kind: 'word', wordScore: score })
  return ranked.map((term, index) => ({ ...term, rank: index + 1 }))
}

/** Words that only label a release are no terms: "Press Release". */
function withoutLabels(scope: Terms): Terms {
  return { ...scope, terms: scope.terms.filter(({ mentions }) => !isLabel(mentions[0] as TermMention)) }
}

function isLabel(mention: TermMention): boolean {
  return wordsOf(mention).every(({ form }) => form.boilerplate)
}

/** The words of a mention. */
export function wordsOf({ phrase, words, first }: TermMention): readonly CandidateWord[] {
  return words.slice(first, first + phrase.length)
}
