import { formatDay, fromDayNumber } from './calendar.ts'
import { type Moment, missingUnit } from './moment.ts'
import type { Anchor, Period } from './period.ts'
import { resolveMoment } from './resolve-moment.ts'

/** The days from one moment to another; both ends belong to it. */
export function resolveRange(low: Moment, high: Moment, anchor: Anchor): Period | undefined {
  const { reference, tense } = anchor
  if (reference !== undefined && tense < -1 && isMonthRange(low, high)) return resolvePast(low, high, anchor, reference)
  const end = resolveMoment(high, anchor)
  const start = resolveMoment(low, anchor)
  if (!start || !end) return undefined
  const isWeek = isBareWeekday(low) && isBareWeekday(high) && start.first === end.first
  if (start.first <= end.last && !runsBackward(start, end) && !isWeek) return join(low, start, high, end)
  return crossYear(low, start, high, end, anchor)
}

/** Months of a year that is not named. */
function isMonthRange(low: Moment, high: Moment): boolean {
  return low.unit === 'month' && high.unit === 'month' && missingUnit(low) === 'year' && missingUnit(high) === 'year'
}

/** "rose from June to August", written in June: the last of the months must have begun. */
function resolvePast(low: Moment, high: Moment, anchor: Anchor, reference: number): Period | undefined {
  const near = resolveRange(low, high, { ...anchor, tense: 0 })
  if (!near || near.last - 31 < reference) return near
  return resolveRange(low, high, { ...anchor, reference: reference - 365, tense: 0 })
}

/** A night's range: "10 p.m. to 2 a.m." ends on the next day. */
function runsBackward(start: Period, end: Period): boolean {
  return start.first === end.first && start.edtf.includes('T') && end.edtf.includes('T') && start.edtf > end.edtf
}

function crossYear(low: Moment, start: Period, high: Moment, end: Period, anchor: Anchor): Period | undefined {
  if (runsBackward(start, end)) {
    const next = end.first + 1
    return join(low, start, high, { first: next, last: next, edtf: formatDay(next) + end.edtf.slice(10) })
  }
  if (isBareWeekday(low) && isBareWeekday(high)) {
    const last = end.first + 7
    return join(low, start, high, { first: last, last, edtf: formatDay(last) })
  }
  // "Nov-Feb 2017" begins the year before; "from November to March" ends the year after.
  const { year } = fromDayNumber(start.first)
  const shared = low.of?.year !== undefined && low.of.year === high.of?.year
  const earlier = shared ? resolveMoment({ ...low, of: { unit: 'year', year: year - 1 } }, anchor) : undefined
  if (earlier) return join(low, earlier, high, end)
  if (low.of || high.of || high.month === undefined) return undefined
  const ends = [year, year + 1].map((of) => resolveMoment({ ...high, of: { unit: 'year', year: of } }, anchor))
  const later = ends.find((end) => end && end.last >= start.first)
  return later && join(low, start, high, later)
}

function isBareWeekday(moment: Moment): boolean {
  return moment.weekday !== undefined && moment.day === undefined && moment.time === undefined && !moment.of
}

/** An interval; ends that coincide are one date, and an end that begins no later than the start is written by its last day. */
function join(low: Moment, start: Period, high: Moment, end: Period): Period {
  const days = { first: start.first, last: end.last }
  const [from, to] = [edgeOf(low, start, false), edgeOf(high, end, true)]
  if (from === to) return { ...days, edtf: from }
  if (end.first > start.first || to.includes('T')) return { ...days, edtf: `${from}/${to}` }
  // "from 12 March to the end of March"
  const [firstDay, lastDay] = [from.includes('T') ? from : formatDay(start.first), formatDay(end.last)]
  return { ...days, edtf: firstDay.startsWith(lastDay) ? firstDay : `${firstDay}/${lastDay}` }
}

/** Level 1 intervals run between days, months and years; the edge of any other unit is its first or last month or day. */
function edgeOf(moment: Moment, period: Period, isEnd: boolean): string {
  const day = formatDay(isEnd ? period.last : period.first)
  switch (moment.unit) {
    case 'season':
    case 'quarter':
    case 'half':
      return day.slice(0, 7)
    case 'decade':
    case 'century':
      return day.slice(0, 4)
    case 'week':
    case 'weekend':
      return day
    default:
      return period.edtf
  }
}
