import { formatDay, toDayNumber, weekdayOf } from './calendar.ts'
import type { Moment } from './moment.ts'
import type { Anchor, Period } from './period.ts'
import { yearOf } from './resolve-year.ts'

/** "last week", "the week of 12 July", "the first week of June", "the weekend"; `container` is what it is part of. */
export function resolveWeek(moment: Moment, anchor: Anchor, container: Period | undefined): Period | undefined {
  const { nth, of, shift, unit } = moment
  const { reference, tense } = anchor
  if (nth !== undefined) return resolveNthWeek(moment, nth, container ?? currentYear(reference))
  if (moment.edge && container)
    return moment.edge === 'first'
      ? intervalOf(container.first, container.first + 6)
      : intervalOf(container.last - 6, container.last)
  if (of && container)
    return unit === 'week' ? weekOf(container.first) : weekendOf(container.first, of.nth !== undefined)
  if (shift === undefined || reference === undefined) return undefined
  // "over the weekend, 300 people came", written on a Monday, is the one before.
  const before = unit === 'weekend' && shift === 0 && tense < 0 && weekdayOf(reference) < 4
  const week = weekOf(reference + 7 * (before ? -1 : stepsOf(shift, reference)))
  if (moment.days !== undefined) return intervalOf(week.first, week.first + moment.days - 1)
  return unit === 'week' ? week : weekend(week)
}

/** Half a step is the nearest weekend: "the coming weekend" is this one before it has begun. */
function stepsOf(shift: number, reference: number): number {
  if (shift === 0.5) return weekdayOf(reference) < 6 ? 0 : 1
  return shift === -0.5 ? -1 : shift
}

function currentYear(reference: number | undefined): Omit<Period, 'edtf'> | undefined {
  if (reference === undefined) return undefined
  const year = yearOf(reference)
  return { first: toDayNumber({ year, month: 1, day: 1 }), last: toDayNumber({ year, month: 12, day: 31 }) }
}

/** The ISO week, Monday to Sunday, that holds a day. EDTF level 1 has no weeks, so it is an interval. */
export function weekOf(day: number): Period {
  const first = day - weekdayOf(day) + 1
  return intervalOf(first, first + 6)
}

/** Saturday and Sunday of a week. */
function weekend(week: Period): Period {
  return intervalOf(week.last - 1, week.last)
}

/** The weekend of a day's week; one that a movable holiday prolongs begins or ends with it: "Labor Day weekend" is Saturday to Monday. */
function weekendOf(day: number, isMovable: boolean): Period {
  const { first, last } = weekend(weekOf(day))
  if (!isMovable || day >= first) return intervalOf(first, last)
  return weekdayOf(day) === 1 ? intervalOf(day - 2, day) : intervalOf(day, last)
}

/** Days as an EDTF interval. */
function intervalOf(first: number, last: number): Period {
  return { first, last, edtf: `${formatDay(first)}/${formatDay(last)}` }
}

/** "the first week of June", "week 10", "the last weekend of May": a week belongs to the period that holds its Thursday (ISO 8601). */
function resolveNthWeek(moment: Moment, nth: number, container: Omit<Period, 'edtf'> | undefined): Period | undefined {
  if (!container) return undefined
  const firstWeek = weekOf(container.first + ((4 - weekdayOf(container.first) + 7) % 7))
  const lastWeek = weekOf(container.last - ((weekdayOf(container.last) - 4 + 7) % 7))
  const start = nth > 0 ? firstWeek.first + 7 * (nth - 1) : lastWeek.first + 7 * (nth + 1)
  if (start > container.last) return undefined
  const week = weekOf(start)
  return moment.unit === 'week' ? week : weekend(week)
}
