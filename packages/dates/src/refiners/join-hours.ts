import type { Token } from '@presswork/language'
import type { Reading } from '../moment.ts'
import type { Construction } from '../reader.ts'
import { type Refiner, readGap } from './merge-neighbours.ts'

/** Weekdays with the hours of each. */
export const openingHours: Construction = {
  ruleId: 'opening-hours',
  example: 'Call us Monday to Friday, 9 a.m. to 5 p.m.',
}

const ranges: ReadonlySet<string> = new Set(['to', '-', '–', '—', 'through', '&', 'and'])

const links: ReadonlySet<string> = new Set(['', ',', 'on', ', on', 'from', ', from', '(', ':', 'between', 'at'])

/** "Monday to Friday, 9 a.m. to 5 p.m.", "10 a.m. to 4 p.m., Monday-Saturday": opening hours recur every week. */
export const joinHours: Refiner = (readings, tokens) => {
  if (readings.length < 3) return readings
  const joined: Reading[] = []
  for (let at = 0; at < readings.length; at++) {
    const hours = readHours(readings, tokens, at)
    joined.push(hours ?? (readings[at] as Reading))
    if (hours) at += 2
  }
  return joined
}

function readHours(readings: readonly Reading[], tokens: readonly Token[], at: number): Reading | undefined {
  const [first, second, third] = readings.slice(at, at + 3)
  if (!first || !second || !third) return undefined
  const clockFirst = isClockRange(first)
  if (!clockFirst && !isClockRange(third)) return undefined
  const [from, to] = clockFirst ? [second, third] : [first, second]
  if (!isBareWeekday(from) || !isBareWeekday(to) || !ranges.has(gapOf(tokens, from, to))) return undefined
  if (!links.has(clockFirst ? gapOf(tokens, first, second) : gapOf(tokens, second, third))) return undefined
  return { from: first.from, to: third.to, low: { unit: 'day' }, set: true, ruleId: openingHours.ruleId }
}

function gapOf(tokens: readonly Token[], left: Reading, right: Reading): string {
  return right.from - left.to > 2 ? 'far' : readGap(tokens, left.to, right.from)
}

function isClockRange(reading: Reading): boolean {
  return reading.low.unit === 'minute' && reading.high !== undefined && !reading.set
}

function isBareWeekday(reading: Reading): boolean {
  const { low, high, set } = reading
  return low.weekday !== undefined && low.day === undefined && low.nth === undefined && !low.of && !high && !set
}
