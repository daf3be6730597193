import type { Span } from '@presswork/model'
import type { CandidateRun, CandidateWord, StemPhrase, TermMention } from './candidate.ts'
import { gatherTerms, type Term } from './gather-terms.ts'
import { boilerplateWords } from './lexicon/boilerplate-words.ts'
import type { KeywordMention } from './mention.ts'
import { scoreKeyphrase, scoreWord } from './score.ts'

interface ScoredTerm {
  readonly term: Term
  readonly score: number
}

/**
 * The best keyphrases of the runs of one scope, words and phrases in one ranking, then the best of the words that are not among
 * them: at most `maximum` of each.
 */
export function rankTerms(runs: readonly CandidateRun[], scope: number | null, maximum: number): KeywordMention[] {
  const { words, phrases, frequencies } = gatherTerms(runs)
  const keyphrases = pickBest([...words, ...phrases], (term) => scoreKeyphrase(term, frequencies), maximum)
  const listed = new Set(keyphrases.map(({ term }) => term))
  const others = words.filter((term) => !listed.has(term))
  return [...keyphrases, ...pickBest(others, scoreWord, maximum)].map((best, index) =>
    toMention(best, index + 1, scope),
  )
}

/** The terms with the highest scores; none is part of a better one, none only labels a release ("Press Release"). */
function pickBest(terms: readonly Term[], score: (term: Term) => number, maximum: number): ScoredTerm[] {
  const scored = terms.map((term): ScoredTerm => ({ term, score: score(term) })).sort(compareTerms)
  const best: ScoredTerm[] = []
  for (const candidate of scored) {
    if (best.length === maximum) break
    if (isLabel(candidate.term) || best.some((better) => containsTerm(better.term, candidate.term))) continue
    best.push(candidate)
  }
  return best
}

/** By score, then by place, then the longer first: never by anything that differs between machines. */
function compareTerms(a: ScoredTerm, b: ScoredTerm): number {
  if (a.score !== b.score) return b.score - a.score
  const first = firstSpan(a.term)
  const second = firstSpan(b.term)
  return first.start - second.start || second.end - first.end
}

function wordsOf({ phrase, words, first }: TermMention): readonly CandidateWord[] {
  return words.slice(first, first + phrase.length)
}

function firstSpan(term: Term): Span {
  const { phrase, words, first } = term.mentions[0] as TermMention
  const { start } = words[first] as CandidateWord
  const { end } = words[first + phrase.length - 1] as CandidateWord
  return { start, end }
}

function containsTerm(outer: Term, inner: Term): boolean {
  return outer.phrase.length > inner.phrase.length && stemsOf(outer.phrase).includes(stemsOf(inner.phrase))
}

/** The stems of a phrase, with spaces around each. */
function stemsOf({ head, stem }: StemPhrase): string {
  return `${head ? stemsOf(head) : ' '}${stem} `
}

function isLabel(term: Term): boolean {
  return wordsOf(term.mentions[0] as TermMention).every(({ value }) => boilerplateWords.has(value.toLowerCase()))
}

/** The most frequent written form; of equally frequent ones the first in the text. */
function chooseForm(term: Term): string {
  const counts = new Map<string, number>()
  for (const mention of term.mentions) {
    const form = wordsOf(mention)
      .map(({ value }) => value)
      .join(' ')
    counts.set(form, (counts.get(form) ?? 0) + 1)
  }
  let chosen = ''
  let most = 0
  for (const [form, count] of counts) {
    if (count > most) [chosen, most] = [form, count]
  }
  return chosen
}

function toMention({ term, score }: ScoredTerm, rank: number, scope: number | null): KeywordMention {
  const { start, end } = firstSpan(term)
  const kind = term.phrase.length === 1 ? 'word' : 'phrase'
  return { keyphrase: chooseForm(term), kind, rank, score, count: term.mentions.length, start, end, scope }
}
