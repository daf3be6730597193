import type { Token } from '@presswork/language'
import type { DateComparator } from '@presswork/model'
import type { Reading } from '../moment.ts'
import { isCapitalised, isDash, lowerAt, tokenAt } from '../reader.ts'
import type { Refiner } from './merge-neighbours.ts'

const comparators: ReadonlyMap<string, DateComparator> = new Map([
  ['until', 'until'],
  ['till', 'until'],
  ['through', 'until'],
  ['since', 'since'],
  ['before', 'before'],
  ['after', 'after'],
  ['beyond', 'after'],
  ['by', 'by'],
  ['beginning', 'since'],
  ['starting', 'since'],
  ['effective', 'since'],
  ['w.e.f.', 'since'],
])

/** Two words that bound together: "as of", "prior to", "no later than". */
const phrases: ReadonlyMap<string, DateComparator> = new Map([
  ['as of', 'since'],
  ['prior to', 'before'],
  ['up to', 'until'],
  ['up until', 'until'],
  ['later than', 'by'],
  ['on or before', 'by'],
  ['on or after', 'since'],
  ['earlier than', 'since'],
])

/** The preposition before a date that makes it an end, a beginning or a bound; a range is bounded already. */
export const setComparator: Refiner = (readings, tokens) =>
  readings.map((reading) => {
    if (reading.set || (reading.high && !isOneYear(reading))) return reading
    const comparator = readComparator(reading, tokens)
    return comparator ? { ...reading, comparator } : reading
  })

/** "since 2019-20": a season, or a year that does not begin in January. */
function isOneYear({ low, high }: Reading): boolean {
  return low.unit === 'year' && high?.year === (low.year ?? 0) + 1
}

function readComparator(reading: Reading, tokens: readonly Token[]): DateComparator | undefined {
  let at = reading.from - 1
  if (lowerAt(tokens, at) === 'the') at--
  const word = lowerAt(tokens, at)
  const pair =
    phrases.get(`${lowerAt(tokens, at - 1)} ${word}`) ??
    phrases.get(`${lowerAt(tokens, at - 2)} ${lowerAt(tokens, at - 1)} ${word}`)
  // "in the run-up to Christmas" is no end.
  if (pair && !(word === 'to' && isDash(tokens, at - 2))) return pair
  const before = lowerAt(tokens, at - 1)
  if (word === 'from') return opensStretch(tokens, at, reading) ? 'since' : undefined
  // "beginning in March", "no later than on Monday"
  if (word === 'in' || word === 'on' || word === ',') {
    if (before === 'beginning' || before === 'starting' || before === 'effective') return 'since'
    return before === 'than' && lowerAt(tokens, at - 2) === 'later' ? 'by' : undefined
  }
  // "hit by this morning's outage"
  if (word === 'by' && lowerAt(tokens, reading.to) === "'s") return undefined
  if (word === 'through' && passages.has(before)) return undefined
  // "looking beyond today's plans"
  return word === 'beyond' && reading.low.shift !== undefined ? undefined : comparators.get(word)
}

/** Who goes through a time does not end with it: "they went through the 2008 crisis". */
const passages: ReadonlySet<string> = new Set(
  'go goes going gone went come comes coming came live lives living lived get gets getting got sail sailed struggle struggled survive survived'.split(
    ' ',
  ),
)

/** What moves or changes from a day: "extended from May 3", "up from 3 May". */
const changes: ReadonlySet<string> = new Set(
  'extended postponed moved rescheduled delayed changed shifted brought up down increase increased decrease decreased rise rose fell different far transcript video photo photos letter days weeks months years'.split(
    ' ',
  ),
)

const openers: ReadonlySet<string> = new Set(
  'effective applicable applies apply valid available open opens begin begins start starts starting force effect place runs run held only date dating operate operates resume'.split(
    ' ',
  ),
)

/** "From May 3", "applies from 2024", "from 2024 onwards"; not "up from 2019", "extended from May 3". */
function opensStretch(tokens: readonly Token[], at: number, reading: Reading): boolean {
  if (/^(?:on|onward|onwards|forward)$/.test(lowerAt(tokens, reading.to))) return true
  const before = tokenAt(tokens, at - 1)
  if (!before || (before.type === 'mark' && before.value !== '%') || isCapitalised(tokens, at)) return true
  // A day or a clock time begins something; a year or quarter is as often compared with: "a decrease from 2023".
  return reading.low.unit === 'day' || reading.low.unit === 'minute'
    ? !changes.has(before.lower)
    : openers.has(before.lower)
}
