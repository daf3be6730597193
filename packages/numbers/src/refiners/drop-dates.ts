import type { Refiner } from '../draft.ts'
import { holdsDate } from '../line.ts'

/** "9" of "9 September 2020": no number overlaps a date. */
export const dropDates: Refiner = {
  ruleId: 'drop-dates',
  example: 'They lost 3 second quarter 2024 games.',
  refine: (drafts, line) =>
    line.dates.length === 0 ? drafts : drafts.filter(({ from, to }) => !holdsDate(line, from, to)),
}
