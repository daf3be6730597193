import type { Token } from '@presswork/language'
import { dayParts } from '../lexicon/deictics.ts'
import type { Reading } from '../moment.ts'
import { lowerAt } from '../reader.ts'
import { partAt, skipDayPart } from '../readers/day-part.ts'
import type { Refiner } from './merge-neighbours.ts'

/** Takes in the stretch of a day: "4 March evening", "the evening of 4 March", "early in the day Wednesday". */
export const extendDayPart: Refiner = (readings, tokens) => {
  let edge = 0
  return readings.map((reading, index) => {
    const limit = readings[index + 1]?.from ?? tokens.length
    const extended = isDay(reading) ? extend(reading, tokens, edge, limit) : reading
    edge = extended.to
    return extended
  })
}

function isDay({ low, high, set }: Reading): boolean {
  return low.unit === 'day' && low.time === undefined && !high && !set
}

function extend(reading: Reading, tokens: readonly Token[], edge: number, limit: number): Reading {
  const before = readBefore(tokens, reading.from)
  if (before !== undefined && before >= edge)
    return { ...reading, from: before, low: { ...reading.low, ...partAt(tokens, reading.from - 2) } }
  // Readers of weekdays and "tomorrow" have taken the word behind already.
  if (reading.low.month === undefined) return reading
  const to = skipDayPart(tokens, reading.to)
  if (to === reading.to || to > limit) return reading
  return { ...reading, to, low: { ...reading.low, ...partAt(tokens, to - 1) } }
}

/** Where "the evening of" or "early in the day" before a day begins. */
function readBefore(tokens: readonly Token[], from: number): number | undefined {
  const link = lowerAt(tokens, from - 1)
  // "the early hours of Sunday"
  if (link === 'of' && lowerAt(tokens, from - 2) === 'hours' && /^(?:early|small)$/.test(lowerAt(tokens, from - 3)))
    return lowerAt(tokens, from - 4) === 'the' ? from - 4 : undefined
  if (link === 'of' && dayParts.has(lowerAt(tokens, from - 2)) && lowerAt(tokens, from - 3) === 'the') return from - 3
  const day = link === 'on' ? from - 2 : from - 1
  const inTheDay =
    lowerAt(tokens, day) === 'day' && lowerAt(tokens, day - 1) === 'the' && lowerAt(tokens, day - 2) === 'in'
  return inTheDay && /^(?:early|late|later|earlier)$/.test(lowerAt(tokens, day - 3)) ? day - 3 : undefined
}
