import type { Span } from '@presswork/model'
import type { Root } from 'nlcst'
import type { Candidates, CandidateWord, StemPhrase, TermMention, WordRun } from './candidate.ts'
import { endsPhrase, listWordRuns } from './list-word-runs.ts'
import { stemWords } from './stem-words.ts'

/** Longer phrases are hardly ever chosen as keyphrases (Hulth 2003, on abstracts). */
const longestPhrase = 4

/** A phrase and the phrases that go on from it, by the stem of their next word. */
interface PhraseNode extends StemPhrase {
  longer: Map<string, PhraseNode> | undefined
}

/** The content words of a tagged tree, and the runs of them with their phrases, as retext-keywords folds them. */
export function findCandidates(tree: Root, headings: readonly Span[] = []): Candidates {
  const text = listWordRuns(tree, headings)
  const stemLists = stemWords(text.runs)
  const phrases = new Map<string, PhraseNode>()
  const runs = text.runs.map((run, index) => {
    const stems = stemLists[index] as readonly string[]
    const { start, position } = run.words[0] as CandidateWord
    const { end } = run.words.at(-1) as CandidateWord
    return { ...run, stems, mentions: listMentions(run, stems, phrases), start, end, position }
  })
  const stems = stemWords([text])[0] as readonly string[]
  const words = text.words.map((word, index) => {
    const phrase = growPhrase(undefined, stems[index] as string, phrases)
    return { word, phrase, start: word.start, end: word.end }
  })
  return { runs, words }
}

function listMentions({ words }: WordRun, stems: readonly string[], phrases: Map<string, PhraseNode>): TermMention[] {
  const mentions: TermMention[] = []
  for (let first = 0; first < words.length; first++) {
    let phrase: PhraseNode | undefined
    let specific = false
    for (let last = first; last < Math.min(words.length, first + longestPhrase); last++) {
      const stem = stems[last] as string
      // "Solmar Solmar Works": a phrase that repeats itself is two that ran together.
      if (stems.indexOf(stem, first) < last) break
      const word = words[last] as CandidateWord
      phrase = growPhrase(phrase, stem, phrases)
      specific ||= word.specific
      if (specific && endsPhrase(word)) mentions.push({ phrase, words, first })
    }
  }
  return mentions
}

/** The phrase of one word more; words themselves are in `phrases`. */
function growPhrase(head: PhraseNode | undefined, stem: string, phrases: Map<string, PhraseNode>): PhraseNode {
  let known = phrases
  if (head) {
    head.longer ??= new Map()
    known = head.longer
  }
  let phrase = known.get(stem)
  if (!phrase) {
    phrase = { head, stem, length: head ? head.length + 1 : 1, longer: undefined }
    known.set(stem, phrase)
  }
  return phrase
}
