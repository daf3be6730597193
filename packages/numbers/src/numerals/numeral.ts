import { fractionMarks, gluedScales, scaleWords, vagueNumbers } from '../lexicon/number-words.ts'
import { isGlued, isHyphen, type Line, lowerAt, skipHyphen, valueAt } from '../line.ts'
import { readDigits } from './digits.ts'
import { readFraction, readSlashFraction } from './fractions.ts'
import { readGroupWords, readSmallWords } from './words.ts'

/** A bare number, without unit: its value, the token behind it, and how it was written. */
export interface Numeral {
  readonly value: number
  readonly to: number
  /** Factor of its last scale word, 1 without one. */
  readonly scale: number
  /** In words, not digits. */
  readonly spelled: boolean
  /** A part of one: "two-thirds", "1/2". */
  readonly fraction: boolean
  /** A lower bound: "dozens", "tens of thousands". */
  readonly vague: boolean
}

/** The numeral that begins at token `at`, read once and kept. */
export function readNumeral(line: Line, at: number): Numeral | undefined {
  const known = line.numerals[at]
  if (known !== undefined) return known ?? undefined
  const numeral = readNumeralAnew(line, at)
  line.numerals[at] = numeral ?? null
  return numeral
}

function readNumeralAnew(line: Line, at: number): Numeral | undefined {
  return readVague(line, at) ?? readFractionNumeral(line, at) ?? readWhole(line, at)
}

/** "dozens", "hundreds of thousands", "tens of millions". */
function readVague(line: Line, at: number): Numeral | undefined {
  const first = vagueNumbers.get(lowerAt(line, at))
  if (first === undefined) return undefined
  let value = first
  let to = at + 1
  for (;;) {
    const next = lowerAt(line, to) === 'of' ? vagueNumbers.get(lowerAt(line, to + 1)) : undefined
    if (next === undefined) break
    value *= next
    to += 2
  }
  if (lowerAt(line, at) === 'tens' && to === at + 1) return undefined
  if (lowerAt(line, at) === 'scores' && lowerAt(line, to) !== 'of') return undefined
  return { value, to, scale: 1, spelled: true, fraction: false, vague: true }
}

/** "two-thirds", "half a million", "quarter million". */
function readFractionNumeral(line: Line, at: number): Numeral | undefined {
  const fraction = readFraction(line, at)
  if (!fraction) return undefined
  const scale = scaleWords.get(lowerAt(line, fraction.to))
  const spelled = line.tokens[at]?.type === 'word'
  if (scale !== undefined) {
    return { value: fraction.value * scale, to: fraction.to + 1, scale, spelled, fraction: false, vague: false }
  }
  return { ...fraction, scale: 1, spelled, fraction: true, vague: false }
}

/** "2.4 million", "twenty-eight thousand six hundred", "two and a half billion", "3½", "1.2bn". */
function readWhole(line: Line, at: number): Numeral | undefined {
  const head = readHead(line, at)
  if (!head) return undefined
  let { value, to } = readMixed(line, head) ?? head
  const scaled = readScale(line, to, head.spelled)
  if (!scaled) {
    const decimals = head.spelled ? readSpokenDecimals(line, to) : undefined
    if (decimals)
      return { value: value + decimals.value, to: decimals.to, scale: 1, spelled: true, fraction: false, vague: false }
    return { value, to, scale: 1, spelled: head.spelled, fraction: false, vague: false }
  }
  let scale = scaled.scale
  value *= scale
  to = scaled.to
  // "hundred thousand", "lakh crore".
  for (let more = readScaleWord(line, to); more; more = readScaleWord(line, to)) {
    value *= more.scale
    scale *= more.scale
    to = more.to
  }
  const rest = readRest(line, to, scale, head.spelled)
  if (rest) {
    value += rest.value
    to = rest.to
  }
  return { value: roundFloat(value), to, scale, spelled: head.spelled, fraction: false, vague: false }
}

/** 1.1 * 1e9 must not read 1100000000.0000002. */
function roundFloat(value: number): number {
  return Number(value.toPrecision(15))
}

interface Head {
  readonly value: number
  readonly to: number
  readonly spelled: boolean
}

function readHead(line: Line, at: number): Head | undefined {
  const digits = readDigits(line, at)
  if (digits) return { ...digits, spelled: false }
  const words = readGroupWords(line, at)
  if (words) return { ...words, spelled: true }
  const article = lowerAt(line, at)
  // "a million", "a dozen", "a few hundred" is too vague for a value.
  if (
    (article === 'a' || article === 'an') &&
    scaleWords.has(lowerAt(line, at + 1)) &&
    !lowerAt(line, at + 1).endsWith('s')
  ) {
    return { value: 1, to: at + 1, spelled: true }
  }
  return undefined
}

/** "3 1/2", "3½", "two and a half", "five and three quarters". */
function readMixed(line: Line, head: Head): Head | undefined {
  const { value, to, spelled } = head
  if (!spelled) {
    const next = skipHyphen(line, to)
    const mark = fractionMarks.get(valueAt(line, next))
    if (mark !== undefined) return { value: value + mark, to: next + 1, spelled }
    const slash =
      line.tokens[next]?.type === 'number' && Number.isInteger(value) ? readSlashFraction(line, next) : undefined
    if (slash) return { value: value + slash.value, to: slash.to, spelled }
  }
  return readAndFraction(line, head)
}

/** "and a half", "-and-a-half", "and one quarter" after a whole number. */
function readAndFraction(line: Line, head: Head): Head | undefined {
  const and = skipHyphen(line, head.to)
  if (lowerAt(line, and) !== 'and') return undefined
  const next = skipHyphen(line, and + 1)
  const article = lowerAt(line, next) === 'a' || lowerAt(line, next) === 'one'
  const half = skipHyphen(line, next + 1)
  if (article && lowerAt(line, half) === 'half') return { value: head.value + 0.5, to: half + 1, spelled: head.spelled }
  if (!head.spelled || line.tokens[next]?.type !== 'word') return undefined
  const fraction = readFraction(line, next)
  return fraction && lowerAt(line, fraction.to) !== 'of' && lowerAt(line, next) !== 'half'
    ? { value: head.value + fraction.value, to: fraction.to, spelled: true }
    : undefined
}

interface Scaled {
  readonly scale: number
  readonly to: number
}

function readScaleWord(line: Line, at: number): Scaled | undefined {
  const to = skipHyphen(line, at)
  const scale = scaleWords.get(lowerAt(line, to))
  return scale === undefined ? undefined : { scale, to: to + 1 }
}

/** The scale at `at`: a word ("million", "-million-"), or a letter glued to digits ("k", "M", "bn"). */
function readScale(line: Line, at: number, spelled: boolean): Scaled | undefined {
  const word = readScaleWord(line, at)
  if (word) return word
  if (spelled) return undefined
  const scale = isGlued(line, at) ? gluedScales.get(valueAt(line, at)) : undefined
  if (scale === undefined || !mayScale(line, at)) return undefined
  return { scale, to: at + 1 }
}

/** Whether a glued letter is a scale and no unit: "$5m", "1.5m people", but "5m long", "20b", "3t". */
function mayScale(line: Line, at: number): boolean {
  const letter = valueAt(line, at)
  if (isHyphen(line, at + 1)) return letter === 'k' || letter === 'K' || letter === 'M'
  // Digits or a superscript behind make it a unit: "5m2".
  if (isGlued(line, at + 1) && (line.tokens[at + 1]?.type === 'number' || /[²³/]/.test(valueAt(line, at + 1))))
    return false
  if (/^(?:k|K|M|MM|mil)$/.test(letter)) return true
  const before = lowerAt(line, at - 2)
  const isMoney = /^[$€£¥₹]$/.test(before) || /^(?:usd|eur|gbp|rs|sgd|aud|cad|hkd|inr|rm)$/.test(before)
  if (isMoney || /^(?:euros?|dollars?|pounds?|yen|usd|eur)$/.test(lowerAt(line, at + 1))) return true
  const next = line.tokens[at + 1]
  // "1.2b", but "clade 1b strains".
  if (letter === 'b' || letter === 'B') return next === undefined || next.type === 'mark'
  // "1.5m people": a plural noun counted right behind.
  return (
    letter === 'm' &&
    next?.type === 'word' &&
    /(?:[^su]s|people|men|women|children)$/.test(next.lower) &&
    next.lower.length > 3
  )
}

/** What follows a scale and is smaller: "six hundred", "and five", "3 hundred"; or "and a half" of it. */
function readRest(line: Line, at: number, scale: number, spelled: boolean): { value: number; to: number } | undefined {
  const joined = lowerAt(line, at) === 'and'
  const next = joined ? at + 1 : at
  if (joined && lowerAt(line, next) === 'a' && lowerAt(line, next + 1) === 'half') {
    return lowerAt(line, next + 2) === 'of' ? undefined : { value: scale / 2, to: next + 2 }
  }
  const digits = scale === 100 ? readDigits(line, next) : undefined
  const group =
    (spelled || scale === 1e3 || scale === 1e7 ? readGroupWords(line, next) : readSmallWords(line, next)) ?? digits
  const first = group ?? (spelled ? undefined : readScaledDigits(line, next))
  if (!first) return undefined
  // "$3 million and two partners": digits are not continued in words behind "and".
  if (joined && !spelled && scale > 1e3 && scale !== 1e7) return undefined
  const more = readScaleWord(line, first.to)
  const value = first.value * (more?.scale ?? 1)
  const to = more?.to ?? first.to
  if (value >= scale || value === 0) return undefined
  const rest = more ? readRest(line, to, more.scale, spelled) : undefined
  return rest ? { value: value + rest.value, to: rest.to } : { value, to }
}

/** "3 hundred" behind "4 thousand". */
function readScaledDigits(line: Line, at: number): Head | undefined {
  const digits = readDigits(line, at)
  return digits && readScaleWord(line, digits.to) ? { ...digits, spelled: false } : undefined
}

/** "point zero three" behind a number in words. */
function readSpokenDecimals(line: Line, at: number): { value: number; to: number } | undefined {
  if (lowerAt(line, at) !== 'point') return undefined
  let digits = ''
  let to = at + 1
  for (let word = readSmallWords(line, to); word; word = readSmallWords(line, to)) {
    digits += String(word.value)
    to = word.to
  }
  return digits === '' ? undefined : { value: Number(`0.${digits}`), to }
}
