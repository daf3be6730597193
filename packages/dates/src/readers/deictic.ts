import type { Token } from '@presswork/language'
import { dayParts, deictics } from '../lexicon/deictics.ts'
import { followers } from '../lexicon/followers.ts'
import { seasons } from '../lexicon/seasons.ts'
import { weekdays } from '../lexicon/weekdays.ts'
import type { Moment, Reading, Unit } from '../moment.ts'
import { isCapitalised, isDash, lowerAt, type ReadContext, type Reader } from '../reader.ts'
import { dayMonth, isYearAt } from './day-month.ts'
import { partAt, skipDayPart } from './day-part.ts'
import { monthDay } from './month-day.ts'
import { readMonthName } from './month-name.ts'
import { numericDay } from './numeric-day.ts'

const units: ReadonlyMap<string, Unit> = new Map([
  ['week', 'week'],
  ['weekend', 'weekend'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
  ['decade', 'decade'],
  ['century', 'century'],
])

/** "this year", "last week", "next Monday", "the coming weekend", "last January", "this summer", "last night", "this fiscal year". */
export const deictic: Reader = {
  ruleId: 'deictic',
  example: 'It reopens later this year.',
  words: deictics.keys(),
  read(tokens, at, context) {
    const first = lowerAt(tokens, at)
    let pointer = first
    let shift = deictics.get(first) as number
    let next = at + 1
    // "this past weekend", "this coming Friday": the second word tells.
    const second = deictics.get(lowerAt(tokens, next))
    if (first === 'this' && second !== undefined && second !== 0) {
      shift = second
      pointer = lowerAt(tokens, next)
      next++
    }
    const kind = lowerAt(tokens, next)
    if (/^(?:fiscal|financial|calendar|academic|school|working|business)$/.test(kind)) next++
    const word = lowerAt(tokens, next)
    const works = word === 'workweek' || ((kind === 'working' || kind === 'business') && word === 'week')
    const low = works ? readWorkweek(next, shift) : readUnit(tokens, next, word, shift, pointer, context)
    if (!low) return undefined
    const { to } = low
    // "next Monday afternoon", "last Friday night"
    if (low.moment.weekday === undefined) return { from: at, to, low: low.moment }
    const end = skipDayPart(tokens, to)
    return { from: at, to: end, low: { ...low.moment, ...(end > to ? partAt(tokens, end - 1) : {}) } }
  },
}

/** "this working week", "next workweek": Monday to Friday. */
function readWorkweek(at: number, shift: number): { moment: Moment; to: number } {
  return { moment: { unit: 'week', shift, days: 5 }, to: at + 1 }
}

function readUnit(
  tokens: readonly Token[],
  at: number,
  word: string,
  shift: number,
  first: string,
  context: ReadContext,
): { moment: Moment; to: number } | undefined {
  const to = at + 1
  if (dayParts.has(word)) {
    if (first !== 'this' && first !== 'last' && first !== 'next') return undefined
    // "the last night ferry", "the last evening of the fair"
    if (first === 'last' && lowerAt(tokens, at - 2) === 'the') return undefined
    // "the next morning" counts from the day that was named.
    const anaphoric = first === 'next' ? { anaphoric: 'free' as const } : {}
    return { moment: { unit: 'day', shift, ...partAt(tokens, at), ...anaphoric }, to }
  }
  const unit = units.get(word)
  if (unit) {
    if (isStretch(tokens, at, unit, first)) return undefined
    if (isName(tokens, at)) return undefined
    // "in the prior year"; "the prior year period" is no year.
    if (first === 'prior' && (lowerAt(tokens, at - 2) !== 'the' || !isAlone(tokens[to]))) return undefined
    const anaphoric =
      first === 'prior' || first === 'previous' || first === 'following' ? { anaphoric: 'free' as const } : {}
    return { moment: { unit, shift: nearUnits.has(unit) ? strictShift(first, shift) : shift, ...anaphoric }, to }
  }
  if (first === 'prior') return undefined
  // "charged the next day"; "next day delivery" and "the next day-long session" name none.
  if (word === 'day' && (first === 'next' || first === 'following' || first === 'previous')) {
    return isAlone(tokens[to]) && !isDash(tokens, to) && lowerAt(tokens, at - 2) === 'the'
      ? { moment: { unit: 'day', shift, anaphoric: 'free' }, to }
      : undefined
  }
  const weekday = weekdays.get(word)
  if (weekday !== undefined) return { moment: { unit: 'day', weekday, shift: strictShift(first, shift) }, to }
  const season = seasons.get(word)
  if (season !== undefined) return { moment: { unit: 'season', code: season, shift }, to }
  const day =
    dayMonth.read(tokens, at, context) ?? monthDay.read(tokens, at, context) ?? readNumeric(tokens, at, context)
  if (day && !day.high && !day.low.of && !isYearAt(tokens, day.to) && lowerAt(tokens, day.to) !== ',')
    return { moment: { ...day.low, shift }, to: day.to }
  const month = readMonthName(tokens, at)
  // "following January 2013": the year tells, not the word before.
  if (month && isYearAt(tokens, month.to)) return undefined
  if (month && (isCapitalised(tokens, at) || word.length > 4))
    return { moment: { unit: 'month', month: month.month, shift }, to: month.to }
  return undefined
}

/** Units of which "coming" and "past" point to the nearest one. */
const nearUnits: ReadonlySet<Unit> = new Set(['weekend', 'week', 'month', 'quarter', 'year'])

/**
 * "over the past year", "over the last decade", "any previous year": a stretch of time, or any one. "the past weekend" is two days, "the
 * past quarter" one of four, and "this past year" has a name.
 */
function isStretch(tokens: readonly Token[], at: number, unit: Unit, first: string): boolean {
  const before = lowerAt(tokens, at - 2)
  if (/^(?:any|every|each|no)$/.test(before)) return true
  if (unit === 'weekend' || unit === 'quarter') return false
  if (first === 'past' || first === 'preceding') return before !== 'this'
  return (
    (first === 'last' || first === 'next') &&
    before === 'the' &&
    lowerAt(tokens, at + 1) !== "'s" &&
    /^(?:over|within)$/.test(lowerAt(tokens, at - 3))
  )
}

/** The "5/12" of "next 5/12", not "this 24/7 service" or "the next 1/2 mile". */
function readNumeric(tokens: readonly Token[], at: number, context: ReadContext): Omit<Reading, 'ruleId'> | undefined {
  const day = tokens[at]?.type === 'number' ? numericDay.read(tokens, at, context) : undefined
  return day && isAlone(tokens[day.to]) && day.low.day !== 24 ? day : undefined
}

/** Whether no noun can follow. */
function isAlone(next: Token | undefined): boolean {
  return next === undefined || next.type === 'mark' || followers.has(next.lower)
}

/** "the coming Friday" and "this past year" are the nearest ones; "next" and "last" count by weeks. Halves mark the nearest. */
function strictShift(first: string, shift: number): number {
  return first === 'coming' || first === 'upcoming' || first === 'past' ? shift / 2 : shift
}

/** "This Week in Shipping": a column's name. */
function isName(tokens: readonly Token[], at: number): boolean {
  return isCapitalised(tokens, at) && tokens[at]?.value !== tokens[at]?.value.toUpperCase()
}
