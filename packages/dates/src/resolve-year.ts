import { daysInMonth, fromDayNumber, toDayNumber } from './calendar.ts'
import type { Moment } from './moment.ts'
import type { Anchor } from './period.ts'

/** The year that a day falls in. */
export function yearOf(day: number): number {
  return fromDayNumber(day).year
}

/** The year that a year, decade or century begins with, or that the container of a month resolves to. */
export function resolveYear(moment: Moment, anchor: Anchor): number | undefined {
  if (moment.year !== undefined) return moment.short ? nearCentury(moment.year, anchor.reference) : moment.year
  if (moment.shift === undefined || anchor.reference === undefined) return undefined
  const steps = moment.unit === 'century' ? 100 : moment.unit === 'decade' ? 10 : 1
  return fromDayNumber(anchor.reference).year + moment.shift * steps
}

/** How many years ahead of the reference date two digits can mean; so has it `SimpleDateFormat` of Java. */
const farthestAhead = 20

function nearCentury(year: number, reference: number | undefined): number {
  return reference !== undefined && year - yearOf(reference) > farthestAhead ? year - 100 : year
}

/**
 * How far from the reference date, in days, a date without a year must lie before the tense of its sentence moves it to the
 * year before or after: "will open in January", written in November.
 */
const farAway = 150

/** The same where the verb beside the date tells the tense: "reported in May", written in March. */
const farFromVerb = 10

/** The year of a month (or of the `length` months it begins) that is named without one. */
export function borrowYear(month: number, shift: number | undefined, anchor: Anchor, length = 1): number | undefined {
  const base = anchor.reference ?? (shift === undefined ? anchor.nearest : undefined)
  if (base === undefined) return undefined
  const { year, month: current } = fromDayNumber(base)
  if (shift === undefined) return shiftByTense(year, month, length, anchor)
  const end = month + length - 1
  // "this winter" in February began last year.
  if (shift === 0) return end > 12 && current <= end - 12 ? year - 1 : year
  if (shift < 0) return end < current ? year : year - 1
  return month > current ? year : year + 1
}

function shiftByTense(year: number, month: number, length: number, anchor: Anchor): number {
  if (anchor.reference === undefined) return year
  const first = toDayNumber({ year, month, day: 1 })
  const end = Math.min(month + length - 1, 12)
  const last = toDayNumber({ year, month: end, day: daysInMonth(year, end) })
  const limit = Math.abs(anchor.tense) > 1 ? farFromVerb : farAway
  if (anchor.tense > 0 && anchor.reference - last > limit) return year + 1
  if (anchor.tense < 0 && first - anchor.reference > limit) return year - 1
  return year
}
