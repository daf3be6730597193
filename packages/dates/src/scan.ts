import type { Token } from '@presswork/language'
import type { Reading } from './moment.ts'
import type { ReadContext, Reader } from './reader.ts'
import { century } from './readers/century.ts'
import { clockTime } from './readers/clock-time.ts'
import { dayMonth } from './readers/day-month.ts'
import { decade } from './readers/decade.ts'
import { deictic } from './readers/deictic.ts'
import { fiscalYear } from './readers/fiscal-year.ts'
import { holiday } from './readers/holiday.ts'
import { month } from './readers/month.ts'
import { monthDay } from './readers/month-day.ts'
import { namedDay } from './readers/named-day.ts'
import { namedTime } from './readers/named-time.ts'
import { now } from './readers/now.ts'
import { nth } from './readers/nth.ts'
import { numericDay } from './readers/numeric-day.ts'
import { quarter } from './readers/quarter.ts'
import { recurrence } from './readers/recurrence.ts'
import { season } from './readers/season.ts'
import { spelledClock } from './readers/spelled-clock.ts'
import { spelledYear } from './readers/spelled-year.ts'
import { theUnit } from './readers/the-unit.ts'
import { weekday } from './readers/weekday.ts'
import { year } from './readers/year.ts'

/** In order: a reader that claims more words stands before one that would take a part of them. */
const readers: readonly Reader[] = [
  numericDay,
  dayMonth,
  monthDay,
  clockTime,
  spelledClock,
  quarter,
  fiscalYear,
  decade,
  century,
  nth,
  recurrence,
  deictic,
  season,
  month,
  year,
  spelledYear,
  weekday,
  namedDay,
  namedTime,
  holiday,
  now,
  theUnit,
]

const numberReaders: readonly Reader[] = readers.filter((reader) => reader.numbers)

const wordReaders: ReadonlyMap<string, readonly Reader[]> = indexByWord()

/** One pass over a sentence: every trigger is shown to its readers, and the scan goes on behind what they took. */
export function scanSentence(tokens: readonly Token[], context: ReadContext): Reading[] {
  const readings: Reading[] = []
  for (let at = 0; at < tokens.length; ) {
    const reading = readAt(tokens, at, context)
    if (reading) readings.push(reading)
    at = reading ? reading.to : at + 1
  }
  return readings
}

function readAt(tokens: readonly Token[], at: number, context: ReadContext): Reading | undefined {
  const token = tokens[at] as Token
  if (token.type === 'mark') return undefined
  const candidates = token.type === 'number' ? numberReaders : wordReaders.get(token.lower)
  if (!candidates) return undefined
  for (const reader of candidates) {
    const reading = reader.read(tokens, at, context)
    if (reading) return { ...reading, ruleId: reader.ruleId }
  }
  return undefined
}

function indexByWord(): Map<string, Reader[]> {
  const index = new Map<string, Reader[]>()
  for (const reader of readers) {
    for (const word of reader.words ?? []) {
      const list = index.get(word)
      if (list) list.push(reader)
      else index.set(word, [reader])
    }
  }
  return index
}
