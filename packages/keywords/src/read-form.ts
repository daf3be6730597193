import { boilerplateWords } from './lexicon/boilerplate-words.ts'
import { shellNouns } from './lexicon/shell-nouns.ts'
import { vagueWords } from './lexicon/vague-words.ts'
import { rarityOf } from './rarity.ts'
import { stemWord } from './stem-word.ts'

/** What follows from a word as written alone. */
export interface Form {
  /** The word without a possessive ending. */
  readonly value: string
  /** Whether it has one: "Solmar's". */
  readonly possessive: boolean
  /** What it has in common with its other forms. */
  readonly stem: string
  /** How rare the stem is: see `rarityOf`. */
  readonly rarity: number
  /** Whether it is a noun that says nothing by itself: "example". */
  readonly shell: boolean
  /** Whether it stands in labels of releases: "press". */
  readonly boilerplate: boolean
  /** Whether it has a capital. */
  readonly capital: boolean
  /** Whether a verb of this form may stand as an adjective does: "rising costs", "mixed results". */
  readonly participle: boolean
}

/** Most words: neither possessive nor address, and all letters. */
const plain = /^[a-z]+$/i

/** Possessive endings: "Solmar's", "workers’". */
const possessive = /['’]s?$/i

/** Parts of web and mail addresses: "solmar.example", "desk@solmar.example". "U.S." is none. */
const address = /[@/\\_]|\p{L}{2}\.\p{L}{2}/u

const participle = /(?:ing|ed)$/i

const capital = /^\p{Lu}/u

/** Texts share most of their words; when so many are kept, all are dropped, so that memory stays bounded. */
const knownForms = new Map<string, Form | null>()
const mostForms = 50_000

/** The form of a word as written; `null` if it is no candidate: a vague word, a number, part of an address. */
export function readForm(written: string): Form | null {
  const known = knownForms.get(written)
  if (known !== undefined) return known
  if (knownForms.size >= mostForms) knownForms.clear()
  const form = makeForm(written)
  knownForms.set(written, form)
  return form
}

function makeForm(written: string): Form | null {
  const value = plain.test(written) ? written : written.replace(possessive, '')
  if (value.length < 2 || !/\p{L}/u.test(value) || address.test(value)) return null
  const lower = value.toLowerCase()
  if (vagueWords.has(lower)) return null
  const stem = stemWord(value)
  return {
    value,
    possessive: value !== written,
    stem,
    rarity: rarityOf(stem),
    shell: shellNouns.has(lower),
    boilerplate: boilerplateWords.has(lower),
    capital: capital.test(value),
    participle: participle.test(value),
  }
}
