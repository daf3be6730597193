import type { CandidateRun, TermMention } from './candidate.ts'

/** One word or phrase of a scope with all its mentions, in text order: forms with the same stems. */
export interface Term {
  /** Its stems with spaces between. */
  readonly key: string
  /** How many words it has. */
  readonly length: number
  readonly mentions: TermMention[]
  /** Words of the scope before the first mention. */
  readonly position: number
  /** How many mentions are a whole run: not part of a longer phrase. */
  whole: number
}

/** The terms of one scope, keyed by their stems. */
export interface Terms {
  readonly words: ReadonlyMap<string, Term>
  readonly phrases: ReadonlyMap<string, Term>
  /** Mentions of every stem, be it as a noun or as an adjective. */
  readonly frequencies: ReadonlyMap<string, number>
}

/** Folds the words and phrases of runs, which are in text order, by stem: case, number and possessive do not count. */
export function gatherTerms(runs: readonly CandidateRun[]): Terms {
  const words = new Map<string, Term>()
  const phrases = new Map<string, Term>()
  const frequencies = new Map<string, number>()
  const origin = runs[0]?.position ?? 0
  for (const run of runs) {
    for (const stem of run.stems) frequencies.set(stem, (frequencies.get(stem) ?? 0) + 1)
    for (const mention of run.mentions) {
      const { key, length, whole } = mention
      const terms = length === 1 ? words : phrases
      let term = terms.get(key)
      if (!term) {
        term = { key, length, mentions: [], position: mention.position - origin, whole: 0 }
        terms.set(key, term)
      }
      term.mentions.push(mention)
      if (whole) term.whole++
    }
  }
  return { words, phrases, frequencies }
}
