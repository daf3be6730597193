import type { Token } from '@presswork/language'
import type { Reading } from '../moment.ts'
import { lowerAt } from '../reader.ts'
import { type Refiner, strengthen } from './merge-neighbours.ts'

/** "the day after tomorrow", "the day before Christmas", "the day after 3 May". */
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
  if (low.unit !== 'day' || low.time !== undefined || low.weekday !== undefined || high || set) return reading
  const word = lowerAt(tokens, from - 1)
  if ((word !== 'after' && word !== 'before') || lowerAt(tokens, from - 2) !== 'day') return reading
  if (lowerAt(tokens, from - 3) !== 'the' || from - 3 < edge) return reading
  return strengthen({
    ...reading,
    from: from - 3,
    low: { ...low, plus: (low.plus ?? 0) + (word === 'after' ? 1 : -1) },
  })
}
