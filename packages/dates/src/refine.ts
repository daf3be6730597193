import type { Token } from '@presswork/language'
import type { Reading } from './moment.ts'
import { borrowDay } from './refiners/borrow-day.ts'
import { borrowMonth } from './refiners/borrow-month.ts'
import { dropAddresses } from './refiners/drop-addresses.ts'
import { dropNames } from './refiners/drop-names.ts'
import { explainHoliday } from './refiners/explain-holiday.ts'
import { extendDayPart } from './refiners/extend-day-part.ts'
import { extendOffset } from './refiners/extend-offset.ts'
import { extendPart } from './refiners/extend-part.ts'
import { extendWeek } from './refiners/extend-week.ts'
import { joinContainer } from './refiners/join-container.ts'
import { joinHours } from './refiners/join-hours.ts'
import { joinRange } from './refiners/join-range.ts'
import { joinSeries } from './refiners/join-series.ts'
import { joinTime } from './refiners/join-time.ts'
import { joinWeekday, joinWeekdayPair } from './refiners/join-weekday.ts'
import { joinYearly } from './refiners/join-yearly.ts'
import type { Refiner } from './refiners/merge-neighbours.ts'
import { setComparator } from './refiners/set-comparator.ts'

/**
 * In order: a date finds what it is part of, its weekday and its clock time, then what narrows it, then its partner in a range
 * or series, and only then is it decided whether it is a date at all.
 */
const refiners: readonly Refiner[] = [
  joinContainer,
  joinWeekdayPair,
  joinWeekday,
  joinContainer,
  joinHours,
  extendDayPart,
  joinTime,
  joinContainer,
  extendOffset,
  extendWeek,
  extendPart,
  joinRange,
  joinSeries,
  joinYearly,
  dropNames,
  dropAddresses,
  explainHoliday,
  borrowMonth,
  borrowDay,
  setComparator,
]

/** The readings of one sentence, joined, widened and sifted. */
export function refineReadings(readings: readonly Reading[], tokens: readonly Token[]): readonly Reading[] {
  let refined = readings
  for (const refine of refiners) {
    if (refined.length === 0) break
    refined = refine(refined, tokens)
  }
  return refined
}
