import type { Sentence, SentenceContent, Word } from 'nlcst'
import { toString as nodeText } from 'nlcst-to-string'
import type { CandidateWord } from './candidate.ts'
import { boilerplateWords } from './lexicon/boilerplate-words.ts'
import { shellNouns } from './lexicon/shell-nouns.ts'
import { vagueWords } from './lexicon/vague-words.ts'

/** Most words: neither possessive nor address, and all letters. */
const plain = /^[a-z]+$/i

/** Possessive endings: "Solmar's", "workers’". */
const possessive = /['’]s?$/i

/** Parts of web and mail addresses: "solmar.example", "desk@solmar.example". "U.S." is none. */
const address = /[@/\\_]|\p{L}{2}\.\p{L}{2}/u

/** "rising costs", "mixed results": verbs that stand as adjectives do. */
const participle = /(?:ing|ed)$/i

const capital = /^\p{Lu}/u

/** A word as a candidate, or `undefined` if it is none. */
export function readWord(node: Word, index: number, parent: Sentence, position: number): CandidateWord | undefined {
  const tag = node.data?.partOfSpeech
  if (tag !== 'NOUN' && tag !== 'PROPN' && tag !== 'ADJ' && tag !== 'VERB') return undefined
  const value = readValue(node)
  if (value === undefined || value.length < 2) return undefined
  const lower = value.toLowerCase()
  if (vagueWords.has(lower)) return undefined
  const part = partOf(tag, value)
  const start = node.position?.start.offset ?? 0
  return {
    value,
    start,
    end: start + value.length,
    position,
    part,
    specific: (part === 'noun' || part === 'name') && !shellNouns.has(lower),
    boilerplate: boilerplateWords.has(lower),
    capital: capital.test(value),
    modifies: isNoun(tagOf(parent.children[index + 2])),
    modified: isNominal(tagOf(parent.children[index - 2])),
    node,
    index,
    parent,
  }
}

function partOf(tag: 'NOUN' | 'PROPN' | 'ADJ' | 'VERB', value: string): CandidateWord['part'] {
  if (tag === 'NOUN') return 'noun'
  if (tag === 'PROPN') return 'name'
  if (tag === 'ADJ') return 'adjective'
  return participle.test(value) ? 'participle' : 'verb'
}

/** Neighbours are two nodes away, beyond the white space. */
function tagOf(node: SentenceContent | undefined): string | undefined {
  return node?.type === 'WordNode' ? node.data?.partOfSpeech : undefined
}

function isNoun(tag: string | undefined): boolean {
  return tag === 'NOUN' || tag === 'PROPN'
}

function isNominal(tag: string | undefined): boolean {
  return isNoun(tag) || tag === 'ADJ'
}

/** The word without a possessive ending; `undefined` if it has no letters or is part of an address. */
function readValue({ children }: Word): string | undefined {
  const first = children[0]
  const written = children.length === 1 && first && 'value' in first ? first.value : nodeText(children)
  if (plain.test(written)) return written
  const value = written.replace(possessive, '')
  return /\p{L}/u.test(value) && !address.test(value) ? value : undefined
}
