import type { Root, Sentence, Word } from 'nlcst'
import retextKeywords from 'retext-keywords'
import { VFile } from 'vfile'

// Its own limit is taken off: its score does not decide here, and it returns more than asked for on ties.
const findKeywords = retextKeywords({ maximum: Number.POSITIVE_INFINITY })

/** retext-keywords compares repeated words with all words, so many are handed over in stretches of so many. */
const stretch = 500

/**
 * What retext-keywords folds each word to, by word as written. That follows from the word alone, and texts share most of their
 * words; when so many are kept, all are dropped, so that memory stays bounded.
 */
const knownStems = new Map<string, string>()
const mostStems = 50_000

/** What words are read from. */
interface WordList {
  readonly words: readonly { readonly value: string }[]
}

/** The stems of the keywords that retext-keywords finds in runs of words, word by word. It is asked for each word once. */
export function stemWords(runs: readonly WordList[]): (readonly string[])[] {
  if (knownStems.size > mostStems) knownStems.clear()
  const unseen = listUnseen(runs)
  for (let from = 0; from < unseen.length; from += stretch) learnStems(unseen.slice(from, from + stretch))
  return runs.map(({ words }) => words.map(({ value }) => knownStems.get(value) ?? value.toLowerCase()))
}

function listUnseen(runs: readonly WordList[]): string[] {
  const unseen = new Set<string>()
  for (const { words } of runs) {
    for (const { value } of words) if (!knownStems.has(value)) unseen.add(value)
  }
  return [...unseen]
}

/** Runs retext-keywords over a small tree in which each word is a sentence: side by side they would be read as phrases. */
function learnStems(words: readonly string[]): void {
  const tree: Root = { type: 'RootNode', children: words.map(toSentence) }
  const file = new VFile()
  findKeywords(tree, file)
  for (const { matches, stem } of file.data.keywords ?? []) {
    for (const { node } of matches) knownStems.set((node as FlatWord).written, stem)
  }
}

/** A word with its text in a field, not in a child: half the nodes to visit, and all that retext-keywords reads of one. */
interface FlatWord extends Word {
  readonly value: string
  /** The word before hyphens and full stops were taken off: "policy-maker" is "policymaker", "U.S." is "US". */
  readonly written: string
}

const joints = /[-‐‑.]/g

/** Adjectives go as nouns, too: retext-keywords leaves them out in lower case. It asks for Penn tags. */
function toSentence(written: string): Sentence {
  const word: FlatWord = {
    type: 'WordNode',
    value: written.replace(joints, ''),
    written,
    children: [],
    data: { partOfSpeech: 'NN' },
  }
  return { type: 'SentenceNode', children: [word] }
}
