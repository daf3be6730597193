import type { Refiner } from '../draft.ts'

/** "9" of "9 September 2020": no number overlaps a date. */
export const dropDates: Refiner = {
  ruleId: 'drop-dates',
  example: 'They lost 3 second quarter 2024 games.',
  refine: (drafts, { dates, tokens }) => {
    if (dates.length === 0) return drafts
    return drafts.filter(({ from, to }) => {
      const start = tokens[from]?.start ?? 0
      const end = tokens[to - 1]?.end ?? 0
      return !dates.some((date) => date.start < end && start < date.end)
    })
  },
}
