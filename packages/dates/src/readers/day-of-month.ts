import type { Token } from '@presswork/language'
import { ordinalSuffixes, ordinalWords, tens } from '../lexicon/ordinals.ts'
import { integerAt, isDash, isGlued, lowerAt } from '../reader.ts'

/** A day of the month and the token behind it. */
export interface DayOfMonth {
  readonly day: number
  readonly to: number
  readonly ordinal: boolean
}

/** "11", "11th", "eleventh", "twenty-first" at `at`, if it can be a day of a month. */
export function readDayOfMonth(tokens: readonly Token[], at: number): DayOfMonth | undefined {
  const read = tokens[at]?.type === 'number' ? readDigits(tokens, at) : readOrdinal(tokens, at)
  return read && read.day >= 1 && read.day <= 31 ? read : undefined
}

function readDigits(tokens: readonly Token[], at: number): DayOfMonth | undefined {
  const day = integerAt(tokens, at, 2)
  if (day === undefined) return undefined
  const ordinal = isGlued(tokens, at + 1) && ordinalSuffixes.has(lowerAt(tokens, at + 1))
  return { day, to: ordinal ? at + 2 : at + 1, ordinal }
}

function readOrdinal(tokens: readonly Token[], at: number): DayOfMonth | undefined {
  const word = lowerAt(tokens, at)
  const ten = tens.get(word)
  if (ten !== undefined) {
    const next = isDash(tokens, at + 1) ? at + 2 : at + 1
    const unit = ordinalWords.get(lowerAt(tokens, next))
    return unit !== undefined && unit < 10 ? { day: ten + unit, to: next + 1, ordinal: true } : undefined
  }
  const day = ordinalWords.get(word)
  return day === undefined ? undefined : { day, to: at + 1, ordinal: true }
}
