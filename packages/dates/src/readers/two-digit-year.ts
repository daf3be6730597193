import type { Token } from '@presswork/language'
import { integerAt, isGlued, lowerAt } from '../reader.ts'

/** "'87", "of 87" behind a month: the year and the token behind it. */
export function twoDigitYear(tokens: readonly Token[], at: number): { year: number; to: number } | undefined {
  // "15 April of 87."
  const closing = tokens[at + 2]
  if (lowerAt(tokens, at) === 'of' && (closing === undefined || (closing.type === 'mark' && closing.value !== '%'))) {
    const value = integerAt(tokens, at + 1, 2)
    if (value !== undefined && value > 31) return { year: value >= 69 ? 1900 + value : 2000 + value, to: at + 2 }
  }
  const apostrophe = lowerAt(tokens, at) === "'" || lowerAt(tokens, at) === '’' || lowerAt(tokens, at) === '‘'
  if (!apostrophe || !isGlued(tokens, at + 1)) return undefined
  const value = integerAt(tokens, at + 1, 2)
  if (value === undefined || tokens[at + 1]?.value.length !== 2) return undefined
  return { year: value >= 69 ? 1900 + value : 2000 + value, to: at + 2 }
}
