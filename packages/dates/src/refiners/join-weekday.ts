import type { Reading } from '../moment.ts'
import { mergeNeighbours, type Refiner, readGap, strengthen } from './merge-neighbours.ts'

const gaps: ReadonlySet<string> = new Set(['', ',', 'the', ', the', '-', ', on', 'of'])

/** "Thursday, 9 September", "Tuesday the 11th", "14 May (Friday)". */
export const joinWeekday: Refiner = (readings, tokens) =>
  mergeNeighbours(readings, tokens, (left, gap, right) => {
    if (left.set || right.set || left.low.unit !== 'day' || right.low.unit !== 'day' || left.high || right.high)
      return undefined
    const closed = gap === '(' && tokens[right.to]?.value === ')'
    const weekday = left.low.weekday
    if (
      weekday !== undefined &&
      left.low.day === undefined &&
      left.low.nth === undefined &&
      right.low.day !== undefined &&
      (gaps.has(gap) || closed)
    ) {
      return strengthen({
        ...right,
        from: left.from,
        to: closed ? right.to + 1 : right.to,
        low: { ...right.low, weekday },
      })
    }
    if (left.low.month === undefined || right.low.day !== undefined || right.low.weekday === undefined) return undefined
    if (!closed && gap !== ',' && gap !== '') return undefined
    // "on 9 May, Monday's session": the possessive is another day.
    if (tokens[right.to]?.lower === "'s") return undefined
    return strengthen({
      ...left,
      to: closed ? right.to + 1 : right.to,
      low: { ...left.low, weekday: right.low.weekday },
    })
  })

/** "Monday and Tuesday, 20 and 21 May": two weekdays before the stretch of their days. */
export const joinWeekdayPair: Refiner = (readings, tokens) => {
  if (readings.length < 3) return readings
  const joined: Reading[] = []
  for (const reading of readings) {
    const [first, second] = joined.slice(-2)
    const isPair =
      first && second && isWeekday(first) && isWeekday(second) && isStretch(reading) && reading.from - first.to <= 4
    const gaps = isPair && `${readGap(tokens, first.to, second.from)} ${readGap(tokens, second.to, reading.from)}`
    if (gaps && /^(?:and|&) (?:,|, the|the)?$/.test(gaps)) joined.splice(-2, 2, { ...reading, from: first.from })
    else joined.push(reading)
  }
  return joined
}

function isWeekday({ low, high, set }: Reading): boolean {
  return low.weekday !== undefined && low.day === undefined && low.nth === undefined && !low.of && !high && !set
}

function isStretch({ low, high, set }: Reading): boolean {
  return !set && high !== undefined && low.day !== undefined && low.time === undefined
}
