import type { CandidateWord, StemPhrase, TermMention } from './candidate.ts'
import type { Term } from './gather-terms.ts'
import type { WordTerm } from './gather-words.ts'

/** What the rank of a keyphrase depends on. */
export const phraseFeatures = [
  'oneWord',
  'twoWords',
  'threeWords',
  'mentions',
  'frequency',
  'frequencySquared',
  'once',
  'whole',
  'everWhole',
  'closing',
  'place',
  'commonest',
  'rarityOfWord',
  'commonHead',
  'participle',
  'gerund',
  'relational',
  'plainAdjective',
  'quality',
  'capital',
  'characters',
  'charactersOfWord',
  'afterPreposition',
  'speaker',
  'headingOnly',
  'gerundHead',
  'shareOfHead',
  'families',
  'afterName',
  'afterVerb',
  'afterAdverb',
  'beforeNoun',
  'beforeAuxiliary',
  'beforeConjunction',
  'beforeMark',
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

/** Lengths of texts are told apart between these bounds; in words. An abstract has 120, a news article 700. */
const shortest = 90
const longest = 1000
/** At this length of text the second weight of a feature does not count. */
const middle = 300

/** Heads as common as this are too general to be chosen for themselves: "life", "people's money". */
const commonHead = 0.3

/** How long a text is, on a logarithmic scale: 0 for 300 words. */
export function measureLength(length: number): number {
  return Math.log(Math.min(longest, Math.max(shortest, length)) / middle)
}

/** Where figures are written: one for all terms, for there are many. */
type Figures = { [index: number]: number }

/** Writes the figures of {@link phraseFeatures} for one term, in their order. */
export function measurePhrase(term: Term, figures: Figures): void {
  const { phrase, mentions, frequency } = term
  const count = mentions.length
  const first = mentions[0] as TermMention
  const opening = (first.words[first.first] as CandidateWord).form
  const head = first.words[first.first + phrase.length - 1] as CandidateWord
  const oneWord = Number(phrase.length === 1)
  const { commonest } = phrase
  const characters = Math.log(Math.max(1, phrase.letters))
  let index = 0
  figures[index++] = oneWord
  figures[index++] = Number(phrase.length === 2)
  figures[index++] = Number(phrase.length === 3)
  figures[index++] = Math.log(count)
  figures[index++] = frequency
  // The words that a whole text is made of add less for each time.
  figures[index++] = frequency * frequency
  figures[index++] = Number(count === 1)
  // How often it is no part of a longer phrase: the idea of C-value (Frantzi, Ananiadou and Mima 2000).
  figures[index++] = Math.log(1 + term.whole)
  figures[index++] = Number(term.whole > 0)
  // The share that closes the phrase it stands in: "tunnel" in "harbour tunnel", not in "tunnel law".
  figures[index++] = term.closing / count
  // News tells the main thing first.
  figures[index++] = Math.log(8 + term.position)
  figures[index++] = commonest
  figures[index++] = commonest * oneWord
  // "harbour life"
  figures[index++] = Number(head.form.rarity < commonHead)
  figures[index++] = Number(hasParticiple(first))
  // "building permit", "landing stage"
  figures[index++] = Number(phrase.length > 1 && opening.gerund)
  // "regional ferry"
  figures[index++] = Number(first.words[first.first]?.part === 'adjective' && opening.relational)
  // "new tunnel", "deep tunnel".
  figures[index++] = commonnessOfAdjective(first, phrase)
  // "safety", "membership"
  figures[index++] = Number(head.form.quality)
  figures[index++] = term.capitals / count
  figures[index++] = characters
  figures[index++] = characters * oneWord
  // "the opening of the harbour tunnel": prepositions lead to what things are about.
  figures[index++] = term.afterPreposition / count
  // "Vell said": who speaks is not what it is about.
  figures[index++] = term.speaking / count
  figures[index++] = Number(term.inHeadings === count)
  // "tunnel building"
  figures[index++] = Number(head.form.gerund)
  // Of all places where its head stands: "tunnel" has others beside "harbour tunnel".
  const { frequency: ofHead, families } = phrase.last ?? phrase
  figures[index++] = count / ofHead
  figures[index++] = Math.log(families)
  // A part of a longer name is none: "Works" of "Solmar Works".
  figures[index++] = term.afterName / count
  // "They built the tunnel": what is done something to.
  figures[index++] = term.afterVerb / count
  figures[index++] = term.afterAdverb / count
  figures[index++] = term.beforeNoun / count
  // "The tunnel will open": what does something.
  figures[index++] = term.beforeAuxiliary / count
  figures[index++] = term.beforeConjunction / count
  figures[index] = term.beforeMark / count
}

/** Writes the figures of {@link wordFeatures} for one word, in their order. */
export function measureWord(term: WordTerm, figures: Figures): void {
  const { phrase, words } = term
  const count = words.length
  const rarity = phrase.commonest
  let index = 0
  figures[index++] = Math.log(count)
  figures[index++] = Number(count === 1)
  // Short words are general ones (Zipf).
  figures[index++] = Math.log(words[0]?.form.value.length ?? 1)
  figures[index++] = Math.log(8 + term.position)
  figures[index++] = term.names / count
  figures[index++] = term.verbs / count
  figures[index++] = term.adjectives / count
  figures[index++] = rarity
  // Neither the commonest words nor the unheard-of ones.
  figures[index++] = rarity * rarity
  // "harbour tunnel": who chooses the phrase does not choose its words.
  figures[index++] = term.modifying / count
  figures[index] = term.modified / count
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
