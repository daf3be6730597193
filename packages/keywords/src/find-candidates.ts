import type { Span } from '@presswork/model'
import type { Root } from 'nlcst'
import type { Candidates, CandidateWord, StemPhrase, TermMention } from './candidate.ts'
import { endsPhrase, listWordRuns } from './list-word-runs.ts'
import { findLonger } from './phrase-index.ts'

/** Longer phrases are hardly ever chosen as keyphrases (Hulth 2003, on abstracts). */
const longestPhrase = 4

/** The content words of a tagged tree, and the runs of them with their phrases, as retext-keywords folds them. */
export function findCandidates(tree: Root, headings: readonly Span[] = []): Candidates {
  const text = listWordRuns(tree, headings)
  const runs = text.runs.map((run) => {
    const { words, heading, afterPreposition, afterSpeech, beforeSpeech } = run
    const { start, position } = words[0] as CandidateWord
    const { end } = words.at(-1) as CandidateWord
    // Written out: a spread takes as long as all the rest.
    return {
      words,
      heading,
      afterPreposition,
      afterSpeech,
      beforeSpeech,
      mentions: listMentions(words),
      start,
      end,
      position,
    }
  })
  const words = text.words.map((word) => {
    const { phrase, start, end } = word
    return { phrase, words: [word], first: 0, start, end }
  })
  return { runs, words }
}

function listMentions(words: readonly CandidateWord[]): TermMention[] {
  const mentions: TermMention[] = []
  for (let first = 0; first < words.length; first++) {
    let phrase: StemPhrase | undefined
    let specific = false
    const end = Math.min(words.length, first + longestPhrase)
    for (let last = first; last < end; last++) {
      const word = words[last] as CandidateWord
      // "Solmar Solmar Works": a phrase that repeats itself is two that ran together.
      if (repeats(words, first, last)) break
      phrase = phrase ? findLonger(phrase, word.phrase) : word.phrase
      specific ||= word.specific
      if (specific && endsPhrase(word)) mentions.push({ phrase, words, first })
    }
  }
  return mentions
}

/** Whether the word at `last` stands in the phrase before it, too. */
function repeats(words: readonly CandidateWord[], first: number, last: number): boolean {
  for (let index = first; index < last; index++) if (words[index]?.phrase === words[last]?.phrase) return true
  return false
}
