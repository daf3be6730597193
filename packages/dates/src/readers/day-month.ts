import type { Token } from '@presswork/language'
import { ordinalWords, tens } from '../lexicon/ordinals.ts'
import { smallNumbers } from '../lexicon/spelled-numbers.ts'
import type { Moment, Reading } from '../moment.ts'
import { integerAt, isDash, isGlued, lowerAt, type Reader, tokenAt } from '../reader.ts'
import { isStretch, readDayList } from './day-list.ts'
import { type DayOfMonth, readDayOfMonth } from './day-of-month.ts'
import { readMonthName } from './month-name.ts'
import { readSpelledNumber, readSpelledYear } from './spelled-number.ts'
import { twoDigitYear } from './two-digit-year.ts'

/** "9 September", "11th of May", "the second day of June", "8 to 10 September", "12 and 13 May", "15 April of '87". */
export const dayMonth: Reader = {
  ruleId: 'day-month',
  example: 'It runs from 8 to 10 September 2020.',
  numbers: true,
  words: new Set([...ordinalWords.keys(), ...tens.keys(), ...smallNumbers.keys()]),
  read(tokens, at) {
    if (isInsideNumber(tokens, at)) return undefined
    const first = readDayOfMonth(tokens, at)
    if (!first) return readSpelled(tokens, at)
    const single = readMonthAfter(tokens, first.to)
    if (single) {
      const year = twoDigitYear(tokens, single.to)
      const low = dayIn(single.month, first.day, year?.year)
      return { from: at, to: year?.to ?? single.to, low }
    }
    const listed = readListed(tokens, at, first)
    if (listed) return listed
    // "Update 3 – 8 November 2023"
    if (labels.has(lowerAt(tokens, at - 1)) && isDash(tokens, first.to)) return undefined
    const joint = readJoint(tokens, first.to)
    const second = joint && readDayOfMonth(tokens, lowerAt(tokens, joint.to) === 'the' ? joint.to + 1 : joint.to)
    const shared = second && readMonthAfter(tokens, second.to)
    if (!joint || !second || !shared || second.day <= first.day) return undefined
    // "12 and 13 May" is one stretch of days, "3 and 13 May" is not.
    if (joint.and && second.day !== first.day + 1) return undefined
    const year = twoDigitYear(tokens, shared.to)
    return {
      from: at,
      to: year?.to ?? shared.to,
      low: dayIn(shared.month, first.day, year?.year),
      high: dayIn(shared.month, second.day, year?.year),
    }
  },
}

/** What a number before a dash is the label of. */
const labels: ReadonlySet<string> = new Set(
  'update no number release issue bulletin part statement advisory edition version'.split(' '),
)

/** "3, 4 and 5 May" is one stretch of days; of "3, 5 and 9 May" the first day is read, and the others by the next triggers. */
function readListed(tokens: readonly Token[], at: number, first: DayOfMonth): Omit<Reading, 'ruleId'> | undefined {
  const list = tokens[at]?.type === 'number' ? readDayList(tokens, at) : undefined
  const name = list && readMonthAfter(tokens, list.to)
  if (!list || !name) return undefined
  const low = dayIn(name.month, first.day, undefined)
  return isStretch(list.days)
    ? { from: at, to: name.to, low, high: dayIn(name.month, list.days.at(-1) ?? 0, undefined) }
    : { from: at, to: first.to, low }
}

/** "twenty-five January nineteen eighty-six": a cardinal in words needs a year behind, as "five May events" shows. */
function readSpelled(tokens: readonly Token[], at: number): Omit<Reading, 'ruleId'> | undefined {
  const day = readSpelledNumber(tokens, at)
  const name = day && day.value <= 31 ? readMonthName(tokens, day.to) : undefined
  if (!day || !name || !(isYearAt(tokens, name.to) || readSpelledYear(tokens, name.to))) return undefined
  return { from: at, to: name.to, low: dayIn(name.month, day.value, undefined) }
}

/** "1,9 September", "$9 May", "building-9 May": the digits belong to what stands before them. */
function isInsideNumber(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1)
  if (before?.type !== 'mark') return false
  // "1 July 2021-30 June 2022": the hyphen of a range.
  const ranges = isDash(tokens, at - 1) && isYearAt(tokens, at - 2) && readMonthName(tokens, at - 3) !== undefined
  return '$€£¥'.includes(before.value) || (isGlued(tokens, at) && '.-'.includes(before.value) && !ranges)
}

/** The month behind a day: "May", "of May", "day of May", "-Aug". */
function readMonthAfter(tokens: readonly Token[], at: number): { month: number; to: number } | undefined {
  let next = at
  if (lowerAt(tokens, next) === 'day' && lowerAt(tokens, next + 1) === 'of') next += 2
  else if (lowerAt(tokens, next) === 'of' || (isDash(tokens, next) && isGlued(tokens, next))) next++
  return readMonthName(tokens, next)
}

/** What joins two days of one month. */
function readJoint(tokens: readonly Token[], at: number): { to: number; and: boolean } | undefined {
  const word = lowerAt(tokens, at)
  if (isDash(tokens, at) || word === 'to' || word === 'through' || word === 'until' || word === 'till')
    return { to: at + 1, and: false }
  // "3/4 June" adds as well.
  if (word === '/' && isGlued(tokens, at) && isGlued(tokens, at + 1)) return { to: at + 1, and: true }
  if (word !== 'and' && word !== '&') return undefined
  // "between 3 and 12 September" spans; "3 and 4 September" adds.
  const first = lowerAt(tokens, at - 2) === 'between' || lowerAt(tokens, at - 3) === 'between'
  return { to: at + 1, and: !first }
}

function dayIn(month: number, day: number, year: Moment | undefined): Moment {
  return { unit: 'day', month, day, ...(year ? { of: year } : {}) }
}

/** Whether four digits that can be a year stand at `at`. */
export function isYearAt(tokens: readonly Token[], at: number): boolean {
  const value = integerAt(tokens, at)
  return value !== undefined && tokens[at]?.value.length === 4 && value >= 1000 && value < 2200
}
