import type { Token } from '@presswork/language'
import type { Moment } from '../moment.ts'
import { integerAt, isGlued, lowerAt } from '../reader.ts'

/**
 * The year that two digits mean: 69 to 99 are 1969 to 1999, as POSIX `strptime` has it. Once the reference date is known, a year
 * that would lie far ahead of it is taken from the century before.
 */
export function shortYear(value: number): Moment {
  return { unit: 'year', year: value >= 69 ? 1900 + value : 2000 + value, short: true }
}

/** "'87", "of 87" behind a month: the year and the token behind it. */
export function twoDigitYear(tokens: readonly Token[], at: number): { year: Moment; to: number } | undefined {
  // "15 April of 87."
  const closing = tokens[at + 2]
  if (lowerAt(tokens, at) === 'of' && (closing === undefined || (closing.type === 'mark' && closing.value !== '%'))) {
    const value = integerAt(tokens, at + 1, 2)
    if (value !== undefined && value > 31) return { year: shortYear(value), to: at + 2 }
  }
  const apostrophe = lowerAt(tokens, at) === "'" || lowerAt(tokens, at) === '’' || lowerAt(tokens, at) === '‘'
  if (!apostrophe || !isGlued(tokens, at + 1)) return undefined
  const value = integerAt(tokens, at + 1, 2)
  if (value === undefined || tokens[at + 1]?.value.length !== 2) return undefined
  return { year: shortYear(value), to: at + 2 }
}
