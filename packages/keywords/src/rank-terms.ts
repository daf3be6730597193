import type { KeywordKind } from '@presswork/model'
import type { CandidateRun, CandidateWord, TermMention } from './candidate.ts'
import { gatherTerms, type Term, type Terms } from './gather-terms.ts'
import { pickDistinct } from './pick-distinct.ts'
import { type ScoredTerm, scorePhrases, scoreWords } from './score-terms.ts'

/** A term with its place in the one list of a scope. */
export interface RankedTerm extends ScoredTerm {
  readonly kind: KeywordKind
  /** From 1. */
  readonly rank: number
}

/**
 * The best words and phrases of the runs of one scope, at most `maximum` of each, in one order. A word that is among the best words
 * stands where it ranks as a keyphrase; words that do not, such as those that a phrase before them holds, follow at the end.
 */
export function rankTerms(runs: readonly CandidateRun[], maximum: number): RankedTerm[] {
  const scope = withoutLabels(gatherTerms(runs))
  const words = scoreWords(scope).slice(0, maximum)
  const wordScores = new Map(words.map(({ term, score }) => [term, score]))
  const eligible = scorePhrases(scope).filter(({ term }) => term.phrase.length > 1 || wordScores.has(term))
  const ranked: Omit<RankedTerm, 'rank'>[] = []
  const placed = new Set<Term>()
  for (const { term, score } of pickDistinct(eligible, maximum)) {
    const wordScore = wordScores.get(term)
    placed.add(term)
    ranked.push(wordScore === undefined ? { term, score, kind: 'phrase' } : { term, score: wordScore, kind: 'word' })
  }
  for (const { term, score } of words) if (!placed.has(term)) ranked.push({ term, score, kind: 'word' })
  return ranked.map((term, index) => ({ ...term, rank: index + 1 }))
}

/** Words that only label a release are no terms: "Press Release". */
function withoutLabels(scope: Terms): Terms {
  return { ...scope, terms: scope.terms.filter(({ mentions }) => !isLabel(mentions[0] as TermMention)) }
}

function isLabel(mention: TermMention): boolean {
  return wordsOf(mention).every(({ boilerplate }) => boilerplate)
}

/** The words of a mention. */
export function wordsOf({ phrase, words, first }: TermMention): readonly CandidateWord[] {
  return words.slice(first, first + phrase.length)
}
