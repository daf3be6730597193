import type { Sentence, SentenceContent, Word } from 'nlcst'
import { toString as nodeText } from 'nlcst-to-string'
import { compounds } from './lexicon/vague-words.ts'
import type { Form } from './read-form.ts'

const capital = /^\p{Lu}/u
const acronym = /^\p{Lu}{2,}$/u

/** A word where it stands. */
export interface Place {
  readonly parent: Sentence
  readonly index: number
}

/** The text of a word; most have one child. */
export function readText({ children }: Word): string {
  const first = children[0]
  return children.length === 1 && first && 'value' in first ? first.value : nodeText(children)
}

/** Whether a preposition or a pronoun is none: "off-site storage", "IT services", "ITS Solmar". */
export function isMistaken(tag: string | undefined, node: Word, place: Place): boolean {
  if (tag === 'ADP') return node.children.length > 1 && readText(node).includes('-')
  if (tag !== 'PRON') return false
  const text = readText(node)
  const next = place.parent.children[place.index + 2]
  if (text === 'IT' && isLower(next)) return true
  return acronym.test(text) && isName(next) && isLower(next)
}

/**
 * What a verb is by its place: taggers take capitalised words that look like verbs for verbs, as in "John Hatch" and "the Harbour
 * Works Act", and nouns in -ing.
 */
export function mendVerb(form: Form, place: Place): 'PROPN' | 'NOUN' | 'VERB' {
  if (form.capital && isNamed(place)) return 'PROPN'
  return form.gerund && isGerundNoun(place) ? 'NOUN' : 'VERB'
}

/** "active learning", "probability learning": what follows a noun or an adjective and has no object is a noun. */
function isGerundNoun({ parent: { children }, index }: Place): boolean {
  const before = tagOf(children[index - 2])
  if (!isNominal(before)) return false
  if (children[index + 1]?.type !== 'WhiteSpaceNode') return true
  const after = tagOf(children[index + 2])
  return after === 'CCONJ' || after === 'VERB' || after === 'AUX' || (after === 'ADP' && before === 'ADJ')
}

/** Whether a word with a capital within a sentence stands beside a name. Titles and headings have no final mark. */
function isNamed({ parent: { children }, index }: Place): boolean {
  if (index < 2 || children[index - 1]?.type !== 'WhiteSpaceNode') return false
  const before = children[index - 2]
  if (before?.type !== 'WordNode' || !(isName(before) || isName(children[index + 2]))) return false
  return /[.!?]/.test(nodeText(children.at(-1) as SentenceContent))
}

/** Whether a vague word opens something that is not vague. */
export function opensTerm(form: Form, tag: string, place: Place): boolean {
  const { parent, index } = place
  const { children } = parent
  const next = children[index + 1]
  // "New Lenton", "St. Lenton": the next word has a capital, too.
  const dot = next?.type === 'PunctuationNode' && next.value === '.'
  if (tag === 'PROPN' && isName(children[index + (dot ? 3 : 2)])) return true
  // "joined First Lenton", where the tagger takes it for a number
  if (form.capital && isName(children[index + 2]) && isNamed(place)) return true
  // "small business"
  const word = children[index + 2]
  return (
    word?.type === 'WordNode' && compounds.get(form.value.toLowerCase())?.has(readText(word).toLowerCase()) === true
  )
}

function isName(node: SentenceContent | undefined): boolean {
  return node?.type === 'WordNode' && node.data?.partOfSpeech === 'PROPN' && capital.test(readText(node))
}

function isLower(node: SentenceContent | undefined): boolean {
  return node?.type === 'WordNode' && /\p{Ll}/u.test(nodeText(node))
}

/** The part of speech of a word; neighbours are two nodes away, beyond the white space. */
export function tagOf(node: SentenceContent | undefined): string | undefined {
  return node?.type === 'WordNode' ? node.data?.partOfSpeech : undefined
}

export function isNoun(tag: string | undefined): boolean {
  return tag === 'NOUN' || tag === 'PROPN'
}

export function isNominal(tag: string | undefined): boolean {
  return isNoun(tag) || tag === 'ADJ'
}
