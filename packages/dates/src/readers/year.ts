import type { Token } from '@presswork/language'
import { months } from '../lexicon/months.ts'
import { yearPrepositions } from '../lexicon/year-contexts.ts'
import type { Moment, Reading } from '../moment.ts'
import { integerAt, isDash, isGlued, lowerAt, type Reader, tokenAt } from '../reader.ts'
import { isCirca, isEvidentYear } from './year-evidence.ts'

/** "1999", "2025", "2020-21": without evidence around it a year stays weak, as four digits count as often as they date. */
export const year: Reader = {
  ruleId: 'year',
  example: 'It has run since 2015.',
  numbers: true,
  read(tokens, at) {
    const token = tokens[at] as Token
    const value = integerAt(tokens, at)
    if (value === undefined || token.value.length !== 4 || value < 1000 || value >= 2200) return undefined
    if (runsOn(tokens, at)) return undefined
    const split = readShortEnd(tokens, at, value)
    if (split) return split
    const low: Moment = { unit: 'year', year: value }
    const to = at + 1
    return isEvidentYear(tokens, at, value) ? { from: at, to, low } : { from: at, to, low, weak: true }
  },
}

/** "2020-21", "2019/20", "2020–2021/22". */
function readShortEnd(tokens: readonly Token[], at: number, value: number): Omit<Reading, 'ruleId'> | undefined {
  if (!isDash(tokens, at + 1) && lowerAt(tokens, at + 1) !== '/') return undefined
  if (!isGlued(tokens, at + 1) || !isGlued(tokens, at + 2) || (isGlued(tokens, at) && isDash(tokens, at - 1)))
    return undefined
  const end = integerAt(tokens, at + 2, 2)
  if (end === undefined || tokens[at + 2]?.value.length !== 2 || end !== (value + 1) % 100) {
    if (
      end === undefined ||
      end <= value % 100 ||
      !isDash(tokens, at + 1) ||
      value < (yearPrepositions.has(lowerAt(tokens, at - 1)) || isCirca(tokens, at) ? 1400 : 1800) ||
      end - (value % 100) > 15
    )
      return undefined
  }
  if (isDash(tokens, at + 3) && isGlued(tokens, at + 3) && tokens[at + 4]?.type === 'number') return undefined
  // "1 July 2021–30 June 2022": the day of the other end.
  if (months.has(lowerAt(tokens, at + 3)) && months.has(lowerAt(tokens, at - 1))) return undefined
  const last = value - (value % 100) + (end === 0 ? 100 : end)
  return { from: at, to: at + 3, low: { unit: 'year', year: value }, high: { unit: 'year', year: last } }
}

/** "+65 6225-2014", "BR-2013", "2014/0123", "$2019", "2015%", "2014.5": part of something longer. */
function runsOn(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1)
  if (before && isGlued(tokens, at)) {
    if (
      before.type !== 'mark' ||
      ('$€£¥#.+@'.includes(before.value) && !isCirca(tokens, at)) ||
      (before.value === '=' && at > 2)
    )
      return true
    if ('-/'.includes(before.value) && isGlued(tokens, at - 1) && at > 1) {
      const word = tokens[at - 2]
      if (isMonthDay(tokens, at - 2)) return false
      if (
        word?.type === 'number'
          ? word.value.length !== 4
          : !/^(?:mid|pre|post|early|late|[a-z]{3,9})$/.test(word?.lower ?? '')
      )
        return true
      if (before.value === '-' && word?.type === 'word' && word.value === word.value.toUpperCase()) return true
    }
  }
  const after = tokens[at + 1]
  if (!after || after.spaceBefore) return after?.lower === 'percent' || after?.value === '%'
  if (after.type !== 'mark') return after.lower !== "'s"
  return after.value === '%' || after.value === '@' || after.value === '_'
}

/** The "Feb-10" of "Feb-10-2015". */
function isMonthDay(tokens: readonly Token[], at: number): boolean {
  return (tokens[at]?.value.length ?? 9) <= 2 && isDash(tokens, at - 1) && months.has(lowerAt(tokens, at - 2))
}
