import { scaleWords, vagueNumbers } from '../lexicon/number-words.ts'
import { pluralDenominators } from '../lexicon/ordinal-words.ts'
import { findDateEnd, type Line, lowerAt, skipHyphen } from '../line.ts'
import { readDigits } from './digits.ts'
import { readFraction } from './fractions.ts'
import { type Head, readMixed } from './mixed.ts'
import type { Numeral } from './numeral-shape.ts'
import { roundFloat } from './round.ts'
import { readScale, readScaleWord } from './scale.ts'
import { readGroupWords, readSmallWords } from './words.ts'

/** The numeral that begins at token `at`, read once and kept. */
export function readNumeral(line: Line, at: number): Numeral | undefined {
  const known = line.numerals[at]
  if (known !== undefined) return known ?? undefined
  const numeral = readNumeralAnew(line, at)
  line.numerals[at] = numeral ?? null
  return numeral
}

function readNumeralAnew(line: Line, at: number): Numeral | undefined {
  // "1 in 2020", "from 3 to 9 May": a date takes no part in a number.
  if (findDateEnd(line, at) !== undefined) return undefined
  return readVague(line, at) ?? readFractionNumeral(line, at) ?? readParts(line, readWhole(line, at))
}

/** "three thousand fifths", "a hundred thousand trillionths": a whole behind a scale that counts parts. */
function readParts(line: Line, whole: Numeral | undefined): Numeral | undefined {
  if (!whole?.spelled || whole.scale === 1) return whole
  const parts = pluralDenominators.get(lowerAt(line, skipHyphen(line, whole.to)))
  if (parts === undefined) return whole
  return { ...whole, value: roundFloat(whole.value / parts), to: skipHyphen(line, whole.to) + 1, fraction: true }
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
  // "two thirds of a million".
  const whole = lowerAt(line, fraction.to) === 'of' && lowerAt(line, fraction.to + 1) === 'a' ? fraction.to + 2 : -1
  const ofScale = whole === -1 ? undefined : scaleWords.get(lowerAt(line, whole))
  if (ofScale !== undefined && ofScale >= 1e3) {
    const value = roundFloat(fraction.value * ofScale)
    return { value, to: whole + 1, scale: ofScale, spelled, fraction: false, vague: false }
  }
  return { ...fraction, scale: 1, spelled, fraction: true, vague: false }
}

const dozen = 12

/** "2.4 million", "thirty-one thousand four hundred", "two and a half billion", "3½", "1.2bn". */
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
  // "three hundred and two dozen": only what is below a hundred is of dozens.
  const beyond = scale === dozen && head.spelled && value % 100 !== 0 ? value - (value % 100) : 0
  value = beyond + (value - beyond) * scale
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

function readHead(line: Line, at: number): Head | undefined {
  const digits = readDigits(line, at)
  if (digits) return { ...digits, spelled: false }
  const words = readGroupWords(line, at)
  if (words) return { ...words, spelled: true }
  const article = lowerAt(line, at)
  // "a million", "a dozen", "a few hundred" is too vague for a value.
  // "hundred thousand" alone, but not "a few hundred thousand".
  if (
    article === 'hundred' &&
    scaleWords.has(lowerAt(line, at + 1)) &&
    !/^(?:few|several|couple|many|some)$/.test(lowerAt(line, at - 1))
  )
    return { value: 100, to: at + 1, spelled: true }
  if (
    (article === 'a' || article === 'an') &&
    scaleWords.has(lowerAt(line, at + 1)) &&
    !lowerAt(line, at + 1).endsWith('s')
  ) {
    return { value: 1, to: at + 1, spelled: true }
  }
  return undefined
}

/** What follows a scale and is smaller: "six hundred", "and five", "3 hundred"; or "and a half" of it. */
function readRest(line: Line, at: number, scale: number, spelled: boolean): { value: number; to: number } | undefined {
  const joined = lowerAt(line, at) === 'and'
  const next = joined ? at + 1 : at
  const part = joined && scale > 100 ? readPartOfScale(line, next, scale) : undefined
  if (part) return part
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

/** "and a half" of a million, "and three quarters", "and a quarter million" behind a billion. */
function readPartOfScale(line: Line, at: number, scale: number): { value: number; to: number } | undefined {
  if (line.tokens[at]?.type !== 'word' || lowerAt(line, at) === 'half') return undefined
  const article = lowerAt(line, at) === 'a' || lowerAt(line, at) === 'one'
  const half = article && lowerAt(line, at + 1) === 'half'
  const quarter = article && lowerAt(line, at + 1) === 'quarter'
  const part = half ? { value: 0.5, to: at + 2 } : quarter ? { value: 0.25, to: at + 2 } : readFraction(line, at)
  if (!part || lowerAt(line, part.to) === 'of') return undefined
  const own = readScaleWord(line, part.to)
  if (own) return own.scale < scale ? { value: part.value * own.scale, to: own.to } : undefined
  return { value: part.value * scale, to: part.to }
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
