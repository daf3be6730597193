import type { KeywordKind } from '@presswork/model'
import type { Candidates, Mentioned, StemPhrase, TermMention } from './candidate.ts'
import { gatherTerms, type Terms } from './gather-terms.ts'
import { gatherWords, type WordTerm } from './gather-words.ts'
import { pickDistinct } from './pick-distinct.ts'
import { scorePhrases, scoreWords } from './score-terms.ts'

/** Only so many of the best are compared, and so many more for each one wanted: what comes later stays below in any case. */
const shortlist = { least: 50, each: 10 }

/** A word or phrase with its place in the one list of a scope. */
export interface RankedTerm {
  readonly term: Mentioned
  readonly kind: KeywordKind
  /** From 1. */
  readonly rank: number
  readonly score: number
  /** Of a word: its score among all content words, whatever place it has as a keyphrase. */
  readonly wordScore: number | undefined
}

/**
 * The best words and phrases of one scope, at most `maximum` of each, in one order: first the keyphrases, be they of one word or more,
 * then the best of all content words that are not among them.
 */
export function rankTerms({ runs, words }: Candidates, maximum: number): RankedTerm[] {
  const ranked: RankedTerm[] = []
  const wordTerms = gatherWords(words)
  const bestWords = scoreWords(wordTerms, maximum)
  const terms = withoutLabels(gatherTerms(runs))
  const bestTerms = scorePhrases(terms, shortlist.least + shortlist.each * maximum)
  // A list, not a set: it holds a few, and sets of objects are slow to make.
  const placed: StemPhrase[] = []
  for (const { term, score } of pickDistinct(bestTerms, maximum)) {
    const { phrase } = term
    const rank = ranked.length + 1
    if (phrase.length > 1) {
      ranked.push({ term, kind: 'phrase', rank, score, wordScore: undefined })
    } else {
      placed.push(phrase)
      const wordScore = phrase.word?.scope === wordTerms.terms ? phrase.word.score : 0
      ranked.push({ term, kind: 'word', rank, score, wordScore })
    }
  }
  const further = bestWords.filter(({ phrase }) => !placed.includes(phrase)).slice(0, maximum - placed.length)
  for (const word of further) {
    const { score } = word
    ranked.push({ term: toMentioned(word), kind: 'word', rank: ranked.length + 1, score, wordScore: score })
  }
  return ranked
}

/** A content word with its mentions, of which each is one word of a run of its own. */
function toMentioned({ phrase, words }: WordTerm): Mentioned {
  return { phrase, mentions: words.map((word) => ({ phrase, words: [word], first: 0 })) }
}

/** Words that only label a release are no terms: "Press Release". */
function withoutLabels({ terms, length }: Terms): Terms {
  return { terms: terms.filter(({ mentions }) => !isLabel(mentions[0] as TermMention)), length }
}

function isLabel({ phrase, words, first }: TermMention): boolean {
  for (let index = first; index < first + phrase.length; index++) {
    if (!words[index]?.form.boilerplate) return false
  }
  return true
}
