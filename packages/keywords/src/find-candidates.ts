import type { Span } from '@presswork/model'
import type { Root } from 'nlcst'
import type { Candidates, CandidateWord, TermMention, WordRun } from './candidate.ts'
import { endsPhrase, listWordRuns } from './list-word-runs.ts'
import { findLonger, findStem, type PhraseIndex } from './phrase-index.ts'

/** Longer phrases are hardly ever chosen as keyphrases (Hulth 2003, on abstracts). */
const longestPhrase = 4

/** The content words of a tagged tree, and the runs of them with their phrases, as retext-keywords folds them. */
export function findCandidates(tree: Root, headings: readonly Span[] = []): Candidates {
  const text = listWordRuns(tree, headings)
  const stems: PhraseIndex = new Map()
  const runs = text.runs.map((run) => {
    const { start, position } = run.words[0] as CandidateWord
    const { end } = run.words.at(-1) as CandidateWord
    const { words, heading, afterPreposition, afterSpeech, beforeSpeech } = run
    const mentions = listMentions(run, stems)
    // Written out: a spread takes as long as all the rest.
    return { words, heading, afterPreposition, afterSpeech, beforeSpeech, mentions, start, end, position }
  })
  const words = text.words.map((word) => {
    const phrase = findStem(word.form.stem, stems)
    return { phrase, words: [word], first: 0, start: word.start, end: word.end }
  })
  return { runs, words }
}

function listMentions({ words }: WordRun, stems: PhraseIndex): TermMention[] {
  const mentions: TermMention[] = []
  for (let first = 0; first < words.length; first++) {
    let phrase: ReturnType<typeof findStem> | undefined
    let specific = false
    for (let last = first; last < Math.min(words.length, first + longestPhrase); last++) {
      const word = words[last] as CandidateWord
      const { stem } = word.form
      // "Solmar Solmar Works": a phrase that repeats itself is two that ran together.
      if (repeats(words, first, last)) break
      phrase = phrase ? findLonger(phrase, stem) : findStem(stem, stems)
      specific ||= word.specific
      if (specific && endsPhrase(word)) mentions.push({ phrase, words, first })
    }
  }
  return mentions
}

/** Whether the word at `last` stands in the phrase before it, too. */
function repeats(words: readonly CandidateWord[], first: number, last: number): boolean {
  const stem = words[last]?.form.stem
  for (let index = first; index < last; index++) if (words[index]?.form.stem === stem) return true
  return false
}
