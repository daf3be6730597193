import type { Token } from '@presswork/language'
import { followers } from '../lexicon/followers.ts'
import type { Moment, Reading } from '../moment.ts'
import { lowerAt } from '../reader.ts'
import { type Refiner, strengthen } from './merge-neighbours.ts'

/** "the day after tomorrow", "a week on Tuesday", "the day before Christmas", "the day after 3 May". */
export const extendOffset: Refiner = (readings, tokens) => {
  let edge = 0
  return readings.map((reading) => {
    const extended = extend(reading, tokens, edge)
    edge = reading.to
    return extended
  })
}

function extend(reading: Reading, tokens: readonly Token[], edge: number): Reading {
  const { low, high, set, from } = reading
  if (low.unit !== 'day' || high || set) return reading
  const week = extendByWeek(reading, tokens, edge)
  if (week) return week
  if (low.time !== undefined || low.weekday !== undefined) return reading
  const word = lowerAt(tokens, from - 1)
  if ((word !== 'after' && word !== 'before') || lowerAt(tokens, from - 2) !== 'day') return reading
  if (lowerAt(tokens, from - 3) !== 'the' || from - 3 < edge) return reading
  return strengthen({
    ...reading,
    from: from - 3,
    low: { ...low, plus: (low.plus ?? 0) + (word === 'after' ? 1 : -1) },
  })
}

/** "a week on Tuesday", "a week tomorrow", "Tuesday week": seven days on. */
function extendByWeek(reading: Reading, tokens: readonly Token[], edge: number): Reading | undefined {
  const { low, from, to } = reading
  const isNear = low.weekday !== undefined && low.day === undefined && !low.of
  if (!isNear && low.shift === undefined) return undefined
  // "a week last Tuesday"
  if (low.weekday !== undefined && low.shift === -1 && isWeek(tokens, from - 1, edge))
    return { ...reading, from: from - 2, low: { ...low, plus: -7 } }
  const on = lowerAt(tokens, from - 1) === 'on' ? from - 2 : from - 1
  if (isNear === on < from - 1 && isWeek(tokens, on, edge))
    return { ...reading, from: on - 1, low: { ...ahead(low), plus: (low.plus ?? 0) + 7 } }
  const next = tokens[to + 1]
  const closed = next === undefined || next.type === 'mark' || followers.has(next.lower)
  if (lowerAt(tokens, to) !== 'week' || !isNear || low.shift !== undefined || !closed) return undefined
  return { ...reading, to: to + 1, low: { ...ahead(low), plus: 7 } }
}

/** The "a week" that ends at `at`. */
function isWeek(tokens: readonly Token[], at: number, edge: number): boolean {
  return lowerAt(tokens, at) === 'week' && /^(?:a|one)$/.test(lowerAt(tokens, at - 1)) && at - 1 >= edge
}

/** "a week on Tuesday" counts from the coming one. */
function ahead(low: Moment): Moment {
  return low.weekday === undefined || low.shift !== undefined ? low : { ...low, shift: 0.5 }
}
