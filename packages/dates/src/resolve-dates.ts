import { type Antecedents, trackAntecedents } from './antecedents.ts'
import { formatDay, parseDay } from './calendar.ts'
import { createClockDayFinder, type DatedPeriod } from './clock-day.ts'
import type { DateMention } from './mention.ts'
import type { Anchor, Period } from './period.ts'
import { needsReference, precisionOf, resolveMoment } from './resolve-moment.ts'
import { resolveRange } from './resolve-range.ts'
import type { UnresolvedDate } from './unresolved-date.ts'

/**
 * Turns what the words tell into days. Relative dates are resolved against `referenceDate` (`YYYY-MM-DD`); a date without a
 * year falls back on the full date that stands nearest in the text. What cannot be resolved keeps its row with a `null` EDTF.
 *
 * @throws TypeError if `referenceDate` is not a day of the calendar
 */
export function resolveDates(dates: readonly UnresolvedDate[], referenceDate?: string | null): DateMention[] {
  const reference = referenceDate ? parseDay(referenceDate) : undefined
  if (referenceDate && reference === undefined)
    throw new TypeError(`referenceDate must be a day as YYYY-MM-DD: ${referenceDate}`)
  const full = findFullDates(dates)
  const antecedents = trackAntecedents()
  let next = 0
  const dated: DatedPeriod[] = dates.map((date) => {
    while (next < full.length && (full[next] as FullDate).start <= date.start) next++
    const anchor = {
      reference: findBase(date, antecedents, reference),
      nearest: nearer(date, full[next - 1], full[next]),
      tense: date.tense,
    }
    const isOpen = date.vague || date.kind === 'set' || isClock(date)
    const period = isOpen ? undefined : resolve(date, anchor)
    if (period) antecedents.add(date, period)
    return { date, period }
  })
  placeClocks(dated, reference)
  return dated.map(({ date, period }) => toMention(date, period))
}

/** Clock times alone come last: their day may stand anywhere in the text. */
function placeClocks(dated: DatedPeriod[], reference: number | undefined): void {
  const findDay = createClockDayFinder(dated, reference)
  for (const [index, { date }] of dated.entries()) {
    if (!isClock(date) || date.vague || date.kind === 'set') continue
    const day = findDay(index)
    if (day === undefined) continue
    dated[index] = { date, period: resolve(date, { reference: day, nearest: undefined, tense: 0 }) }
  }
}

/** A clock time, or a stretch of them, without a day. */
function isClock({ low, high }: UnresolvedDate): boolean {
  return low.unit === 'minute' && (!high || high.unit === 'minute')
}

/** The day that a date counts from: "the previous quarter" from the quarter that the text named last. */
function findBase(date: UnresolvedDate, antecedents: Antecedents, reference: number | undefined): number | undefined {
  const { anaphoric, unit, shift } = date.low
  if (!anaphoric) return reference
  const isBound = anaphoric === 'bound' && (date.tense < 0 || shift !== 0)
  return antecedents.find(unit, date.start) ?? (isBound ? undefined : reference)
}

/** The first day of a date that names day, month and year, as a day number. */
export function readFullDay(date: UnresolvedDate): number | undefined {
  if (date.low.unit !== 'day' || date.kind === 'set' || needsReference(date.low)) return undefined
  return resolve(date, { reference: undefined, nearest: undefined, tense: 0 })?.first
}

interface FullDate {
  readonly start: number
  readonly end: number
  readonly day: number
}

function findFullDates(dates: readonly UnresolvedDate[]): FullDate[] {
  const full: FullDate[] = []
  for (const date of dates) {
    const day = readFullDay(date)
    if (day !== undefined) full.push({ start: date.start, end: date.end, day })
  }
  return full
}

function nearer(date: UnresolvedDate, before: FullDate | undefined, after: FullDate | undefined): number | undefined {
  if (!before || !after) return (before ?? after)?.day
  return date.start - before.end <= after.start - date.end ? before.day : after.day
}

function resolve(date: UnresolvedDate, anchor: Anchor): Period | undefined {
  return date.high ? resolveRange(date.low, date.high, anchor) : resolveMoment(date.low, anchor)
}

function toMention(date: UnresolvedDate, period: Period | undefined): DateMention {
  return {
    start: date.start,
    end: date.end,
    text: date.text,
    kind: date.kind,
    edtf: period?.edtf ?? null,
    earliest: period ? formatDay(period.first) : null,
    latest: period ? formatDay(period.last) : null,
    precision: precisionOf(date.low),
    comparator: date.comparator,
    relative:
      date.kind !== 'set' && (needsReference(date.low) || (date.high !== undefined && needsReference(date.high))),
    ruleId: date.ruleId,
  }
}
