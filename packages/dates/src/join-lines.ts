import type { TokenSentence } from '@presswork/language'
import { dayTime } from './refiners/join-time.ts'
import type { UnresolvedDate } from './unresolved-date.ts'

/** A date and the sentence it stands in. */
export interface PlacedDate {
  readonly date: UnresolvedDate
  readonly sentence: TokenSentence
}

/**
 * A day that ends one line and a clock time that begins the next, as in "When:" blocks of advisories, are one date.
 *
 * @param text the whole text
 */
export function joinLines(dates: readonly PlacedDate[], text: string): UnresolvedDate[] {
  const joined: UnresolvedDate[] = []
  let last: TokenSentence | undefined
  for (const { date, sentence } of dates) {
    const day = joined.at(-1)
    const follows = day && last && day.end === last.end && date.start === sentence.start && sentence !== last
    if (follows && date.low.unit === 'minute' && isPlainDay(day) && text.slice(day.end, date.start).trim() === '')
      joined[joined.length - 1] = join(day, date, text)
    else joined.push(date)
    last = sentence
  }
  return joined
}

function isPlainDay(date: UnresolvedDate): boolean {
  return date.low.unit === 'day' && date.low.time === undefined && !date.high && date.kind === 'date'
}

function join(day: UnresolvedDate, clock: UnresolvedDate, text: string): UnresolvedDate {
  const low = { ...day.low, ...(clock.low.time === undefined ? {} : { time: clock.low.time }) }
  const high = clock.high?.time === undefined ? undefined : { ...day.low, time: clock.high.time }
  return {
    ...day,
    end: clock.end,
    text: text.slice(day.start, clock.end),
    kind: clock.kind,
    low,
    high,
    telling: undefined,
    ruleId: dayTime.ruleId,
  }
}
