import { dayInMonth, formatDay, fromDayNumber, pad, weekdayOf } from './calendar.ts'
import { findEaster } from './easter.ts'
import type { Moment } from './moment.ts'
import type { Anchor, Period } from './period.ts'
import { weekOf } from './resolve-week.ts'
import { borrowYear, yearOf } from './resolve-year.ts'

/** The one day that a moment names, with its clock time in the EDTF; `container` is what it is part of. */
export function resolveDay(moment: Moment, anchor: Anchor, container: Period | undefined): Period | undefined {
  const day = findDay(moment, anchor, container)
  if (day === undefined) return undefined
  const { time } = moment
  const clock = time === undefined ? '' : `T${pad(Math.floor(time / 60))}:${pad(time % 60)}`
  return { first: day, last: day, edtf: formatDay(day) + clock }
}

function findDay(moment: Moment, anchor: Anchor, container: Period | undefined): number | undefined {
  if (moment.unit === 'minute') return anchor.reference
  if (moment.plus !== undefined) {
    const { plus, ...base } = moment
    const day = findDay(base, anchor, container)
    return day === undefined ? undefined : day + plus
  }
  if (moment.easter !== undefined) {
    const year = container ? yearOf(container.first) : borrowYear(4, undefined, anchor)
    return year === undefined ? undefined : findEaster(year) + moment.easter
  }
  if (moment.month !== undefined && moment.day !== undefined)
    return findCalendarDay(moment, moment.month, moment.day, anchor, container)
  if (moment.nth !== undefined) return findNth(moment, moment.nth, container)
  if (moment.day !== undefined) return findDayOfMonth(moment, moment.day, anchor, container)
  if (moment.weekday !== undefined) return findWeekday(moment, moment.weekday, anchor, container)
  return moment.shift === undefined || anchor.reference === undefined ? undefined : anchor.reference + moment.shift
}

/** A weekday tells the year of a day only if the day then lies within so many days; else the weekday is a slip. */
const nearYear = 300

/** "9 September 2020"; without a year, that of the anchor, or the nearest in which the weekday is right or the day exists. */
function findCalendarDay(
  moment: Moment,
  month: number,
  day: number,
  anchor: Anchor,
  container: Period | undefined,
): number | undefined {
  if (container) return dayInMonth(yearOf(container.first), month, day)
  const year = borrowYear(month, undefined, anchor)
  if (year === undefined) return undefined
  const base = anchor.reference ?? anchor.nearest ?? 0
  const fits = (candidate: number): boolean =>
    moment.weekday === undefined || (weekdayOf(candidate) === moment.weekday && Math.abs(candidate - base) <= nearYear)
  for (const step of moment.weekday === undefined ? [0, -1, 1, -2, 2, -3, 3] : [0, 1, -1]) {
    const candidate = dayInMonth(year + step, month, day)
    if (candidate !== undefined && fits(candidate)) return candidate
  }
  return dayInMonth(year, month, day)
}

/** "the first Monday of June", "the last day of the month". */
function findNth(moment: Moment, nth: number, period: Period | undefined): number | undefined {
  if (!period) return undefined
  if (moment.weekday === undefined) return nth > 0 ? period.first + nth - 1 : period.last + nth + 1
  // "the last Monday of May"
  if (nth < 0) return period.last - ((weekdayOf(period.last) - moment.weekday + 7) % 7)
  const first = period.first + ((moment.weekday - weekdayOf(period.first) + 7) % 7)
  const day = first + 7 * (nth - 1)
  return day <= period.last ? day : undefined
}

/** "the 15th of next month"; "Monday 21" is the nearest month in which the 21st is a Monday. */
function findDayOfMonth(
  moment: Moment,
  day: number,
  anchor: Anchor,
  container: Period | undefined,
): number | undefined {
  const base = container?.first ?? anchor.reference
  if (base === undefined) return undefined
  const { year, month } = fromDayNumber(base)
  for (const step of moment.weekday === undefined ? [0] : [0, 1, -1, 2, -2, 3, -3, 4, 5]) {
    const index = year * 12 + month - 1 + step
    const found = dayInMonth(Math.floor(index / 12), (index % 12) + 1, day)
    if (found !== undefined && (moment.weekday === undefined || weekdayOf(found) === moment.weekday)) return found
  }
  return undefined
}

/** "Tuesday of last week", "next Friday", "on Thursday". */
function findWeekday(moment: Moment, weekday: number, anchor: Anchor, week: Period | undefined): number | undefined {
  if (week) return week.first + weekday - 1
  const { reference } = anchor
  if (reference === undefined) return undefined
  const forward = (weekday - weekdayOf(reference) + 7) % 7
  const { shift } = moment
  // Half steps are the nearest ones: "the coming Friday", "the past Friday".
  if (shift === 0.5) return reference + (forward || 7)
  if (shift === -0.5) return reference + (forward - 7)
  if (shift !== undefined) return weekOf(reference + 7 * shift).first + weekday - 1
  if (forward === 0 || anchor.tense > 0) return reference + forward
  if (anchor.tense < 0) return reference + forward - 7
  return reference + (forward <= 3 ? forward : forward - 7)
}
