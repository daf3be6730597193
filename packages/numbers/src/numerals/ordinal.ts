import { scaleWords, smallNumbers } from '../lexicon/number-words.ts'
import { ordinalEndings, ordinalWords, scaleOrdinals } from '../lexicon/ordinal-words.ts'
import { isGlued, type Line, lowerAt, skipHyphen } from '../line.ts'
import { parseFigure } from './digits.ts'
import { readGroupWords } from './words.ts'

/** An ordinal: its value and the token behind it. */
export interface Ordinal {
  readonly value: number
  readonly to: number
}

/** "21st", "fifth", "twenty-fifth", "one hundred and fifth", "two hundredth". */
export function readOrdinal(line: Line, at: number): Ordinal | undefined {
  const token = line.tokens[at]
  if (token?.type === 'number') {
    // "the 100 millionth passenger".
    const scaled = /^\d{1,3}$/.test(token.value)
      ? scaleOrdinals.get(lowerAt(line, skipHyphen(line, at + 1)))
      : undefined
    if (scaled !== undefined && scaled > 100)
      return { value: Number(token.value) * scaled, to: skipHyphen(line, at + 1) + 1 }
    if (!ordinalEndings.has(lowerAt(line, at + 1)) || !isGlued(line, at + 1)) return undefined
    const value = /^[\d,]+$/.test(token.value) ? parseFigure(token.value) : undefined
    // "12st" is a weight.
    const stone = lowerAt(line, at + 1) === 'st' && (value ?? 0) % 10 !== 1
    return value === undefined || stone ? undefined : { value, to: at + 2 }
  }
  const lower = lowerAt(line, at)
  const single = ordinalWords.get(lower) ?? scaleOrdinals.get(lower)
  if (single !== undefined) return { value: single, to: at + 1 }
  return readCompound(line, at)
}

/** "twenty-fifth", "one hundred and fifth", "two thousandth": cardinal words closed by an ordinal one. */
function readCompound(line: Line, at: number, limit = Number.POSITIVE_INFINITY): Ordinal | undefined {
  const tens = smallNumbers.get(lowerAt(line, at))
  const next = skipHyphen(line, at + 1)
  const unit = ordinalWords.get(lowerAt(line, next))
  if (tens !== undefined && tens >= 20 && unit !== undefined && unit < 10) return { value: tens + unit, to: next + 1 }
  const group = readGroupWords(line, at)
  if (!group) return undefined
  const scaled = scaleOrdinals.get(lowerAt(line, skipHyphen(line, group.to)))
  // "the one-millionth visitor", but "one-millionth of a gram".
  const counted = group.value > 1 || line.tokens[skipHyphen(line, group.to) + 1]?.partOfSpeech === 'NOUN'
  if (scaled !== undefined && counted) return { value: group.value * scaled, to: skipHyphen(line, group.to) + 1 }
  // Behind "hundred [and]" or a scale, any ordinal below it: "one hundred twenty fifth".
  const scale = scaleWords.get(lowerAt(line, group.to))
  const base = group.value * (scale ?? 1)
  const after = scale === undefined ? group.to : group.to + 1
  const rest = lowerAt(line, after) === 'and' ? after + 1 : skipHyphen(line, after)
  if (base < 100 || base >= limit) return undefined
  // "two million three hundred twenty-second": below a scale, a whole ordinal.
  const below = scale === undefined ? undefined : readCompound(line, rest, scale)
  if (below) return { value: base + below.value, to: below.to }
  const closing = ordinalWords.get(lowerAt(line, rest))
  if (closing !== undefined && (group.value % 100 === 0 || (group.value % 10 === 0 && closing < 10))) {
    return { value: base + closing, to: rest + 1 }
  }
  return undefined
}
