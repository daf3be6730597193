import type { Token } from '@presswork/language'
import { isFiner, type Moment, missingUnit, placeIn, type Reading, type Unit } from '../moment.ts'
import { lowerAt } from '../reader.ts'
import { mergeNeighbours, type Refiner, strengthen } from './merge-neighbours.ts'

/** Between a date and what it is part of: "June, 2019", "quarter of the year", "28 June in 2020". */
const forward: ReadonlySet<string> = new Set(['', ',', 'of', 'in', 'of the', 'in the', ', of', ', in', '-', '.', '/'])

/** The larger unit first: "2019 Q1", "2024's first quarter", "next week on Tuesday". */
const backward: ReadonlySet<string> = new Set(['', '-', "'s", 'on', ', on'])

/** Units that a moment may wait for, and what can stand in for them. */
const accepted: Readonly<Partial<Record<Unit, readonly Unit[]>>> = {
  year: ['year'],
  month: ['month'],
  week: ['week', 'month'],
}

/** "June" + "2019", "Tuesday" + "last week", "the first quarter" + "of next year". */
export const joinContainer: Refiner = (readings, tokens) =>
  mergeNeighbours(readings, tokens, (left, gap, right) => {
    if (right.set && gap === 'of') return recur(left, right, tokens)
    if (left.set || right.set) return undefined
    if (gap === 'of' || gap === 'of the') {
      const part = narrow(left, right, tokens)
      if (part) return part
    }
    // "the winter of 2019/20" begins in the first of its years.
    if (right.high && left.low.unit !== 'season') return undefined
    if (forward.has(gap) && holds(right.low, left)) return fill(left, right.low, right)
    if (!left.high && backward.has(gap) && holds(left.low, right) && isTied(tokens, left, gap, right))
      return fill(right, left.low, left)
    return undefined
  })

/** "the first half of July", "the last quarter of the 19th century": parts that have no EDTF of their own. */
function narrow(left: Reading, right: Reading, tokens: readonly Token[]): Reading | undefined {
  const { unit, of, code } = left.low
  if ((unit !== 'half' && unit !== 'quarter') || of || code === undefined || left.high) return undefined
  const coarse = right.low.unit === 'decade' || right.low.unit === 'century'
  if (!coarse && !(unit === 'half' && (right.low.unit === 'month' || right.low.unit === 'season'))) return undefined
  const article = lowerAt(tokens, left.from - 1) === 'the' ? 1 : 0
  return { ...right, from: left.from - article }
}

/** "the first Tuesday of each month" recurs as the month does. */
function recur(left: Reading, right: Reading, tokens: readonly Token[]): Reading | undefined {
  if (left.low.nth === undefined || left.low.of || left.set || left.high) return undefined
  const article = lowerAt(tokens, left.from - 1) === 'the' ? 1 : 0
  return strengthen({ ...right, from: left.from - article, low: { unit: 'day' } })
}

function holds(container: Moment, part: Reading): boolean {
  if (!isFiner(part.low.unit, container.unit)) return false
  const missing = missingUnit(part.low)
  if (missing === undefined) return false
  if (part.low.nth !== undefined && !part.low.of)
    return container.unit === 'year' ? part.low.unit !== 'day' : ['month', 'quarter'].includes(container.unit)
  return accepted[missing]?.includes(container.unit) ?? false
}

/** A year before a month belongs to it only where nothing else claims it: "2017 April", but "in 2019 March saw" hardly occurs. */
function isTied(tokens: readonly Token[], left: Reading, gap: string, right: Reading): boolean {
  if (left.low.unit === 'year' && left.low.year !== undefined) {
    return (
      right.low.unit === 'quarter' ||
      right.low.unit === 'half' ||
      (right.low.unit === 'month' && gap === '' && right.to - right.from === 1)
    )
  }
  // "next year's first quarter"
  if (left.low.unit === 'year' && tokens[left.to]?.lower === "'s")
    return right.low.unit === 'quarter' || right.low.unit === 'half'
  return left.low.unit === 'week' && tokens[right.from]?.type === 'word'
}

function fill(part: Reading, container: Moment, other: Reading): Reading {
  return strengthen({
    ...part,
    from: Math.min(part.from, other.from),
    to: Math.max(part.to, other.to),
    low: placeIn(part.low, container),
    ...(part.high ? { high: placeIn(part.high, container) } : {}),
  })
}
