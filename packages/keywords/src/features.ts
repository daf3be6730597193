import type { StemPhrase, TermMention } from './candidate.ts'
import type { Term, Terms } from './gather-terms.ts'
import type { WordTerm } from './gather-words.ts'

/** What the rank of a keyphrase depends on. */
export const phraseFeatures = [
  'oneWord',
  'twoWords',
  'frequency',
  'once',
  'whole',
  'closing',
  'place',
  'commonest',
  'rarityOfWord',
  'participle',
  'relational',
  'plainAdjective',
  'capital',
  'characters',
  'charactersOfWord',
  'afterPreposition',
  'speaker',
  'headingOnly',
] as const

/** What the rank of a word depends on. */
export const wordFeatures = [
  'mentions',
  'once',
  'characters',
  'place',
  'name',
  'verb',
  'adjective',
  'rarity',
  'raritySquared',
  'modifying',
  'modified',
] as const

/** "regional", "economic", "solar": adjectives made from nouns name a field; "strong", "poor" do not. */
const relational = /(?:al|ar|ary|ic|ive|ous)$/

/** Lengths of texts are told apart between these bounds; in words. An abstract has 120, a news article 700. */
const shortest = 90
const longest = 1000
/** At this length of text the second weight of a feature does not count. */
const middle = 300

/** How long a text is, on a logarithmic scale: 0 for 300 words. */
export function measureLength({ length }: Terms): number {
  return Math.log(Math.min(longest, Math.max(shortest, length)) / middle)
}

/** The figures of {@link phraseFeatures} for one term, in their order. */
export function measurePhrase(term: Term): number[] {
  const { phrase, mentions } = term
  const count = mentions.length
  const first = mentions[0] as TermMention
  const oneWord = Number(phrase.length === 1)
  const { commonest } = phrase
  const characters = Math.log(Math.max(1, phrase.letters))
  return [
    oneWord,
    Number(phrase.length === 2),
    term.frequency,
    Number(count === 1),
    // The share that is not part of a longer phrase: the idea of C-value (Frantzi, Ananiadou and Mima 2000).
    term.whole / count,
    // The share that closes the phrase it stands in: "tunnel" in "harbour tunnel", not in "tunnel law".
    term.closing / count,
    // News tells the main thing first.
    Math.log(8 + term.position),
    commonest,
    commonest * oneWord,
    Number(hasParticiple(first)),
    Number(opensRelational(first)),
    // "new tunnel", "deep tunnel".
    commonnessOfAdjective(first, phrase),
    term.capitals / count,
    characters,
    characters * oneWord,
    // "the opening of the harbour tunnel": prepositions lead to what things are about.
    term.afterPreposition / count,
    // "Vell said": who speaks is not what it is about.
    term.speaking / count,
    Number(term.inHeadings === count),
  ]
}

/** The figures of {@link wordFeatures} for one word, in their order. */
export function measureWord(term: WordTerm): number[] {
  const { phrase, words } = term
  const count = words.length
  const rarity = phrase.commonest
  return [
    Math.log(count),
    Number(count === 1),
    // Short words are general ones (Zipf).
    Math.log(words[0]?.form.value.length ?? 1),
    Math.log(8 + term.position),
    term.names / count,
    term.verbs / count,
    term.adjectives / count,
    rarity,
    // Neither the commonest words nor the unheard-of ones.
    rarity * rarity,
    // "harbour tunnel": who chooses the phrase does not choose its words.
    term.modifying / count,
    term.modified / count,
  ]
}

function hasParticiple({ phrase, words, first }: TermMention): boolean {
  for (let index = first; index < first + phrase.length; index++) {
    if (words[index]?.part === 'participle') return true
  }
  return false
}

/** How common the adjective is that opens a phrase: 0 if none does. */
function commonnessOfAdjective({ words, first }: TermMention, phrase: StemPhrase): number {
  if (words[first]?.part !== 'adjective') return 0
  let opening = phrase
  while (opening.head) opening = opening.head
  return 1 - opening.commonest
}

function opensRelational({ words, first }: TermMention): boolean {
  const word = words[first]
  return word?.part === 'adjective' && relational.test(word.form.value)
}
