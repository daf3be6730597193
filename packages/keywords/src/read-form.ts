import { boilerplateWords } from './lexicon/boilerplate-words.ts'
import { judgingAdjectives } from './lexicon/judging-adjectives.ts'
import { portfolios } from './lexicon/portfolios.ts'
import { shellNouns } from './lexicon/shell-nouns.ts'
import { calendarWords, compounds, nameOpeners, vagueWords } from './lexicon/vague-words.ts'
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
  /** Whether it is vague but where it opens a name or a compound: "New Lenton", "small business". */
  readonly opener: boolean
  /** Whether it is a noun that says nothing by itself: "example". */
  readonly shell: boolean
  /** Whether, as an adjective, it only judges: "key". */
  readonly judging: boolean
  /** Whether it stands in labels of releases: "press". */
  readonly boilerplate: boolean
  /** Whether an office may be called after it: "Labour" in "Minister for Labour". */
  readonly field: boolean
  /** Whether it has a capital. */
  readonly capital: boolean
  /** Whether a verb of this form may stand as an adjective does: "rising costs", "mixed results". */
  readonly participle: boolean
  /** Whether it ends in -ing. */
  readonly gerund: boolean
  /** Whether, as an adjective, it is made from a noun and names a field: "regional", "economic", "solar"; "strong", "poor" are not. */
  readonly relational: boolean
  /** Whether it names a quality or state by its ending: "safety", "membership". */
  readonly quality: boolean
}

/** Most words: neither possessive nor address, and all letters. */
const plain = /^[a-z]+$/i

/** Possessive endings: "Solmar's", "workers’". */
const possessive = /['’]s?$/i

/** Parts of web and mail addresses: "solmar.example", "desk@solmar.example". "U.S." is none. */
const address = /[@/\\_]|\p{L}{2}\.\p{L}{2}/u

/** The number of a footnote glued to a word: "quay5". */
const footnote = /^(\p{Ll}{4,})\d{1,2}$/u

/** In lower case, a number with its unit or ending: "20bn", "41m", "406oz", "1990s". */
const measure =
  /^\d[\d.,]*(?:bn|mn?|mln|tn|k|p|c|s|x|oz|lbs?|kg|g|mg|km|cm|mm|mi|ft|in|mph|kph|hp|[kmg]wh?|[kmg]hz|[kmgt]b|st|nd|rd|th|am|pm|hrs?|pct|bps|ha)$/u

/** "5G", "3D", "4K": a figure and a capital are a name. */
const generation = /^\d\p{Lu}$/u

const participle = /(?:ing|ed)$/i
const gerund = /ing$/
const relational = /(?:al|ar|ary|ic|ive|ous)$/
const quality = /(?:ity|ness|ism|ship)$/

/** "costliest", "newest"; not "northwest" or "modest". */
const superlative = /^(?!hon|mod|earn|manif|north|south|mid).{3,}est$/

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
  const value = plain.test(written) ? written : cutMarks(written)
  if (value.length < 2 || !/\p{L}/u.test(value) || address.test(value)) return null
  const lower = value.toLowerCase()
  const opener = nameOpeners.has(value) || compounds.has(lower)
  if ((vagueWords.has(lower) && !opener) || calendarWords.has(value)) return null
  if (measure.test(lower) && !generation.test(value)) return null
  const stem = stemWord(value)
  return {
    value,
    possessive: possessive.test(written),
    stem,
    rarity: rarityOf(stem),
    opener,
    shell: shellNouns.has(lower),
    judging: judgingAdjectives.has(lower) || superlative.test(lower),
    boilerplate: boilerplateWords.has(lower),
    field: portfolios.has(lower),
    capital: capital.test(value),
    participle: participle.test(value),
    gerund: gerund.test(value),
    relational: relational.test(value),
    quality: quality.test(value),
  }
}

/** A word without a possessive ending, and a known word without the number of a footnote: "covid19" stays. */
function cutMarks(written: string): string {
  const bare = footnote.exec(written)?.[1]
  return bare && rarityOf(stemWord(bare)) < 1 ? bare : written.replace(possessive, '')
}
