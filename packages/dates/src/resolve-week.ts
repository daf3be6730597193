import { daysInMonth, formatDay, toDayNumber, weekdayOf } from './calendar.ts'
import type { Moment } from './moment.ts'
import { type Anchor, type Period, resolveMoment } from './resolve-moment.ts'

/** The ISO week, Monday to Sunday, that holds a day. EDTF level 1 has no weeks, so it is an interval. */
export function weekOf(day: number): Period {
  const first = day - weekdayOf(day) + 1
  return intervalOf(first, first + 6)
}

/** Saturday and Sunday of a week. */
export function weekend(week: Period): Period {
  return intervalOf(week.last - 1, week.last)
}

/** The weekend of a day's week; one that a movable holiday prolongs begins or ends with it: "Labor Day weekend" is Saturday to Monday. */
export function weekendOf(day: number, isMovable: boolean): Period {
  const { first, last } = weekend(weekOf(day))
  if (!isMovable || day >= first) return intervalOf(first, last)
  return weekdayOf(day) === 1 ? intervalOf(day - 2, day) : intervalOf(day, last)
}

/** Days as an EDTF interval. */
function intervalOf(first: number, last: number): Period {
  return { first, last, edtf: `${formatDay(first)}/${formatDay(last)}` }
}

/** "the first week of June", "week 10", "the last weekend of May": a week belongs to the period that holds its Thursday (ISO 8601). */
export function resolveNthWeek(moment: Moment, anchor: Anchor): Period | undefined {
  const container = resolveMoment(moment.of ?? { unit: 'year', shift: 0 }, anchor)
  const nth = moment.nth as number
  if (!container) return undefined
  const firstWeek = weekOf(container.first + ((4 - weekdayOf(container.first) + 7) % 7))
  const lastWeek = weekOf(container.last - ((weekdayOf(container.last) - 4 + 7) % 7))
  const start = nth > 0 ? firstWeek.first + 7 * (nth - 1) : lastWeek.first + 7 * (nth + 1)
  if (start > container.last) return undefined
  const week = weekOf(start)
  return moment.unit === 'week' ? week : weekend(week)
}

/** The day number of `day` in a month, if the month has it. */
export function dayInMonth(year: number, month: number, day: number): number | undefined {
  return day >= 1 && day <= daysInMonth(year, month) ? toDayNumber({ year, month, day }) : undefined
}
