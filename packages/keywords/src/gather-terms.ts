import type { CandidateRun, CandidateWord, StemPhrase, TermMention } from './candidate.ts'

/** One word or phrase of a scope with all its mentions, in text order: forms with the same stems. */
export interface Term {
  readonly phrase: StemPhrase
  readonly mentions: TermMention[]
  /** Words of the scope before the first mention. */
  readonly position: number
  /** How many mentions are a whole run: not part of a longer phrase. */
  whole: number
}

/** The terms of one scope. */
export interface Terms {
  readonly words: readonly Term[]
  readonly phrases: readonly Term[]
  /** Mentions of every stem, be it as a noun or as an adjective. */
  readonly frequencies: ReadonlyMap<string, number>
}

/** Folds the words and phrases of runs, which are in text order, by stem: case, number and possessive do not count. */
export function gatherTerms(runs: readonly CandidateRun[]): Terms {
  const terms = new Map<StemPhrase, Term>()
  const words: Term[] = []
  const phrases: Term[] = []
  const frequencies = new Map<string, number>()
  const origin = runs[0]?.position ?? 0
  for (const run of runs) {
    for (const stem of run.stems) frequencies.set(stem, (frequencies.get(stem) ?? 0) + 1)
    for (const mention of run.mentions) {
      const { phrase } = mention
      let term = terms.get(phrase)
      if (!term) {
        const { position } = mention.words[mention.first] as CandidateWord
        term = { phrase, mentions: [], position: position - origin, whole: 0 }
        terms.set(phrase, term)
        if (phrase.length === 1) words.push(term)
        else phrases.push(term)
      }
      term.mentions.push(mention)
      if (phrase.length === mention.words.length) term.whole++
    }
  }
  return { words, phrases, frequencies }
}
