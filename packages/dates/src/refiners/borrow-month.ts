import type { Moment, Reading } from '../moment.ts'
import type { Refiner } from './merge-neighbours.ts'

/** How many tokens may stand between a day and the one that shares its month. */
const farthest = 12

/** A day of no month takes that of the day before it: "on 24 February and again on the 27th". */
export const borrowMonth: Refiner = (readings) => {
  let last: Reading | undefined
  return readings.map((reading) => {
    const { low, high, set, weak } = reading
    if (set || weak || low.unit !== 'day') return reading
    const isLone = low.day !== undefined && low.month === undefined && low.weekday === undefined && !low.of && !high
    const shared =
      isLone && last && reading.from - last.to <= farthest ? { ...reading, low: inMonth(low, last.low) } : reading
    last = (shared.high ?? shared.low).month === undefined ? undefined : shared
    return shared
  })
}

/** The month of the day before, or the next one. */
function inMonth(low: Moment, { day: before = 0, month = 0, of }: Moment): Moment {
  const { day = 0 } = low
  if (day > before) return { ...low, month, ...(of ? { of } : {}) }
  return month < 12 && month > 0 ? { ...low, month: month + 1, ...(of ? { of } : {}) } : low
}
