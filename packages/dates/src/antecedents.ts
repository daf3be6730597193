import { isFiner, type Unit } from './moment.ts'
import type { Period } from './period.ts'
import type { UnresolvedDate } from './unresolved-date.ts'

/** How far back, in UTF-16 units, "the previous quarter" may count from a quarter: some sentences. */
const farthest = 600

/** The same from a clock time to a day without one, or to the clock time before it: "Date: 8 May", in the next line "Time: 10 a.m.". */
const nextLine = 100

interface Antecedent {
  readonly day: number
  readonly end: number
}

/** The dates that the text has named last. */
export interface Antecedents {
  add(date: UnresolvedDate, period: Period): void
  /** The first day of the last date of that unit, if it stands near `start`; of clock times, the day that they stand for. */
  find(unit: Unit, start: number): number | undefined
}

/** What "the previous quarter" and a clock time alone count from; dates are added in text order. */
export function trackAntecedents(): Antecedents {
  const last = new Map<Unit, Antecedent>()
  let announced: Antecedent | undefined
  return {
    add: (date, { first }) => {
      const { low, high, tense, compared, end } = date
      const found = { day: first, end }
      // "at 10 a.m. on 3 May" is when something happens; "by 5 p.m. on 2 May" is a deadline for it.
      if (low.unit === 'day' && low.time !== undefined && !isBound(date)) last.set('minute', found)
      if (low.unit === 'minute') announced = found
      else if (low.unit === 'day') announced = high || isBound(date) || tense < 0 ? undefined : found
      if (high || compared || low.unit === 'minute') return
      last.set(low.unit, found)
      // "the third quarter of 2020" names a year as well, which "the prior year" can count from.
      if (isFiner(low.unit, 'year')) last.set('year', found)
    },
    find: (unit, start) => {
      const found = near(last.get(unit), start, farthest)
      return found ?? (unit === 'minute' ? near(announced, start, nextLine) : undefined)
    },
  }
}

function near(found: Antecedent | undefined, start: number, reach: number): number | undefined {
  return found && start - found.end <= reach ? found.day : undefined
}

function isBound({ comparator }: UnresolvedDate): boolean {
  return comparator === 'by' || comparator === 'before' || comparator === 'until'
}
