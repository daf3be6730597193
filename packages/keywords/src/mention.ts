import type { KeywordKind, Span } from '@presswork/model'
import { toString as nodeText } from 'nlcst-to-string'
import type { CandidateWord, Mentioned, TermMention } from './candidate.ts'
import { textBetween } from './join-names.ts'
import type { RankedTerm } from './rank-terms.ts'
import { spanOf } from './score-terms.ts'

/** One ranked keyword or keyphrase; the span (UTF-16 units) is its first mention. */
export interface KeywordMention extends Span {
  /** The most frequent written form. */
  readonly keyphrase: string
  readonly kind: KeywordKind
  /** Rank among the words and phrases of the same scope, from 1. */
  readonly rank: number
  /** By which it is ranked: comparable among the keyphrases, or among the further words, of one scope. */
  readonly score: number
  /** Mentions of all its forms. */
  readonly count: number
  /** Index of the scope (a section) it was ranked in; `null` for the whole text. */
  readonly scope: number | null
}

/** A ranked term as a mention. */
export function toMention({ term, kind, rank, score }: RankedTerm, scope: number | null): KeywordMention {
  const { start, end } = spanOf(term.mentions[0] as TermMention)
  return { keyphrase: chooseForm(term), kind, rank, score, count: term.mentions.length, start, end, scope }
}

/** The most frequent written form; of equally frequent ones the first in the text. */
function chooseForm(term: Mentioned): string {
  const counts = new Map<string, number>()
  for (const mention of term.mentions) {
    const form = formOf(mention)
    counts.set(form, (counts.get(form) ?? 0) + 1)
  }
  let chosen = ''
  let most = 0
  for (const [form, count] of counts) {
    if (count > most) [chosen, most] = [form, count]
  }
  return chosen
}

/** The words of a mention, with what joins the parts of a name: "Ministry of Works", "Ann A. Vell", "St. Lenton's Hospital". */
function formOf({ phrase, words, first }: TermMention): string {
  const last = first + phrase.length - 1
  let form = ''
  for (let index = first; index < last; index++) {
    const word = words[index] as CandidateWord
    const between = textBetween(word, words[index + 1] as CandidateWord)
    const own = word.form.possessive ? nodeText(word.node) : word.form.value
    // "St.", but "Ministry of"
    form += between === '' ? `${own} ` : `${own}${between.startsWith('.') ? '' : ' '}${between} `
  }
  return form + (words[last] as CandidateWord).form.value
}
