import type { StemPhrase } from './candidate.ts'

/** The words of one text by stem; phrases hang from their heads. */
export type PhraseIndex = Map<string, PhraseNode>

/** A phrase with the phrases that go on from it. Most have one at most, and do without a map. */
interface PhraseNode extends StemPhrase {
  first: PhraseNode | undefined
  /** Others than the first, by the stem of their last word. */
  others: PhraseIndex | undefined
}

/** The word of a stem. */
export function findStem(stem: string, index: PhraseIndex): PhraseNode {
  let word = index.get(stem)
  if (!word) {
    word = makePhrase(undefined, stem)
    index.set(stem, word)
  }
  return word
}

/** The phrase of one word more. */
export function findLonger(head: PhraseNode, stem: string): PhraseNode {
  head.first ??= makePhrase(head, stem)
  if (head.first.stem === stem) return head.first
  head.others ??= new Map()
  let phrase = head.others.get(stem)
  if (!phrase) {
    phrase = makePhrase(head, stem)
    head.others.set(stem, phrase)
  }
  return phrase
}

function makePhrase(head: PhraseNode | undefined, stem: string): PhraseNode {
  const length = head ? head.length + 1 : 1
  return { head, stem, length, term: undefined, word: undefined, first: undefined, others: undefined }
}
