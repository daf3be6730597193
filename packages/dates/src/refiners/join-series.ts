import type { Token } from '@presswork/language'
import { type Moment, missingUnit, placeIn, type Reading } from '../moment.ts'
import { lowerAt } from '../reader.ts'
import { mergeNeighbours, type Refiner, readGap, strengthen } from './merge-neighbours.ts'

const gaps: ReadonlySet<string> = new Set(['and', '&', 'or', ', and', ', or', ',', 'but not', 'and the', 'or the', '/'])

/**
 * "January and February of this year" is one stretch of months; "May 3 and June 9, 2021" are two days that share their year,
 * "2019 and 2020" two years, of which one has told that the other is one.
 */
export const joinSeries: Refiner = (readings, tokens) =>
  share(sameDayOf(mergeNeighbours(readings, tokens, joinConsecutive), tokens), (left, right) =>
    gaps.has(readGap(tokens, left.to, right.from)),
  )

/** "the months ended May 31, 2025 and 2024", "as of May 31, 2025 and 2024": the second year has the day of the first. */
function sameDayOf(readings: readonly Reading[], tokens: readonly Token[]): readonly Reading[] {
  return readings.map((reading, index) => {
    const left = index > 0 ? readings[index - 1] : undefined
    if (!left || !isBareYear(reading) || !isClosingDay(left, tokens) || counts(tokens[reading.to])) return reading
    if (readGap(tokens, left.to, reading.from) !== 'and') return reading
    const { unit, month, day } = left.low
    const { year } = reading.low
    if (year === undefined || Math.abs((left.low.of?.year ?? left.low.year ?? 0) - year) > closeYears) return reading
    return strengthen({ ...reading, low: placeIn({ unit, month, day } as Moment, { unit: 'year', year }) })
  })
}

/** "At June 3, 2024 and 2025 fairs came": the figure of what stands behind. */
function counts(next: Token | undefined): boolean {
  return (
    next?.type === 'word' && !/^(?:is|are|was|were|has|have|had|in|of|to|for|by|as|from|at|and|with)$/.test(next.lower)
  )
}

/** How far apart two years of one account may be. */
const closeYears = 3

function isBareYear({ low, high, set, vague }: Reading): boolean {
  return low.unit === 'year' && low.year !== undefined && !high && !set && !vague
}

/** A full day behind "ended", "as of" or "at", which closes an account. */
function isClosingDay({ from, low, high, set }: Reading, tokens: readonly Token[]): boolean {
  if (low.unit !== 'day' || low.day === undefined || low.month === undefined || high || set) return false
  const before = lowerAt(tokens, from - 1)
  return /^(?:ended|ending|at)$/.test(before) || (before === 'of' && lowerAt(tokens, from - 2) === 'as')
}

function joinConsecutive(left: Reading, gap: string, right: Reading): Reading | undefined {
  if ((gap !== 'and' && gap !== '&' && gap !== 'and the') || left.high || right.high) return undefined
  if (missingUnit(left.low) !== 'year' || !isNext(left.low, right.low)) return undefined
  return strengthen({
    ...left,
    to: right.to,
    low: right.low.of ? placeIn(left.low, right.low.of) : left.low,
    high: right.low,
  })
}

/** Months, quarters and halves that follow each other. */
function isNext(low: Moment, high: Moment): boolean {
  if (low.unit !== high.unit || low.shift !== undefined || high.shift !== undefined) return false
  if (low.unit === 'month') return high.month === (low.month ?? 0) + 1
  return (low.unit === 'quarter' || low.unit === 'half') && high.code === (low.code ?? 0) + 1
}

/** Hands the year back along a series, and the evidence both ways. */
function share(readings: readonly Reading[], isSeries: (left: Reading, right: Reading) => boolean): readonly Reading[] {
  const shared = [...readings]
  for (let index = shared.length - 1; index > 0; index--) {
    const left = shared[index - 1] as Reading
    const right = shared[index] as Reading
    if (right.from - left.to > 3 || !isLike(left, right) || !isSeries(left, right)) continue
    const of = right.low.of
    const placed = of && missingUnit(left.low) === of.unit ? placeReading(left, of) : left
    shared[index - 1] = right.weak ? placed : strengthen(placed)
  }
  for (let index = 1; index < shared.length; index++) {
    const left = shared[index - 1] as Reading
    const right = shared[index] as Reading
    if (!right.weak || right.vague || left.weak || isLoneDay(right) || right.from - left.to > 3 || !isLike(left, right))
      continue
    if (isSeries(left, right)) shared[index] = strengthen(right)
  }
  for (let index = 1; index < shared.length; index++) {
    const left = shared[index - 1] as Reading
    const right = shared[index] as Reading
    if (right.from - left.to <= 3 && isLaterWeekday(left, right) && isSeries(left, right))
      shared[index] = { ...right, low: { ...left.low, weekday: right.low.weekday as number } }
  }
  return shared
}

/** "next Wednesday and Thursday": a later day of the same week. */
function isLaterWeekday({ low: left, high, set }: Reading, { low: right, high: end, set: recurs }: Reading): boolean {
  if (high || end || set || recurs || left.time !== undefined || right.time !== undefined) return false
  if (left.weekday === undefined || right.weekday === undefined || right.weekday <= left.weekday) return false
  return Number.isInteger(left.shift) && right.shift === undefined && !right.of && right.day === undefined
}

function isLike(left: Reading, right: Reading): boolean {
  if (left.low.unit !== right.low.unit || left.set || right.set) return false
  return left.low.unit !== 'year' || Math.abs((left.low.year ?? 0) - (right.low.year ?? 9999)) < 100
}

function placeReading(reading: Reading, container: Moment): Reading {
  return {
    ...reading,
    low: placeIn(reading.low, container),
    ...(reading.high ? { high: placeIn(reading.high, container) } : {}),
  }
}

/** "the 17th": an ordinal that a date before it does not make a day. */
function isLoneDay({ low }: Reading): boolean {
  return low.unit === 'day' && low.day !== undefined && low.month === undefined
}
