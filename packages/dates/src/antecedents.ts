import { formatDay } from './calendar.ts'
import { isFiner, type Unit } from './moment.ts'
import type { Period } from './period.ts'
import type { UnresolvedDate } from './unresolved-date.ts'

/** How far back, in UTF-16 units, "the previous quarter" may count from a quarter: some sentences. */
const farthest = 600

interface Antecedent {
  readonly day: number
  readonly end: number
}

/** The dates that the text has named last. */
export interface Antecedents {
  add(date: UnresolvedDate, period: Period): void
  /** The first day of the last date of that unit, if it stands near `start`. */
  find(unit: Unit, start: number): number | undefined
}

function yearOf(day: number): string {
  return formatDay(day).slice(0, 4)
}

/** What "the previous quarter" counts from; dates are added in text order. */
export function trackAntecedents(): Antecedents {
  const last = new Map<Unit, Antecedent>()
  return {
    add: ({ low, high, compared, comparator, end }, { first, last: until }) => {
      // "must fall by 2035": a deadline is no year that "the year" could mean.
      // "(previous year: 5%)": a base, from which the next one does not count.
      if (low.anaphoric && low.shift) return
      if ((compared && !high) || comparator === 'since' || comparator === 'by' || low.unit === 'minute') return
      // "from 3 to 9 May 2025" names its year, and no day that another could count from.
      if (high && yearOf(first) === yearOf(until)) last.set('year', { day: first, end })
      if (high) return
      const found = { day: first, end }
      last.set(low.unit, found)
      // "the third quarter of 2020" names a year as well, which "the prior year" can count from.
      if (isFiner(low.unit, 'year')) last.set('year', found)
    },
    find: (unit, start) => {
      const found = last.get(unit)
      return found && start - found.end <= farthest ? found.day : undefined
    },
  }
}
