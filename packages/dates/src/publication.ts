import type { DateBasis, Span } from '@presswork/model'
import { formatDay, parseDay } from './calendar.ts'
import { findDateLine } from './date-line.ts'
import { readFullDay } from './resolve-dates.ts'
import type { UnresolvedDate } from './unresolved-date.ts'

/** When a release came out, and the day that its relative dates are resolved against. Days as `YYYY-MM-DD`. */
export interface Publication {
  readonly date: string | null
  /** What `date` rests on. */
  readonly basis: DateBasis | null
  /** `date`, else the first full date of the lead. */
  readonly referenceDate: string | null
}

/** What is known of a release when its publication date is looked for. Spans are UTF-16 units. */
export interface PublicationEvidence {
  readonly text: string
  /** The dates of the text, as `readDates` gives them. */
  readonly dates: readonly UnresolvedDate[]
  /** The date that the format's own fields give, `YYYY-MM-DD`. */
  readonly metadataDate?: string | undefined
  /** The title and its copies: a date in them is what the release is about. */
  readonly titles?: readonly Span[]
  readonly dateline?: Span | null
  /** The opening section (default: the whole text). */
  readonly lead?: Span | null
}

/** "the anniversary of their arrival on January 13, 1903": so long before another day of the text, a day is history. */
const historyDays = 10 * 365

interface FullDate {
  readonly date: UnresolvedDate
  readonly day: number
  /** Its place among all dates. */
  readonly index: number
}

/**
 * Finds the publication date: the format's own fields, the dateline, a line near the top that holds a date and little else, or
 * a "today" beside a full date in the lead, in this order. Better none than a wrong one.
 */
export function findPublication(evidence: PublicationEvidence): Publication {
  const { text, dates, metadataDate, dateline, lead } = evidence
  if (metadataDate !== undefined && parseDay(metadataDate) !== undefined) return published(metadataDate, 'metadata')
  const full: FullDate[] = []
  for (const [index, date] of dates.entries()) {
    const day = readFullDay(date)
    if (day !== undefined && !evidence.titles?.some((title) => isWithin(date, title) && !isWithin(title, date)))
      full.push({ date, day, index })
  }
  const single = full.filter(({ date }) => date.kind === 'date' || date.kind === 'time')
  const dated = dateline && single.find(({ date }) => isWithin(date, dateline))
  if (dated) return published(formatDay(dated.day), 'dateline')
  const line = findDateLine(text, single)
  if (line) return published(formatDay(line.day), line.basis)
  const inLead = full.filter(({ date }) => !lead || isWithin(date, lead))
  // Dates are in order and disjoint, so only a neighbour can stand beside.
  const beside = inLead.find(({ date, index }) =>
    [dates[index - 1], dates[index + 1]].some((other) => other && isToday(other) && isBeside(text, other, date)),
  )
  if (beside) return published(formatDay(beside.day), 'lead')
  const latest = full.reduce((day, date) => Math.max(day, date.day), Number.NEGATIVE_INFINITY)
  const reference = inLead.find(({ day }) => latest - day < historyDays)
  return { date: null, basis: null, referenceDate: reference ? formatDay(reference.day) : null }
}

function published(date: string, basis: DateBasis): Publication {
  return { date, basis, referenceDate: date }
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}

function isToday(date: UnresolvedDate): boolean {
  return date.low.unit === 'day' && date.low.shift === 0 && !date.vague
}

/** "today, June 5, 2020", "today (5 June 2020)", "On June 5, 2020, today". */
function isBeside(text: string, a: Span, b: Span): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a]
  return second.start - first.end <= 4 && /^[\s,(–—-]*$/.test(text.slice(first.end, second.start))
}
