import type { Token } from '@presswork/language'
import { epithets, isNational } from '../lexicon/epithets.ts'
import type { Segment } from '../narration/segment.ts'
import { isCapitalized } from '../phrases/capital.ts'
import type { NounPhrase } from '../phrases/noun-phrase.ts'
import type { Mention } from './mention.ts'
import type { Draft } from './person.ts'

/** An epithet looks back over at most this many sentences. */
export const epithetReach = 4

/** Another word for somebody introduced before: "the Scot", "the illustrator", "the 24-year-old". */
export interface Epithet {
  /** Whom it can mean: "he" for a Frenchman, "she" for an actress, "the" for either. */
  readonly pronoun: 'he' | 'she' | 'the'
  /** Of "24-year-old". */
  readonly age: string | undefined
}

/** Reads a definite description as an epithet; `undefined` where it may as well be the office of somebody else. */
export function readEpithet({ tokens }: Segment, { from, to }: NounPhrase): Epithet | undefined {
  if (tokens[from]?.lower !== 'the') return undefined
  const head = tokens[to - 1] as Token
  if (head.lower === 'old') {
    const age = readAge(tokens, to)
    return age === undefined ? undefined : { pronoun: 'the', age }
  }
  const national = isCapitalized(head.value) && isNational(head.lower)
  if (!national && !epithets.has(head.lower)) return undefined
  const pronoun = /(?:woman|actress)$/.test(head.lower) ? 'she' : /(?:h|s)man$/.test(head.lower) ? 'he' : 'the'
  return { pronoun, age: undefined }
}

/** The number of "24-year-old", whose last token is before `to`. */
function readAge(tokens: readonly Token[], to: number): string | undefined {
  const year = tokens[to - 3]
  const number = tokens[to - 5]
  return year?.lower === 'year' && number?.type === 'number' ? number.value : undefined
}

/** How far before a name "24-year-old" may stand: "the 24-year-old retired teacher Ida Lund". */
const ageReach = 8

/** Whose age the text tells beside the name: "Ida Lund, 24,", "24-year-old baker Ida Lund", "Ida Lund (24)" being left out of segments. */
export function listAges(mentions: readonly Mention[], segments: readonly Segment[]): Map<string, Draft> {
  const ages = new Map<string, Draft>()
  for (const { draft, segment, nameFrom } of mentions) {
    if (draft?.kind !== 'person') continue
    const { tokens } = segments[segment] as Segment
    const age = readAgeBehind(tokens, nameFrom) ?? readAgeBefore(tokens, nameFrom)
    if (age !== undefined && !ages.has(age)) ages.set(age, draft)
  }
  return ages
}

/** "Ida Lund, | 24 |," */
function readAgeBehind(tokens: readonly Token[], nameFrom: number): string | undefined {
  let at = nameFrom
  while (tokens[at]?.type === 'word' && isCapitalized(tokens[at]?.value ?? '')) at++
  const number = tokens[at + 1]
  return tokens[at]?.value === ',' && number?.type === 'number' && /^\d{1,3}$/.test(number.value)
    ? number.value
    : undefined
}

/** "| 24 |-year-old baker Ida Lund" */
function readAgeBefore(tokens: readonly Token[], nameFrom: number): string | undefined {
  for (let at = nameFrom - 1; at >= Math.max(0, nameFrom - ageReach); at--) {
    if (tokens[at]?.value === ',' || tokens[at]?.partOfSpeech === 'VERB') return undefined
    if (tokens[at]?.lower === 'old') return readAge(tokens, at + 1)
  }
  return undefined
}
