import type { Moment } from './moment.ts'
import type { UnresolvedDate } from './unresolved-date.ts'

const noon = 720

/** A clock time of either half of the day goes on from the one before it in the paragraph: "at 2:12 p.m. A second alarm came at 2:21." */
export function goOnInAfternoon(dates: readonly UnresolvedDate[]): UnresolvedDate[] {
  let last = 0
  let paragraph = -1
  return dates.map((date) => {
    if (date.paragraph !== paragraph) last = 0
    paragraph = date.paragraph
    const { time, ambiguous } = date.low
    if (time === undefined) return date
    const later = ambiguous && last >= noon && time + noon >= last ? inAfternoon(date) : date
    const { low, high } = later
    last = low.ambiguous ? 0 : ((high ?? low).time ?? 0)
    return later
  })
}

function inAfternoon(date: UnresolvedDate): UnresolvedDate {
  return { ...date, low: shift(date.low), high: date.high?.ambiguous ? shift(date.high) : date.high }
}

function shift({ ambiguous: _, time = 0, ...moment }: Moment): Moment {
  return { ...moment, time: time < noon ? time + noon : time }
}
