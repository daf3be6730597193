import type { Token } from '@presswork/language'
import type { Reading } from '../moment.ts'
import { type Construction, lowerAt } from '../reader.ts'
import { type Refiner, strengthen } from './merge-neighbours.ts'

/** The week that holds a day. */
export const weekOfDay: Construction = { ruleId: 'week-of-day', example: 'It meets in the week of 12 July.' }

/** "the week of April 10", "the week beginning 4 February", "week ending on May 3": the week that holds the day. */
export const extendWeek: Refiner = (readings, tokens) => {
  const extended: Reading[] = []
  for (const reading of readings) {
    const week = extend(reading, tokens)
    // "the weekend" was read on its own before.
    while ((extended.at(-1)?.to ?? 0) > week.from) extended.pop()
    extended.push(week)
  }
  return extended
}

function extend(reading: Reading, tokens: readonly Token[]): Reading {
  if (
    reading.low.unit !== 'day' ||
    (reading.low.day === undefined && reading.ruleId !== 'holiday') ||
    reading.high ||
    reading.set ||
    reading.low.time !== undefined
  )
    return reading
  let at = reading.from - 1
  if (lowerAt(tokens, at) === 'the') at--
  if (lowerAt(tokens, at) === 'on') at--
  const link = lowerAt(tokens, at)
  const noun = lowerAt(tokens, at - 1)
  // "w/c 4 February"
  if (link === 'c' && noun === '/' && lowerAt(tokens, at - 2) === 'w')
    return strengthen({ ...reading, from: at - 2, low: { unit: 'week', of: reading.low }, ruleId: weekOfDay.ruleId })
  if (!/^(?:of|beginning|starting|commencing|ending)$/.test(link) || (noun !== 'week' && noun !== 'weekend'))
    return reading
  const from = lowerAt(tokens, at - 2) === 'the' ? at - 2 : at - 1
  return strengthen({ ...reading, from, low: { unit: noun, of: reading.low }, ruleId: weekOfDay.ruleId })
}
