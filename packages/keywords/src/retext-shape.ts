import type { Sentence, SentenceContent, Word } from 'nlcst'
import type { Keyphrase, Keyword } from 'retext-keywords'
import type { CandidateWord, TermMention } from './candidate.ts'
import { stemsOf } from './phrase-index.ts'
import type { RankedTerm } from './rank-terms.ts'

/** Ranked words as retext-keywords gives its own, best first: `score` is a share of the best one's. */
export function toKeywords(ranked: readonly RankedTerm[]): Keyword[] {
  const words = ranked
    .flatMap(({ term, wordScore }) => (wordScore === undefined ? [] : [{ term, score: wordScore }]))
    .sort((a, b) => b.score - a.score)
  const best = words[0]?.score ?? 1
  return words.map(({ term, score }) => ({
    matches: term.mentions.map(toWordMatch),
    score: score / best,
    stem: term.phrase.stem,
  }))
}

/** Ranked phrases as retext-keywords gives its own: `score` is a share of the best one's, `weight` that of one match. */
export function toKeyphrases(ranked: readonly RankedTerm[]): Keyphrase[] {
  const phrases = ranked.filter(({ kind }) => kind === 'phrase')
  // Not the first one's: what stands lower may have lost to a word before it.
  const best = phrases.reduce((most, { score }) => Math.max(most, score), 0)
  return phrases.map(({ term, score }) => ({
    matches: term.mentions.map(toPhraseMatch),
    score: score / best,
    stems: stemsOf(term.phrase),
    weight: score / best / term.mentions.length,
  }))
}

function toWordMatch({ words, first }: TermMention): { node: Word; index: number; parent: Sentence } {
  const { node, index, parent } = words[first] as CandidateWord
  return { node, index, parent }
}

function toPhraseMatch({ phrase, words, first }: TermMention): { nodes: SentenceContent[]; parent: Sentence } {
  const { index, parent } = words[first] as CandidateWord
  const last = words[first + phrase.length - 1] as CandidateWord
  return { nodes: parent.children.slice(index, last.index + 1), parent }
}
