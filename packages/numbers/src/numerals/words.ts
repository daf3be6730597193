import { smallNumbers } from '../lexicon/number-words.ts'
import { pluralDenominators } from '../lexicon/ordinal-words.ts'
import { isGlued, isHyphen, type Line, lowerAt, skipHyphen } from '../line.ts'

/** A number in words below a thousand, or what of it can be read: its value and the token behind it. */
export interface Words {
  readonly value: number
  readonly to: number
}

/** "seven", "twenty-one", "fifty - two", "forty two". */
export function readSmallWords(line: Line, at: number): Words | undefined {
  const value = smallNumbers.get(lowerAt(line, at))
  if (value === undefined) return undefined
  if (value < 20) return { value, to: at + 1 }
  const next = isJoin(line, at + 1) ? at + 2 : at + 1
  const unit = smallNumbers.get(lowerAt(line, next))
  return unit !== undefined && unit > 0 && unit < 10 ? { value: value + unit, to: next + 1 } : { value, to: at + 1 }
}

/** "three hundred and thirty-one", "twelve hundred", "a hundred". */
export function readGroupWords(line: Line, at: number): Words | undefined {
  const article = lowerAt(line, at) === 'a' && lowerAt(line, at + 1) === 'hundred'
  const small = article ? { value: 1, to: at + 1 } : readSmallWords(line, at)
  if (!small) return undefined
  const hundred = skipHyphen(line, small.to)
  const word = lowerAt(line, hundred)
  if (word !== 'hundred' && word !== 'hundreds') return small
  const value = small.value * 100
  const joined = isHyphen(line, hundred + 1) || lowerAt(line, hundred + 1) === 'and'
  const rest = readSmallWords(line, joined ? hundred + 2 : hundred + 1)
  // "one hundred and three quarters": the quarters have their own count.
  const parts = rest ? pluralDenominators.get(lowerAt(line, skipHyphen(line, rest.to))) : undefined
  if (rest && parts !== undefined && rest.value < parts && lowerAt(line, hundred + 1) === 'and')
    return { value, to: hundred + 1 }
  return rest && rest.value > 0 ? { value: value + rest.value, to: rest.to } : { value, to: hundred + 1 }
}

/** A hyphen between words of a number, even with spaces about it: "two - thirds". */
export function isJoin(line: Line, at: number): boolean {
  return isHyphen(line, at) || (lowerAt(line, at) === '-' && !isGlued(line, at) && !isGlued(line, at + 1))
}
