import type { Period } from './period.ts'
import type { UnresolvedDate } from './unresolved-date.ts'

/** How far, in UTF-16 units, the day of a clock time may stand from it: some paragraphs. */
const farthest = 600

/** How far the line of a publication date may stand before a clock time that belongs to it: "3 May 2021", in the next line "Issued at 4 p.m." */
const nextLine = 20

/** How far from the reference date, in days, the day of a clock time may lie. */
const nearEvent = 400

/** A date with what it resolves to, in text order. */
export interface DatedPeriod {
  readonly date: UnresolvedDate
  readonly period: Period | undefined
}

/** A day as a day number; `open` if a stretch of days or a recurring day leaves open which one is meant. */
type Found = number | 'open' | undefined

/** Finds the day of the clock time alone that stands at `index`. */
export type ClockDayFinder = (index: number) => number | undefined

/**
 * The day of a clock time alone is the nearest one of its sentence, of its paragraph, of those before, else the only one that the text
 * names. The publication date is the last resort, and none where the text speaks of another day.
 */
export function createClockDayFinder(dates: readonly DatedPeriod[], reference: number | undefined): ClockDayFinder {
  // Of the whole text the answer differs only with the direction that a clock time looks to.
  const only = new Map<number, Found>()
  return (index) => {
    const { date } = dates[index] as DatedPeriod
    let found = findNear(dates, index, reference)
    if (found === undefined && !isLimit(date)) {
      const direction = Math.sign(date.tense)
      if (!only.has(direction)) only.set(direction, findOnly(dates, direction, reference))
      found = only.get(direction)
    }
    return found === 'open' ? undefined : found
  }
}

function findNear(dates: readonly DatedPeriod[], index: number, reference: number | undefined): Found {
  const clock = (dates[index] as DatedPeriod).date
  const look = (step: -1 | 1, within: 'sentence' | 'paragraph' | 'text'): Found => {
    for (let at = index + step; dates[at] !== undefined; at += step) {
      const dated = dates[at] as DatedPeriod
      const distance = step < 0 ? clock.start - dated.date.end : dated.date.start - clock.end
      if (distance > farthest || (within !== 'text' && dated.date[within] !== clock[within])) return undefined
      if (within === 'text' && isFar(dated, reference)) continue
      const isNext = at === index - 1 && distance <= nextLine && dated.date.sentence !== clock.sentence
      const day = readDay(dated, clock.tense, isNext ? undefined : reference)
      if (day !== undefined) return day
    }
    return undefined
  }
  const inParagraph = look(-1, 'sentence') ?? look(1, 'sentence') ?? look(-1, 'paragraph') ?? look(1, 'paragraph')
  return inParagraph ?? (isLimit(clock) ? undefined : look(-1, 'text'))
}

/** "served after 10.30pm": a limit of any day, if none stands near. */
function isLimit({ comparator }: UnresolvedDate): boolean {
  return comparator === 'after' || comparator === 'before'
}

/** The one day that the text names beside the reference date; the reference date if it names none. */
function findOnly(dates: readonly DatedPeriod[], direction: number, reference: number | undefined): Found {
  let only: Found
  let others = false
  for (const dated of dates) {
    const { low, kind } = dated.date
    if (low.unit === 'minute' || (low.unit !== 'day' && kind !== 'set') || isFar(dated, reference)) continue
    if (!isReference(dated, direction, reference)) others = true
    const day = dated.date.comparator === 'since' ? undefined : readDay(dated, direction, reference)
    if (day === undefined || day === reference) continue
    if (day === 'open' || (only !== undefined && only !== day)) return 'open'
    only = day
  }
  return only ?? (others ? undefined : reference)
}

/** Whether a date does not speak of another day: what has happened was on no day that is to come. */
function isReference({ period }: DatedPeriod, direction: number, reference: number | undefined): boolean {
  if (period === undefined || reference === undefined) return false
  return period.first === reference || (direction < 0 && period.first > reference)
}

/** What lies years away is history, and no day of an event that a release tells of. */
function isFar({ period }: DatedPeriod, reference: number | undefined): boolean {
  return reference !== undefined && period !== undefined && Math.abs(period.last - reference) > nearEvent
}

/** The day that a date offers to a clock time near it. */
function readDay({ date, period }: DatedPeriod, direction: number, reference: number | undefined): Found {
  const { low, high, kind, vague, comparator, telling } = date
  if (kind === 'set') return low.unit === 'day' || low.unit === 'weekend' ? 'open' : undefined
  if (low.unit === 'week' || low.unit === 'weekend') return 'open'
  if (!period || vague || (low.unit !== 'day' && low.unit !== 'minute')) return undefined
  // "by 5 p.m. on 2 May" is a deadline, "up from 3 May" a comparison, "said on Tuesday" the day of the telling.
  if (low.unit === 'minute') return period.first
  if (comparator === 'by' || comparator === 'before' || comparator === 'until' || date.compared) return undefined
  if (telling === 'report' || (telling === 'line' && period.first === reference)) return undefined
  if (high && low.time === undefined) return 'open'
  return fitsTense(period.first, direction, reference) ? period.first : undefined
}

/** "Doors will open at 9 a.m." is on no day that is over. */
function fitsTense(day: number, direction: number, reference: number | undefined): boolean {
  return reference === undefined || (direction > 0 ? day >= reference : direction === 0 || day <= reference)
}
