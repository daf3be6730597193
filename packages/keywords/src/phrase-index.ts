import type { StemPhrase } from './candidate.ts'
import type { Form } from './read-form.ts'

/** The words of one text by stem; phrases hang from their heads. */
export type PhraseIndex = Map<string, StemPhrase>

/** The word of a form. */
export function findStem({ stem, rarity }: Form, index: PhraseIndex): StemPhrase {
  let word = index.get(stem)
  if (!word) {
    word = makeWord(stem, rarity)
    index.set(stem, word)
  }
  return word
}

/** The phrase of one word more. */
export function findLonger(head: StemPhrase, last: StemPhrase): StemPhrase {
  head.first ??= makeLonger(head, last)
  if (head.first.last === last) return head.first
  head.others ??= new Map()
  let phrase = head.others.get(last.stem)
  if (!phrase) {
    phrase = makeLonger(head, last)
    head.others.set(last.stem, phrase)
  }
  return phrase
}

/** The stems of a phrase, from first to last. */
export function stemsOf({ head, stem }: StemPhrase): string[] {
  return head ? [...stemsOf(head), stem] : [stem]
}

function makeLonger(head: StemPhrase, last: StemPhrase): StemPhrase {
  const commonest = Math.min(head.commonest, last.commonest)
  return makePhrase(head, last, last.stem, head.length + 1, commonest, head.letters + 1 + last.letters)
}

function makeWord(stem: string, rarity: number): StemPhrase {
  return makePhrase(undefined, undefined, stem, 1, rarity, stem.length)
}

// All fields are written out: a spread is slow, and there is one object for each phrase.
function makePhrase(
  head: StemPhrase | undefined,
  last: StemPhrase | undefined,
  stem: string,
  length: number,
  commonest: number,
  letters: number,
): StemPhrase {
  return {
    head,
    last,
    stem,
    length,
    commonest,
    letters,
    frequency: 0,
    families: 0,
    counted: undefined,
    term: undefined,
    word: undefined,
    first: undefined,
    others: undefined,
  }
}
