import { missingUnit, type Reading } from '../moment.ts'
import { mergeNeighbours, type Refiner, strengthen } from './merge-neighbours.ts'

const behind: ReadonlySet<string> = new Set([
  '',
  'on',
  'in',
  ',',
  ', on',
  ', in',
  'on the',
  'in the',
  'from',
  'between',
])

/** "each year on 7 February", "from May to June every year": a date without a year that every year has. */
export const joinYearly: Refiner = (readings, tokens) =>
  mergeNeighbours(readings, tokens, (left, gap, right) => {
    if (isYearly(left) && recurs(right) && behind.has(gap)) return strengthen({ ...left, to: right.to })
    if (recurs(left) && isYearly(right) && (gap === '' || gap === ',')) return strengthen({ ...right, from: left.from })
    return undefined
  })

function isYearly({ set, low }: Reading): boolean {
  return set === true && low.unit === 'year'
}

function recurs({ set, low, high }: Reading): boolean {
  return !set && missingUnit(low) === 'year' && (!high || missingUnit(high) === 'year')
}
