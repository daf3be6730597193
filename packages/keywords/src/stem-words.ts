import type { Root, Sentence, Word } from 'nlcst'
import retextKeywords from 'retext-keywords'
import { VFile } from 'vfile'
import type { CandidateWord } from './candidate.ts'

// Its own limit is taken off: its score does not decide here, and it returns more than asked for on ties.
const findKeywords = retextKeywords({ maximum: Number.POSITIVE_INFINITY })

/** retext-keywords compares repeated phrases with all phrases, so many runs are handed over in stretches of so many. */
const stretch = 500

/**
 * What retext-keywords folds each word to, by word as written. That follows from the word alone, and texts share most of their
 * words; when so many are kept, all are dropped, so that memory stays bounded.
 */
const knownStems = new Map<string, string>()
const mostStems = 50_000

type WordRun = readonly CandidateWord[]

/**
 * The stems of the keywords that retext-keywords finds in runs of words, word by word. (A phrase, to it, is a run of keywords side
 * by side.) Runs whose words it has seen before are folded from memory.
 */
export function stemWords(runs: readonly WordRun[]): (readonly string[])[] {
  if (knownStems.size > mostStems) knownStems.clear()
  const unseen = pickUnseen(runs)
  for (let from = 0; from < unseen.length; from += stretch) learnStems(unseen.slice(from, from + stretch))
  return runs.map((run) => run.map(({ value }) => knownStems.get(value) ?? value.toLowerCase()))
}

/** The runs that hold a word which neither memory nor a run before them holds. */
function pickUnseen(runs: readonly WordRun[]): WordRun[] {
  const fresh = new Set<string>()
  return runs.filter((run) => {
    const before = fresh.size
    for (const { value } of run) if (!knownStems.has(value)) fresh.add(value)
    return fresh.size > before
  })
}

/** Runs retext-keywords over a small tree in which each run is a sentence, tagged as it asks for, with Penn tags. */
function learnStems(runs: readonly WordRun[]): void {
  const tree: Root = { type: 'RootNode', children: runs.map(toSentence) }
  const file = new VFile()
  findKeywords(tree, file)
  for (const { matches, stem } of file.data.keywords ?? []) {
    for (const { node } of matches) knownStems.set((node as FlatWord).value, stem)
  }
}

/** A word with its text in a field, not in a child: half the nodes to visit, and all that retext-keywords reads of one. */
interface FlatWord extends Word {
  readonly value: string
}

function toSentence(run: WordRun): Sentence {
  return { type: 'SentenceNode', children: run.map(toFlatWord) }
}

/** Adjectives go as nouns, too: retext-keywords leaves them out in lower case. */
function toFlatWord({ value }: CandidateWord): FlatWord {
  return { type: 'WordNode', value, children: [], data: { partOfSpeech: 'NN' } }
}
