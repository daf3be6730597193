import type { StemPhrase, TermMention } from './candidate.ts'
import { positionOf, type Term, type Terms } from './gather-terms.ts'

/** What the rank of a keyphrase depends on. `…InLong` is the same times the logarithm of the text's length. */
export const phraseFeatures = [
  'oneWord',
  'twoWords',
  'fourWords',
  'frequency',
  'whole',
  'place',
  'reach',
  'participle',
  'characters',
  'heading',
  'headingOnly',
  'oneWordInLong',
  'twoWordsInLong',
  'frequencyInLong',
  'placeInLong',
] as const

/** What the rank of a word depends on. */
export const wordFeatures = ['mentions', 'characters', 'place', 'name'] as const

/** Lengths of texts are told apart between these bounds; in words. An abstract has 120, a news article 700. */
const shortest = 50
const longest = 2000
/** At this length of text the `…InLong` features are nought. */
const middle = 300

/** The figures of {@link phraseFeatures} for one term, in their order. */
export function measurePhrase(term: Term, scope: Terms): number[] {
  const { phrase, mentions } = term
  const long = Math.log(Math.min(longest, Math.max(shortest, scope.length)) / middle)
  const oneWord = Number(phrase.length === 1)
  const twoWords = Number(phrase.length === 2)
  // Mean over the words: long phrases are no better for having more of them.
  const frequency = sumLogFrequencies(phrase, scope) / phrase.length
  // News tells the main thing first; the double logarithm makes the first paragraphs count.
  const place = Math.log(Math.log(4 + term.position))
  const first = mentions[0] as TermMention
  const last = mentions.at(-1) as TermMention
  const reach = Math.log(1 + (10 * (positionOf(last) - positionOf(first))) / Math.max(1, scope.length))
  return [
    oneWord,
    twoWords,
    Number(phrase.length === 4),
    frequency,
    // The share that is not part of a longer phrase: the idea of C-value (Frantzi, Ananiadou and Mima 2000).
    term.whole / mentions.length,
    place,
    reach,
    Number(hasParticiple(first)),
    Math.log(countCharacters(phrase)),
    Number(term.inHeadings > 0),
    Number(term.inHeadings === mentions.length),
    oneWord * long,
    twoWords * long,
    frequency * long,
    place * long,
  ]
}

/** The figures of {@link wordFeatures} for one term of one word, in their order. */
export function measureWord(term: Term): number[] {
  const { phrase, mentions } = term
  return [
    Math.log(mentions.length),
    // Short words are general ones (Zipf).
    Math.log(countCharacters(phrase)),
    Math.log(Math.log(8 + term.position)),
    term.names / mentions.length,
  ]
}

function sumLogFrequencies(phrase: StemPhrase, { frequencies }: Terms): number {
  let sum = 0
  for (let node: StemPhrase | undefined = phrase; node; node = node.head) {
    sum += Math.log(frequencies.get(node.stem) ?? 1)
  }
  return sum
}

function countCharacters(phrase: StemPhrase): number {
  let sum = phrase.length - 1
  for (let node: StemPhrase | undefined = phrase; node; node = node.head) sum += node.stem.length
  return Math.max(1, sum)
}

function hasParticiple({ phrase, words, first }: TermMention): boolean {
  for (let index = first; index < first + phrase.length; index++) {
    if (words[index]?.part === 'participle') return true
  }
  return false
}
