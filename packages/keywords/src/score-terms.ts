import type { Span } from '@presswork/model'
import type { CandidateWord, Mentioned, TermMention } from './candidate.ts'
import { measureLength, measurePhrase, measureWord, phraseFeatures, wordFeatures } from './features.ts'
import type { Term, Terms } from './gather-terms.ts'
import type { WordTerm } from './gather-words.ts'
import { phraseWeights, wordWeights } from './weights.ts'

/** A term with its score: above 0, higher is better. */
export interface Scored<T extends Mentioned> {
  readonly term: T
  readonly score: number
}

const weightsOfWord = wordFeatures.map((name) => wordWeights[name])

/** All terms as keyphrases, single words among them, best first. */
export function scorePhrases(scope: Terms): Scored<Term>[] {
  const length = measureLength(scope)
  const weights = phraseFeatures.map((name) => phraseWeights[name][0] + phraseWeights[name][1] * length)
  return scope.terms.map((term) => ({ term, score: combine(measurePhrase(term), weights) })).sort(compareTerms)
}

/** Content words as keywords, best first. */
export function scoreWords(terms: readonly WordTerm[]): Scored<WordTerm>[] {
  return terms.map((term) => ({ term, score: combine(measureWord(term), weightsOfWord) })).sort(compareTerms)
}

function combine(figures: readonly number[], weights: readonly number[]): number {
  let sum = 0
  for (let index = 0; index < figures.length; index++) sum += (figures[index] as number) * (weights[index] as number)
  return Math.exp(sum)
}

/** By score, then by place, then the longer first: never by anything that differs between machines. */
function compareTerms(a: Scored<Mentioned>, b: Scored<Mentioned>): number {
  if (a.score !== b.score) return b.score - a.score
  const first = spanOf(a.term.mentions[0] as TermMention)
  const second = spanOf(b.term.mentions[0] as TermMention)
  return first.start - second.start || second.end - first.end
}

/** Where a mention stands. */
export function spanOf({ phrase, words, first }: TermMention): Span {
  const { start } = words[first] as CandidateWord
  const { end } = words[first + phrase.length - 1] as CandidateWord
  return { start, end }
}
