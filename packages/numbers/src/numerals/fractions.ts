import { durationWords } from '../lexicon/durations.ts'
import { fractionMarks, scaleWords } from '../lexicon/number-words.ts'
import { denominators, pluralDenominators } from '../lexicon/ordinal-words.ts'
import { unitWords } from '../lexicon/units.ts'
import { isGlued, type Line, lowerAt, skipHyphen, valueAt } from '../line.ts'
import { readGroupWords } from './words.ts'

/** A part of one: its value and the token behind it. */
export interface Fraction {
  readonly value: number
  readonly to: number
}

/** "½", "1/2", "two-thirds", "a quarter", "half". */
export function readFraction(line: Line, at: number): Fraction | undefined {
  const mark = fractionMarks.get(valueAt(line, at))
  if (mark !== undefined) return { value: mark, to: at + 1 }
  return readSlashFraction(line, at) ?? readWordFraction(line, at) ?? readHalf(line, at)
}

/** "1/2", "3/4"; "24/7" and "9/11" are no fractions. */
export function readSlashFraction(line: Line, at: number): Fraction | undefined {
  if (valueAt(line, at + 1) !== '/' || !isGlued(line, at + 1) || !isGlued(line, at + 2)) return undefined
  const numerator = valueAt(line, at)
  const denominator = valueAt(line, at + 2)
  if (!/^\d{1,2}$/.test(numerator) || !/^\d{1,3}$/.test(denominator) || Number(numerator) >= Number(denominator)) {
    return undefined
  }
  if (valueAt(line, at + 3) === '/' && isGlued(line, at + 3)) return undefined
  return { value: Number(numerator) / Number(denominator), to: at + 3 }
}

/** "two-thirds", "one in" is read elsewhere; "a third" is one where nothing that could be counted follows. */
function readWordFraction(line: Line, at: number): Fraction | undefined {
  const article = lowerAt(line, at) === 'a' || lowerAt(line, at) === 'an'
  const numerator = article ? { value: 1, to: at + 1 } : readGroupWords(line, at)
  if (!numerator || numerator.value === 0) return undefined
  const to = skipHyphen(line, numerator.to)
  const word = lowerAt(line, to)
  const plural = pluralDenominators.get(word)
  if (plural !== undefined && (numerator.value !== 1 || plural === 2))
    return { value: numerator.value / plural, to: to + 1 }
  if (numerator.value !== 1) return undefined
  const one = denominators.get(word)
  if (one === undefined) return undefined
  if (!article) return { value: 1 / one, to: to + 1 }
  // "a third of the staff", "by a quarter.", but "a third annexe".
  const next = line.tokens[to + 1]
  const shares = next === undefined || next.type === 'mark' || shareFollowers.has(next.lower)
  return shares && !(next?.value === '-' && isGlued(line, to + 2)) ? { value: 1 / one, to: to + 1 } : undefined
}

const shareFollowers: ReadonlySet<string> = new Set(
  'of off from in to by since more less fewer higher lower over and or were was are is have had say said as compared during between this last on for'.split(
    ' ',
  ),
)

/** "half of", "half the staff", "half a million", "half an hour", "half million". */
function readHalf(line: Line, at: number): Fraction | undefined {
  if (lowerAt(line, at) !== 'half' && lowerAt(line, at) !== 'quarter') return undefined
  const next = skipHyphen(line, at + 1)
  const word = lowerAt(line, next)
  if (scaleWords.has(word)) return { value: lowerAt(line, at) === 'half' ? 0.5 : 0.25, to: next }
  if (lowerAt(line, at) !== 'half') return undefined
  if (word === 'a' || word === 'an') {
    const third = lowerAt(line, skipHyphen(line, next + 1))
    if (scaleWords.has(third) || durationWords.has(third) || unitWords.has(third)) return { value: 0.5, to: next + 1 }
    return { value: 0.5, to: at + 1 }
  }
  return { value: 0.5, to: at + 1 }
}
