import type { Span } from '@presswork/model'
import { isFiner, type Moment, type Unit } from './moment.ts'
import type { Period } from './period.ts'

/** How far back, in UTF-16 units, "the previous quarter" may count from a quarter: some sentences. */
const farthest = 600

/** The dates that the text has named last, by their unit. */
export interface Antecedents {
  add(date: Span & { readonly low: Moment }, period: Period): void
  /** The first day of the last date of that unit, if it stands near `start`. */
  find(unit: Unit, start: number): number | undefined
}

/** What "the previous quarter" and its like count from; dates are added in text order. */
export function trackAntecedents(): Antecedents {
  const last = new Map<Unit, { readonly day: number; readonly end: number }>()
  return {
    add: ({ low, end }, { first }) => {
      last.set(low.unit, { day: first, end })
      // "the third quarter of 2020" names a year as well, which "the prior year" can count from.
      if (isFiner(low.unit, 'year')) last.set('year', { day: first, end })
    },
    find: (unit, start) => {
      const found = last.get(unit)
      return found && start - found.end <= farthest ? found.day : undefined
    },
  }
}
