import type { Token } from '@presswork/language'
import type { Reading } from '../moment.ts'
import { type Construction, lowerAt } from '../reader.ts'
import { type Refiner, strengthen } from './merge-neighbours.ts'

/** The week that holds a day. */
export const weekOfDay: Construction = { ruleId: 'week-of-day', example: 'It meets in the week of 12 July.' }

/** "the week of April 10", "the week beginning 4 February", "week ending on May 3": the week that holds the day, begins or ends with it. */
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
  if (!isDay(reading)) return reading
  let at = reading.from - 1
  if (lowerAt(tokens, at) === 'the') at--
  if (lowerAt(tokens, at) === 'on') at--
  const link = lowerAt(tokens, at)
  const noun = lowerAt(tokens, at - 1)
  // "w/c 4 February", "w/e 10 February"
  if ((link === 'c' || link === 'e') && noun === '/' && lowerAt(tokens, at - 2) === 'w')
    return weekWith(reading, at - 2, 'week', link === 'c' ? 'first' : 'last')
  if (noun !== 'week' && noun !== 'weekend') return reading
  const from = lowerAt(tokens, at - 2) === 'the' ? at - 2 : at - 1
  // "the weekend of 3 and 4 July" names its days.
  if (reading.high) return link === 'of' ? { ...reading, from } : reading
  if (link === 'of' || noun === 'weekend')
    return edges.has(link) || link === 'of' ? weekWith(reading, from, noun) : reading
  const edge = edges.get(link)
  return edge ? weekWith(reading, from, noun, edge) : reading
}

const edges: ReadonlyMap<string, 'first' | 'last'> = new Map([
  ['beginning', 'first'],
  ['starting', 'first'],
  ['commencing', 'first'],
  ['ending', 'last'],
  ['ended', 'last'],
])

function isDay({ low, set, ruleId }: Reading): boolean {
  return low.unit === 'day' && low.time === undefined && !set && (low.day !== undefined || ruleId === 'holiday')
}

function weekWith(reading: Reading, from: number, unit: 'week' | 'weekend', edge?: 'first' | 'last'): Reading {
  const low = { unit, of: reading.low, ...(edge ? { edge } : {}) }
  return strengthen({ ...reading, from, low, ruleId: weekOfDay.ruleId })
}
