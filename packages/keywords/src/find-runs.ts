import type { Root } from 'nlcst'
import type { CandidateRun, CandidateWord, TermMention } from './candidate.ts'
import { listWordRuns } from './list-word-runs.ts'
import { stemWords } from './stem-words.ts'

/** Longer phrases are hardly ever chosen as keyphrases (Hulth 2003, on abstracts). */
const longestPhrase = 4

/** Every run of candidate words in a tagged tree, in text order, with its words and phrases as retext-keywords folds them. */
export function findRuns(tree: Root): CandidateRun[] {
  const wordRuns = listWordRuns(tree)
  const stemLists = stemWords(wordRuns)
  return wordRuns.map((words, index) => {
    const stems = stemLists[index] as readonly string[]
    const { start, position } = words[0] as CandidateWord
    const { end } = words.at(-1) as CandidateWord
    return { stems, mentions: listMentions(words, stems), start, end, position }
  })
}

function listMentions(words: readonly CandidateWord[], stems: readonly string[]): TermMention[] {
  const mentions: TermMention[] = []
  for (let first = 0; first < words.length; first++) {
    const { start, position } = words[first] as CandidateWord
    let key = ''
    let form = ''
    for (let last = first; last < Math.min(words.length, first + longestPhrase); last++) {
      const { value, end, adjective } = words[last] as CandidateWord
      // "Solmar Solmar Works": a phrase that repeats itself is two that ran together.
      const repeated = stems.indexOf(stems[last] as string, first)
      if (repeated < last) break
      key = last === first ? (stems[last] as string) : `${key} ${stems[last]}`
      form = last === first ? value : `${form} ${value}`
      const length = last - first + 1
      if (!adjective) mentions.push({ key, length, form, start, end, position, whole: length === words.length })
    }
  }
  return mentions
}
