import type { DatePrecision } from '@presswork/model'
import { daysInMonth, formatDay, formatYear, fromDayNumber, pad, toDayNumber } from './calendar.ts'
import { type Moment, missingUnit, placeIn, type Unit } from './moment.ts'
import type { Anchor, Period } from './period.ts'
import { resolveDay } from './resolve-day.ts'
import { resolveWeek } from './resolve-week.ts'
import { borrowYear, resolveYear, yearOf } from './resolve-year.ts'

/** The days that a moment names, or `undefined` if they cannot be told. What it is part of is resolved first. */
export function resolveMoment(moment: Moment, anchor: Anchor): Period | undefined {
  if (moment.shift !== undefined && isYearly(moment)) return resolveNearest(moment, moment.shift, anchor)
  const days = elapsed[moment.unit]
  if (days !== undefined && moment.shift === -0.5) return resolvePast(moment, days, anchor)
  if (days !== undefined && moment.shift === 0.5) return resolveMoment({ ...moment, shift: 1 }, anchor)
  const container = moment.of && resolveMoment(moment.of, anchor)
  if (moment.of && !container) return undefined
  switch (moment.unit) {
    case 'minute':
    case 'day':
      return resolveDay(moment, anchor, container)
    case 'weekend':
    case 'week':
      return resolveWeek(moment, anchor, container)
    case 'month':
      return resolveMonth(moment, anchor, container)
    case 'season':
    case 'quarter':
    case 'half':
      return resolveDivision(moment, anchor, container)
    default:
      return moment.edge && container ? resolveYearTo(container) : resolveYears(moment, anchor)
  }
}

/** How many days of a unit must have gone by before "this past year" is the present one. */
const elapsed: Readonly<Partial<Record<Unit, number>>> = { week: 4, month: 24, quarter: 80, year: 300 }

/** "this past year", written in December, is the one that ends. */
function resolvePast(moment: Moment, days: number, anchor: Anchor): Period | undefined {
  const reference = anchor.reference === undefined ? undefined : anchor.reference - days
  return resolveMoment({ ...moment, shift: 0 }, { ...anchor, reference })
}

/** Whether it names one day of every year. */
function isYearly({ unit, month, day, easter, nth }: Moment): boolean {
  return unit === 'day' && (easter !== undefined || nth !== undefined || (month !== undefined && day !== undefined))
}

/** "next Easter", "last Thanksgiving": the first one after or before the reference date; "this Christmas" that of its year. */
function resolveNearest({ shift: _, ...moment }: Moment, shift: number, anchor: Anchor): Period | undefined {
  const { reference } = anchor
  if (reference === undefined) return undefined
  const year = yearOf(reference)
  const inYear = (of: number): Period | undefined => resolveMoment(placeIn(moment, { unit: 'year', year: of }), anchor)
  if (shift === 0) return inYear(year)
  const days = [year - 1, year, year + 1].map(inYear).filter((day) => day !== undefined)
  return shift > 0 ? days.find(({ first }) => first > reference) : days.findLast(({ first }) => first < reference)
}

/** Whether a moment means nothing without the reference date. */
export function needsReference(moment: Moment): boolean {
  for (let part: Moment | undefined = moment; part; part = part.of) if (part.shift !== undefined) return true
  return moment.unit === 'minute' || missingUnit(moment) !== undefined
}

/** How finely a moment is stated. */
export function precisionOf(moment: Moment): DatePrecision {
  if (moment.time !== undefined) return 'minute'
  return moment.unit === 'weekend' ? 'day' : moment.unit
}

function resolveMonth(moment: Moment, anchor: Anchor, container: Period | undefined): Period | undefined {
  if (moment.nth !== undefined) {
    const year = container && yearOf(container.first)
    const month = moment.nth > 0 ? moment.nth : 13 + moment.nth
    return year === undefined || month < 1 || month > 12 ? undefined : monthPeriod(year, month)
  }
  if (moment.month === undefined) {
    if (moment.shift === undefined || anchor.reference === undefined) return undefined
    const { year, month } = fromDayNumber(anchor.reference)
    const index = year * 12 + month - 1 + moment.shift
    return monthPeriod(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1)
  }
  const year = container ? yearOf(container.first) : borrowYear(moment.month, moment.shift, anchor)
  return year === undefined ? undefined : monthPeriod(year, moment.month)
}

function monthPeriod(year: number, month: number): Period {
  const first = toDayNumber({ year, month, day: 1 })
  return { first, last: first + daysInMonth(year, month) - 1, edtf: `${formatYear(year)}-${pad(month)}` }
}

/** First month and length in months of EDTF's divisions of a year. */
function spanOfCode(code: number): readonly [month: number, length: number] {
  if (code >= 40) return [(code - 40) * 6 + 1, 6]
  if (code >= 33) return [(code - 33) * 3 + 1, 3]
  // Meteorological seasons of the northern hemisphere; winter runs into the next year.
  return [(code - 20) * 3, 3]
}

function resolveDivision(moment: Moment, anchor: Anchor, container: Period | undefined): Period | undefined {
  const code = moment.code ?? currentCode(moment, anchor)
  if (code === undefined) return undefined
  const [month, length] = spanOfCode(code)
  let year: number | undefined
  if (container) year = yearOf(container.first)
  else if (moment.code === undefined) year = currentYear(moment, anchor)
  else year = borrowYear(month, moment.shift, anchor, length)
  return year === undefined ? undefined : divisionPeriod(year, code)
}

function divisionPeriod(year: number, code: number): Period {
  const [month, length] = spanOfCode(code)
  const end = month + length - 1
  const [lastYear, lastMonth] = end > 12 ? [year + 1, end - 12] : [year, end]
  const last = toDayNumber({ year: lastYear, month: lastMonth, day: daysInMonth(lastYear, lastMonth) })
  return { first: toDayNumber({ year, month, day: 1 }), last, edtf: `${formatYear(year)}-${code}` }
}

/** "this quarter", "last quarter": quarters since year 0. */
function quarterIndex(moment: Moment, anchor: Anchor): number | undefined {
  if (moment.unit !== 'quarter' || moment.shift === undefined || anchor.reference === undefined) return undefined
  const { year, month } = fromDayNumber(anchor.reference)
  return year * 4 + Math.floor((month - 1) / 3) + moment.shift
}

function currentCode(moment: Moment, anchor: Anchor): number | undefined {
  const index = quarterIndex(moment, anchor)
  return index === undefined ? undefined : 33 + (((index % 4) + 4) % 4)
}

function currentYear(moment: Moment, anchor: Anchor): number | undefined {
  const index = quarterIndex(moment, anchor)
  return index === undefined ? undefined : Math.floor(index / 4)
}

/** "the year to March 2025" begins the day after the same date of the year before. */
function resolveYearTo(end: Period): Period {
  const { year, month, day } = fromDayNumber(end.last)
  const before = daysInMonth(year - 1, month)
  // The end of February is that of both years.
  const isMonthEnd = day === daysInMonth(year, month)
  const first = toDayNumber({ year: year - 1, month, day: isMonthEnd ? before : Math.min(day, before) }) + 1
  const edtf = end.edtf.length > 7 ? formatDay(first) : formatDay(first).slice(0, 7)
  return { first, last: end.last, edtf: `${edtf}/${end.edtf}` }
}

function resolveYears(moment: Moment, anchor: Anchor): Period | undefined {
  const length = moment.unit === 'century' ? 100 : moment.unit === 'decade' ? 10 : 1
  const named = resolveYear(moment, anchor)
  if (named === undefined) return undefined
  const year = named - (named % length)
  const edtf = formatYear(year)
  const masked = length === 1 ? edtf : length === 10 ? `${edtf.slice(0, 3)}X` : `${edtf.slice(0, 2)}XX`
  const first = toDayNumber({ year, month: 1, day: 1 })
  return { first, last: toDayNumber({ year: year + length - 1, month: 12, day: 31 }), edtf: masked }
}
