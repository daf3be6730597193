import type { Token } from '@presswork/language'
import { smallNumbers, tensNumbers } from '../lexicon/spelled-numbers.ts'
import { isDash, lowerAt } from '../reader.ts'

/** A number in words and the token behind it. */
export interface SpelledNumber {
  readonly value: number
  readonly to: number
}

/** "nine", "fifteen", "twenty-seven", "ninety three" at `at`: 1 to 99. */
export function readSpelledNumber(tokens: readonly Token[], at: number): SpelledNumber | undefined {
  const small = smallNumbers.get(lowerAt(tokens, at))
  if (small !== undefined) return { value: small, to: at + 1 }
  const ten = tensNumbers.get(lowerAt(tokens, at))
  if (ten === undefined) return undefined
  const next = isDash(tokens, at + 1) ? at + 2 : at + 1
  const unit = smallNumbers.get(lowerAt(tokens, next))
  return unit !== undefined && unit < 10 ? { value: ten + unit, to: next + 1 } : { value: ten, to: at + 1 }
}

/** "two thousand and fifteen", "nineteen ninety-six", "nineteen hundred and five", "nineteen oh four" at `at`, from 1100 to 2099. */
export function readSpelledYear(tokens: readonly Token[], at: number): SpelledNumber | undefined {
  const first = readSpelledNumber(tokens, at)
  if (!first) return undefined
  const word = lowerAt(tokens, first.to)
  if (first.value === 2 && word === 'thousand') return readTail(tokens, first.to + 1, 2000)
  if (first.value < 11 || first.value > 20) return undefined
  if (word === 'hundred') return readTail(tokens, first.to + 1, first.value * 100)
  if (word === 'oh') {
    const unit = smallNumbers.get(lowerAt(tokens, first.to + 1))
    return unit !== undefined && unit < 10 ? { value: first.value * 100 + unit, to: first.to + 2 } : undefined
  }
  const rest = readSpelledNumber(tokens, isDash(tokens, first.to) ? first.to + 1 : first.to)
  return rest && rest.value > 9 ? { value: first.value * 100 + rest.value, to: rest.to } : undefined
}

/** The "and fifteen" of "two thousand and fifteen". */
function readTail(tokens: readonly Token[], at: number, base: number): SpelledNumber {
  const tail = readSpelledNumber(tokens, lowerAt(tokens, at) === 'and' ? at + 1 : at)
  return tail ? { value: base + tail.value, to: tail.to } : { value: base, to: at }
}
