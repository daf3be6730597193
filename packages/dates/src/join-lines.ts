import { readSourceText, type TokenSentence } from '@presswork/language'
import type { Root } from 'nlcst'
import { dayTime } from './refiners/join-time.ts'
import type { UnresolvedDate } from './unresolved-date.ts'

/** A day that ends one line and a clock time that begins the next, as in "When:" blocks of advisories, are one date. */
export function joinLines(
  dates: readonly UnresolvedDate[],
  tree: Root,
  sentences: readonly TokenSentence[],
): UnresolvedDate[] {
  const joined: UnresolvedDate[] = []
  let following: ReadonlyMap<number, number> | undefined
  for (const date of dates) {
    const day = joined.at(-1)
    if (day && date.low.unit === 'minute' && isPlainDay(day)) {
      following ??= new Map(
        sentences.slice(1).map((sentence, index) => [(sentences[index] as TokenSentence).end, sentence.start]),
      )
      if (following.get(day.end) === date.start) {
        joined[joined.length - 1] = join(day, date, tree)
        continue
      }
    }
    joined.push(date)
  }
  return joined
}

function isPlainDay(date: UnresolvedDate): boolean {
  return date.low.unit === 'day' && date.low.time === undefined && !date.high && date.kind === 'date'
}

function join(day: UnresolvedDate, clock: UnresolvedDate, tree: Root): UnresolvedDate {
  const low = { ...day.low, ...(clock.low.time === undefined ? {} : { time: clock.low.time }) }
  const high = clock.high?.time === undefined ? undefined : { ...day.low, time: clock.high.time }
  const text = readSourceText(tree).slice(day.start, clock.end)
  return { ...day, end: clock.end, text, kind: clock.kind, low, high, ruleId: dayTime.ruleId }
}
