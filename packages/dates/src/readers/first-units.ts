import { smallNumbers } from '../lexicon/spelled-numbers.ts'
import type { Moment, Unit } from '../moment.ts'
import { integerAt, lowerAt, type Reader } from '../reader.ts'

const units: ReadonlyMap<string, Unit> = new Map([
  ['days', 'day'],
  ['weeks', 'week'],
  ['months', 'month'],
  ['quarters', 'quarter'],
])

/** "the first nine months of 2020", "the last two weeks of July": weak until what they are part of is joined. */
export const firstUnits: Reader = {
  ruleId: 'first-units',
  example: 'Sales rose in the first nine months of 2020.',
  words: ['first', 'opening', 'last', 'final', 'closing'],
  read(tokens, at) {
    const count = integerAt(tokens, at + 1, 2) ?? smallNumbers.get(lowerAt(tokens, at + 1))
    const unit = units.get(lowerAt(tokens, at + 2))
    if (count === undefined || unit === undefined || count < 2 || !/^(?:of|in)$/.test(lowerAt(tokens, at + 3)))
      return undefined
    const first = lowerAt(tokens, at) === 'first' || lowerAt(tokens, at) === 'opening'
    // Weeks count from the edge of the month: "the first two weeks of July" end on the 14th.
    const length = unit === 'week' ? 7 * count : count
    const part = unit === 'week' ? 'day' : unit
    const [from, to] = first ? [1, length] : [-length, -1]
    return { from: at, to: at + 3, low: nthOf(part, from), high: nthOf(part, to), weak: true }
  },
}

/** The nth of a unit; quarters are numbered by EDTF. */
function nthOf(unit: Unit, nth: number): Moment {
  return unit === 'quarter' ? { unit, code: nth > 0 ? 32 + nth : 37 + nth } : { unit, nth }
}
