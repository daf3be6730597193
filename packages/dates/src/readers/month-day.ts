import type { Token } from '@presswork/language'
import { months } from '../lexicon/months.ts'
import type { Moment } from '../moment.ts'
import { isDash, isGlued, lowerAt, type Reader } from '../reader.ts'
import { isStretch, readDayList } from './day-list.ts'
import { isYearAt } from './day-month.ts'
import { type DayOfMonth, readDayOfMonth } from './day-of-month.ts'
import { readMonthName } from './month-name.ts'
import { readSpelledNumber, readSpelledYear } from './spelled-number.ts'
import { twoDigitYear } from './two-digit-year.ts'

/** "September 9", "Sept. 11", "October, 1st", "March the 3rd", "September 8-10", "May 3 and 4". */
export const monthDay: Reader = {
  ruleId: 'month-day',
  example: 'It opens on Sept. 11, 2021.',
  words: months.keys(),
  read(tokens, at) {
    const name = readMonthName(tokens, at)
    if (!name) return undefined
    const first = readDayBehind(tokens, name.to)
    if (!first || isQuantity(tokens, first)) return undefined
    const second = readStretch(tokens, name.to) ?? readSecond(tokens, first)
    const to = second?.to ?? first.to
    const year = twoDigitYear(tokens, to)
    const named =
      year?.year ?? (isAttack(tokens, name.month, first) ? ({ unit: 'year', year: 2001 } as const) : undefined)
    const of = named ? { of: named } : {}
    const low: Moment = { unit: 'day', month: name.month, day: first.day, ...of }
    const end = { from: at, to: year?.to ?? to, low }
    return second ? { ...end, high: { unit: 'day', month: name.month, day: second.day, ...of } } : end
  },
}

/** "the September 11 attacks": of 2001, whatever the year of the text. */
function isAttack(tokens: readonly Token[], month: number, { day, to }: DayOfMonth): boolean {
  return month === 9 && day === 11 && /^(?:attacks?|terrorist|terror)$/.test(lowerAt(tokens, to))
}

/** The "3, 4 and 5" of "May 3, 4 and 5"; its last day. */
function readStretch(tokens: readonly Token[], at: number): DayOfMonth | undefined {
  const list = readDayList(tokens, at)
  const stretch = list && list.days.length > 2 && isStretch(list.days) && !readMonthName(tokens, list.to)
  return stretch ? { day: list.days.at(-1) ?? 0, to: list.to, ordinal: false } : undefined
}

function readDayBehind(tokens: readonly Token[], at: number): DayOfMonth | undefined {
  const word = lowerAt(tokens, at)
  if (word === 'the') return readDayOfMonth(tokens, at + 1)
  if (word === ',') {
    const day = readDayOfMonth(tokens, at + 1)
    return day?.ordinal && tokens[at + 1]?.type === 'number' ? day : undefined
  }
  if ((word === '-' || word === '/') && isGlued(tokens, at) && isGlued(tokens, at + 1))
    return readDayOfMonth(tokens, at + 1)
  return readDayOfMonth(tokens, at) ?? readSpelledDay(tokens, at)
}

/** "May twenty-nine", "January twenty-five nineteen eighty-six"; not "in May five ships left". */
function readSpelledDay(tokens: readonly Token[], at: number): DayOfMonth | undefined {
  const day = readSpelledYear(tokens, at) ? undefined : readSpelledNumber(tokens, at)
  if (!day || day.value > 31) return undefined
  const next = tokens[day.to]
  const closed = next === undefined || /^[.,;!?)]$/.test(next.value) || isYearAt(tokens, day.to)
  return closed || readSpelledYear(tokens, day.to) ? { day: day.value, to: day.to, ordinal: false } : undefined
}

/** "May 12.5 million", "June 10%", "March 9:30", "October 20 percent": the digits are no day. */
function isQuantity(tokens: readonly Token[], day: DayOfMonth): boolean {
  const next = tokens[day.to]
  if (!next) return false
  if (next.value === '%' || next.lower === 'percent' || next.lower === 'per') return true
  if (next.lower === 'million' || next.lower === 'billion') return true
  if (!day.ordinal && /^(?:a\.?m\.?|p\.?m\.?)$/.test(next.lower)) return true
  return (
    next.value === ':' &&
    isGlued(tokens, day.to) &&
    isGlued(tokens, day.to + 1) &&
    tokens[day.to + 1]?.type === 'number'
  )
}

/** The "-10" of "September 8-10", the "and 4" of "May 3 and 4". */
function readSecond(tokens: readonly Token[], first: DayOfMonth): DayOfMonth | undefined {
  const word = lowerAt(tokens, first.to)
  const spans = isDash(tokens, first.to) || ['to', 'through', 'until', 'till'].includes(word)
  if (!spans && word !== 'and' && word !== '&') return undefined
  const at = lowerAt(tokens, first.to + 1) === 'the' ? first.to + 2 : first.to + 1
  const second = readDayOfMonth(tokens, at)
  if (!second || second.day <= first.day || isQuantity(tokens, second)) return undefined
  // "June 30 to 12 July", "May 3-5/21": the number begins another date.
  if (readMonthName(tokens, second.to) || lowerAt(tokens, second.to) === '/' || lowerAt(tokens, second.to) === 'of')
    return undefined
  if (spans) return second
  const closed = tokens[second.to] === undefined || tokens[second.to]?.type === 'mark' || isYearAt(tokens, second.to)
  return second.day === first.day + 1 && (closed || second.ordinal || !/s$/.test(lowerAt(tokens, second.to)))
    ? second
    : undefined
}
