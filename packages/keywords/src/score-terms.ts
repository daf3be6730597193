import type { Span } from '@presswork/model'
import type { CandidateWord, TermMention } from './candidate.ts'
import { measureLength, measurePhrase, measureWord, phraseFeatures, wordFeatures } from './features.ts'
import type { Term, Terms } from './gather-terms.ts'
import type { WordTerm, WordTerms } from './gather-words.ts'
import { listBest } from './list-best.ts'
import { phraseWeights, wordWeights } from './weights.ts'

const weightsOfPhrase = phraseFeatures.map((name) => phraseWeights[name])
const weightsOfWord = wordFeatures.map((name) => wordWeights[name])

/** Two weights for every feature: between them the length of the text decides. */
type Weights = readonly (readonly [number, number])[]

const figures = new Float64Array(Math.max(weightsOfPhrase.length, weightsOfWord.length))

/** Scores the terms of a scope as keyphrases, single words among them; gives the best, best first. */
export function scorePhrases({ terms, length }: Terms, count: number): Term[] {
  const weights = weigh(weightsOfPhrase, length)
  for (const term of terms) {
    measurePhrase(term, figures)
    term.score = combine(weights)
  }
  return listBest(terms, count, comparePhrases)
}

/** Scores content words as keywords; gives the best, best first. */
export function scoreWords({ terms, length }: WordTerms, count: number): WordTerm[] {
  const weights = weigh(weightsOfWord, length)
  for (const term of terms) {
    measureWord(term, figures)
    term.score = combine(weights)
  }
  return listBest(terms, count, compareWords)
}

/** Writes the weights for a text of so many words. */
function weigh(pairs: Weights, length: number): Float64Array {
  const inLong = measureLength(length)
  const weights = new Float64Array(pairs.length)
  for (let index = 0; index < pairs.length; index++) {
    const [weight, more] = pairs[index] as Weights[number]
    weights[index] = weight + more * inLong
  }
  return weights
}

function combine(weights: Float64Array): number {
  let sum = 0
  for (let index = 0; index < weights.length; index++) sum += (figures[index] as number) * (weights[index] as number)
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
