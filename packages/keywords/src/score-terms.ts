import type { Span } from '@presswork/model'
import type { CandidateWord, TermMention } from './candidate.ts'
import { measureLength, measurePhrase, measureWord, phraseFeatures, wordFeatures } from './features.ts'
import type { Term, Terms } from './gather-terms.ts'
import type { WordTerm } from './gather-words.ts'
import { listBest } from './list-best.ts'
import { phraseWeights, wordWeights } from './weights.ts'

const weightsOfPhrase = phraseFeatures.map((name) => phraseWeights[name])
const weightsOfWord = wordFeatures.map((name) => wordWeights[name])

/** Scores the terms of a scope as keyphrases, single words among them; gives the best, best first. */
export function scorePhrases(scope: Terms, count: number): Term[] {
  const length = measureLength(scope)
  const weights = weightsOfPhrase.map(([weight, inLong]) => weight + inLong * length)
  for (const term of scope.terms) term.score = combine(measurePhrase(term), weights)
  return listBest(scope.terms, count, comparePhrases)
}

/** Scores content words as keywords; gives the best, best first. */
export function scoreWords(terms: readonly WordTerm[], count: number): WordTerm[] {
  for (const term of terms) term.score = combine(measureWord(term), weightsOfWord)
  return listBest(terms, count, compareWords)
}

function combine(figures: readonly number[], weights: readonly number[]): number {
  let sum = 0
  for (let index = 0; index < figures.length; index++) sum += (figures[index] as number) * (weights[index] as number)
  return Math.exp(sum)
}

/** By score, then by place, then the longer first: never by anything that differs between machines. */
function comparePhrases(a: Term, b: Term): number {
  if (a.score !== b.score) return b.score - a.score
  const first = spanOf(a.mentions[0] as TermMention)
  const second = spanOf(b.mentions[0] as TermMention)
  return first.start - second.start || second.end - first.end
}

/** By score, then by place. */
function compareWords(a: WordTerm, b: WordTerm): number {
  return b.score - a.score || (a.words[0] as CandidateWord).start - (b.words[0] as CandidateWord).start
}

/** Where a mention stands. */
export function spanOf({ phrase, words, first }: TermMention): Span {
  const { start } = words[first] as CandidateWord
  const { end } = words[first + phrase.length - 1] as CandidateWord
  return { start, end }
}
