import type { Token } from '@presswork/language'
import { months } from '../lexicon/months.ts'
import { ordinalWords, tens } from '../lexicon/ordinals.ts'
import { weekdays } from '../lexicon/weekdays.ts'
import type { Reading, Unit } from '../moment.ts'
import { integerAt, lowerAt, type Reader } from '../reader.ts'
import { readClock } from './clock.ts'
import { type DayOfMonth, readDayOfMonth } from './day-of-month.ts'
import { skipDayPart } from './day-part.ts'

const units: ReadonlyMap<string, Unit> = new Map([
  ['day', 'day'],
  ['week', 'week'],
  ['weekend', 'weekend'],
  ['month', 'month'],
])

/**
 * "the first week of June", "the last day of the month", "the first Monday of next month", "week 10", "the 4th": weak until
 * what it is part of is joined.
 */
export const nth: Reader = {
  ruleId: 'nth',
  example: 'It meets on the first Monday of next month.',
  numbers: true,
  words: [...ordinalWords.keys(), ...tens.keys(), 'last', 'final', 'week'],
  read(tokens, at) {
    const word = lowerAt(tokens, at)
    if (word === 'week') return readWeekNumber(tokens, at)
    const last = word === 'last' || word === 'final'
    const ordinal = last ? { day: -1, to: at + 1, ordinal: true } : readDayOfMonth(tokens, at)
    if (ordinal && !ordinal.ordinal) return readBareDay(tokens, at, ordinal)
    if (!ordinal) return undefined
    const noun = lowerAt(tokens, ordinal.to)
    const weekday = weekdays.get(noun)
    if (weekday !== undefined) {
      // "the first Monday evening of next month"
      const to = skipDayPart(tokens, ordinal.to + 1)
      return isPart(tokens, to, last)
        ? { from: at, to, low: { unit: 'day', weekday, nth: ordinal.day }, weak: true }
        : undefined
    }
    const of = lowerAt(tokens, ordinal.to + 1) === 'of' || lowerAt(tokens, ordinal.to + 1) === 'in'
    const unit = units.get(noun)
    if (unit && of) {
      const low = unit === 'day' && !last ? { unit, day: ordinal.day } : { unit, nth: ordinal.day }
      return { from: at, to: ordinal.to + 1, low, weak: true }
    }
    return last ? undefined : readLoneDay(tokens, at, ordinal)
  },
}

/**
 * Whether what a weekday is counted in stands behind it, a clock time between them or not: "the first Monday from 1 to 3 p.m. of
 * next month". "last Monday in Dale" is the one before this.
 */
function isPart(tokens: readonly Token[], at: number, last: boolean): boolean {
  const word = lowerAt(tokens, at)
  if (word === 'in') return !last || months.has(lowerAt(tokens, at + 1))
  if (word === 'of') return true
  const clock = readClock(tokens, /^(?:at|from)$/.test(word) ? at + 1 : at)
  const end = clock && readClock(tokens, clock.to + 1)
  return clock !== undefined && lowerAt(tokens, end?.to ?? clock.to) === 'of'
}

/** "on the 4th", "Tuesday the eleventh", "the 21st of next month": elsewhere an ordinal counts other things. */
function readLoneDay(tokens: readonly Token[], at: number, ordinal: DayOfMonth): Omit<Reading, 'ruleId'> | undefined {
  const article = lowerAt(tokens, at - 1) === 'the'
  const before = lowerAt(tokens, at - 2)
  if (tokens[at]?.type !== 'number' && !(article && (weekdays.has(before) || before === 'to'))) return undefined
  const next = tokens[ordinal.to]
  const closed = next === undefined || /^[.,;!?)]$/.test(next.value) || (/^[-–—]$/.test(next.value) && next.spaceBefore)
  const weak = (article ? before : lowerAt(tokens, at - 1)) === 'on' && closed ? {} : { weak: true as const }
  return { from: at, to: ordinal.to, low: { unit: 'day', day: ordinal.day }, ...weak }
}

/** "on the 17 from 2 p.m. to 4 p.m.": the clock time behind it makes it a day. */
function readBareDay(
  tokens: readonly Token[],
  at: number,
  { day, to }: DayOfMonth,
): Omit<Reading, 'ruleId'> | undefined {
  const opened = lowerAt(tokens, at - 1) === 'the' && lowerAt(tokens, at - 2) === 'on'
  const timed = /^(?:from|between|at)$/.test(lowerAt(tokens, to)) && tokens[to + 1]?.type === 'number'
  return opened && timed ? { from: at, to, low: { unit: 'day', day }, weak: true } : undefined
}

/** "week 10 of 2027", "week 3". */
function readWeekNumber(tokens: readonly Token[], at: number): Omit<Reading, 'ruleId'> | undefined {
  const number = integerAt(tokens, at + 1, 2)
  if (number === undefined || number < 1 || number > 53) return undefined
  const before = lowerAt(tokens, lowerAt(tokens, at - 1) === 'the' ? at - 2 : at - 1)
  const next = tokens[at + 2]
  // "in week 31.", "week 31, 8 p.m."; "week 3 of the course" is none of the calendar.
  const closed = next === undefined || next.type === 'mark'
  const clock = readClock(tokens, next?.value === ',' ? at + 3 : at + 2)
  const strong = (closed && ['in', 'during', 'by'].includes(before)) || (clock !== undefined && clock.form !== 'bare')
  return { from: at, to: at + 2, low: { unit: 'week', nth: number }, ...(strong ? {} : { weak: true as const }) }
}
