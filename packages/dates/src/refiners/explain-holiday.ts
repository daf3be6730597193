import type { Reading } from '../moment.ts'
import { holiday } from '../readers/holiday.ts'
import { type Refiner, readGap } from './merge-neighbours.ts'

/** "Mother's Day, Sunday 30 March", "Diwali (20 October)": the date beside a feast tells its day, whatever the calendar. */
export const explainHoliday: Refiner = (readings, tokens) =>
  readings.map((reading, index) => {
    const next = readings[index + 1]
    if (reading.ruleId !== holiday.ruleId || reading.low.unit !== 'day' || !next || !isCalendarDay(next)) return reading
    const gap = next.from - reading.to > 2 ? 'far' : readGap(tokens, reading.to, next.from)
    return /^(?:,|\(|, on|on)$/.test(gap) ? { ...reading, low: next.low } : reading
  })

function isCalendarDay({ low, high, set }: Reading): boolean {
  return (
    !set && !high && low.unit === 'day' && low.month !== undefined && low.day !== undefined && low.time === undefined
  )
}
