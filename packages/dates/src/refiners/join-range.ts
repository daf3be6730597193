import type { Token } from '@presswork/language'
import { followers } from '../lexicon/followers.ts'
import { makings } from '../lexicon/year-contexts.ts'
import { type Moment, missingUnit, placeIn, type Reading } from '../moment.ts'
import { isCapitalised, isGlued, lowerAt, tokenAt } from '../reader.ts'
import { theUnit } from '../readers/the-unit.ts'
import { isCirca } from '../readers/year-evidence.ts'
import { dayTime } from './join-time.ts'
import { mergeNeighbours, type Refiner, strengthen } from './merge-neighbours.ts'

const words: ReadonlySet<string> = new Set([
  'to',
  'to the',
  'through',
  'through the',
  'through to',
  'until',
  'until the',
  'till',
  'till the',
  'up to',
  'thru',
])

/** "from 2015 through in or around 2018", "to at least June": what is hedged is the end of the range. */
const hedged =
  /^(through|until|till|to)(?: at least)?(?: (?:in|on) or (?:around|about)| about| around| approximately)?$/

const dashes: ReadonlySet<string> = new Set(['-', '–', '—', '~', '‑', '−'])

/** "from May 3 to June 4, 2021", "2020-2021", "between 2014 and 2016", "Monday to Friday", "Oct to Mar". */
export const joinRange: Refiner = (readings, tokens) =>
  mergeNeighbours(readings, tokens, (left, gap, right) => {
    if (isWeekdays(left) && isDays(right) && (gap === ',' || gap === '')) return { ...right, from: left.from }
    if (left.set || right.set || (left.vague && !left.weak)) return undefined
    if ((left.high || right.high) && !(left.high && right.high && words.has(gap))) return undefined
    const before = lowerAt(tokens, lowerAt(tokens, left.from - 1) === 'the' ? left.from - 2 : left.from - 1)
    const between = before === 'between'
    const plain = gap.replace(hedged, '$1')
    const link = isOpened(before) ? plain.replace(/^, /, '') : plain
    const spans = words.has(link) || dashes.has(gap) || (between && (gap === 'and' || gap === 'and the'))
    if (!spans && !(gap === '/' && (isIsoPair(tokens, left, right) || isSeason(tokens, left, right)))) return undefined
    const split = words.has(link) ? joinSplitYears(left, right) : undefined
    if (split || left.high || right.high) return split
    const year = joinYearTo(left, gap, right)
    if (year) return year
    if (left.low.unit === 'decade' && left.ruleId === theUnit.ruleId) return undefined
    const times = joinTimes(left, right) ?? (isOpened(before) ? joinNow(left, right) : undefined)
    if (times) return times
    // "from now until 3 May", "from March to date"; "by now to 3 May" is none.
    if (left.vague && before !== 'from' && !between) return undefined
    const lone = joinLoneDay(left, right, before)
    if (lone) return lone
    if (!isPair(left.low, right.low) && !(isOpened(before) && isMonthPair(left.low, right.low))) return undefined
    if (left.low.unit === 'year' && !isYearPair(tokens, left, gap, right, before)) return undefined
    // "highs in the 20s to mid-30s"
    if (left.low.unit === 'decade' && left.weak && right.weak) return undefined
    // Two fractions can stand as two days do: "from 10/1 to 11/7", but "1/2-3/4".
    if (left.low.unit === 'day' && left.weak && right.weak && !isOpened(before) && !isDayPair(tokens, left, right))
      return undefined
    const low = inherit(left.low, right.low)
    const { vague: _, ...definite } = left
    return strengthen({ ...definite, to: right.to, low, high: right.low })
  })

/** "2025-26 to 2028-29": from the first year of the one to the last of the other. */
function joinSplitYears(left: Reading, right: Reading): Reading | undefined {
  if (!isSplitYear(left) || !isSplitYear(right) || (left.low.year ?? 0) >= (right.low.year ?? 0)) return undefined
  return strengthen({ ...left, to: right.to, high: right.high as Moment })
}

function isSplitYear({ low, high }: Reading): boolean {
  return low.unit === 'year' && high?.unit === 'year' && low.year !== undefined && high.year === low.year + 1
}

/** "the year to March 2025", "the year to 30 June": twelve months; "the year to date" ends today. */
function joinYearTo(left: Reading, gap: string, right: Reading): Reading | undefined {
  if (gap !== 'to' || left.ruleId !== theUnit.ruleId) return undefined
  // "the decade to 2020": ten years.
  if (left.low.unit === 'decade' && right.low.unit === 'year' && right.low.year !== undefined)
    return strengthen({ ...left, to: right.to, low: { unit: 'year', year: right.low.year - 9 }, high: right.low })
  if (left.low.unit !== 'year' || right.low.month === undefined) return undefined
  return strengthen({ ...left, to: right.to, low: { unit: 'year', edge: 'last', of: right.low } })
}

/** The "Thursday to Sunday" of "Thursday to Sunday, 3-6 June". */
function isWeekdays({ low, high, set }: Reading): boolean {
  return (
    !set &&
    [low, high].every((end) => end?.weekday !== undefined && end.day === undefined && !end.of && end.nth === undefined)
  )
}

function isDays({ low, high, set }: Reading): boolean {
  return !set && low.day !== undefined && high?.day !== undefined && low.time === undefined
}

/** "the 2023/2024 season": two years that follow each other. */
function isSeason(tokens: readonly Token[], { low }: Reading, right: Reading): boolean {
  const glued = isGlued(tokens, right.from) && isGlued(tokens, right.from - 1)
  return low.unit === 'year' && right.low.year === (low.year ?? 0) + 1 && glued
}

/** "2021-07-01/2021-07-31", the interval of ISO 8601. */
function isIsoPair(tokens: readonly Token[], left: Reading, right: Reading): boolean {
  return isIsoDay(tokens, left) && isIsoDay(tokens, right)
}

function isIsoDay(tokens: readonly Token[], { from, to }: Reading): boolean {
  return to - from === 5 && tokens[from]?.value.length === 4 && lowerAt(tokens, from + 1) === '-'
}

/** "from 27 April to the 3rd": the second day stands in the same month or the next. */
function joinLoneDay(left: Reading, right: Reading, before: string): Reading | undefined {
  const { day, month } = left.low
  const last = right.low.day
  if (day === undefined || month === undefined || last === undefined || right.low.month !== undefined) return undefined
  if (left.low.time !== undefined || right.low.time !== undefined || right.low.of || before !== 'from') return undefined
  if (last <= day && (left.low.of || month === 12)) return undefined
  return strengthen({ ...left, to: right.to, high: { ...left.low, day: last, month: last > day ? month : month + 1 } })
}

/** "from 2 p.m. to tomorrow 4 p.m.", "from 9 a.m. on Friday to noon": one of the two clock times has no day of its own. */
function joinTimes(left: Reading, right: Reading): Reading | undefined {
  if (left.low.time === undefined || right.low.time === undefined) return undefined
  if (left.low.unit === 'day' && right.low.unit === 'minute')
    return strengthen({ ...left, to: right.to, high: { ...left.low, time: right.low.time } })
  if (left.low.unit !== 'minute' || right.low.unit !== 'day') return undefined
  return strengthen({ ...left, to: right.to, high: right.low, ruleId: dayTime.ruleId })
}

/** "from now until 5 p.m.", "between 8 a.m. and now": the day of both is today. */
function joinNow(left: Reading, right: Reading): Reading | undefined {
  if (isNow(left) && right.low.unit === 'minute') return spanTo(left, right, left.low, { ...right.low, ...left.low })
  if (left.low.unit === 'minute' && isNow(right)) return spanTo(left, right, { ...left.low, ...right.low }, right.low)
  return undefined
}

function isNow({ vague, weak }: Reading): boolean {
  return vague === true && weak === true
}

function spanTo(left: Reading, right: Reading, low: Moment, high: Moment): Reading {
  const { vague: _, ...definite } = left
  return strengthen({ ...definite, to: right.to, low, high })
}

/** Days with days, months with months and with the years they run to; a clock time never with a day. */
function isPair(low: Moment, high: Moment): boolean {
  if (low.unit === 'minute' || high.unit === 'minute') return false
  if (low.unit === high.unit) return low.nth === undefined || high.nth !== undefined || high.of !== undefined
  return (
    missingUnit(low) === undefined || missingUnit(high) === undefined || low.unit === 'year' || high.unit === 'year'
  )
}

/** "8/15-9/30": one of the fields is a day for certain, the days ascend, and nothing is measured by them. */
function isDayPair(tokens: readonly Token[], left: Reading, right: Reading): boolean {
  const [low, high] = [left.low, right.low].map(({ month = 0, day = 0 }) => month * 31 + day) as [number, number]
  const sure = [left.low.day, right.low.day].some((day) => (day ?? 0) > 12)
  const next = tokens[right.to]
  return (
    sure &&
    low < high &&
    right.to - right.from === 3 &&
    (next === undefined || next.type === 'mark' || followers.has(next.lower))
  )
}

/** "from 3 May until late June": a day with a month, where "from" shows that they belong together. */
function isMonthPair(low: Moment, high: Moment): boolean {
  return low.month !== undefined && high.month !== undefined && low.time === undefined && high.time === undefined
}

function isOpened(before: string): boolean {
  return before === 'from' || before === 'between'
}

/** Two counts can stand as two years do: "rose from 1990 to 2003 units". */
function isYearPair(tokens: readonly Token[], left: Reading, gap: string, right: Reading, before: string): boolean {
  if (right.low.unit !== 'year' || left.low.year === undefined || right.low.year === undefined) return true
  const length = right.low.year - left.low.year
  if (length <= 0 || length > 200) return false
  if (!left.weak || !right.weak) return true
  if (left.low.year < 1800 || right.low.year > 2110) return isLifetime(tokens, left, right)
  if (dashes.has(gap) || gap === '/') return !runsOn(tokens, left, right)
  return isOpened(before) || (left.low.year >= 1900 && right.low.year < 2100 && isClosed(tokens, right.to))
}

/** "Jan Maas (1632–1675)", "dates to between 1514 and 1522", "ruled from 1509 to 1547", "c. 1480–1495". */
function isLifetime(tokens: readonly Token[], left: Reading, right: Reading): boolean {
  if ((right.low.year ?? 9999) > 2110) return false
  const before = lowerAt(tokens, left.from - 1)
  if (before === '(') return lowerAt(tokens, right.to) === ')' && isCapitalised(tokens, left.from - 2)
  if (isCirca(tokens, left.from)) return true
  const verb = lowerAt(tokens, left.from - 2)
  return isOpened(before) && makings.has(verb === 'to' || verb === 'back' ? lowerAt(tokens, left.from - 3) : verb)
}

/** "2014 to 2018." with nothing behind that could be counted. */
function isClosed(tokens: readonly Token[], at: number): boolean {
  return tokens[at] === undefined || tokens[at].type === 'mark'
}

/** "65-2010-2015-86", "2025-2026/457". */
function runsOn(tokens: readonly Token[], left: Reading, right: Reading): boolean {
  const after = tokens[right.to]
  const before = tokenAt(tokens, left.from - 1)
  if (after?.value === '/' && isGlued(tokens, right.to)) return tokens[right.to + 1]?.type === 'number'
  return (after?.value === '-' && !after.spaceBefore) || before?.type === 'number'
}

/** "from May 3 to June 4, 2021": the low end takes the year that only the high end names. */
function inherit(low: Moment, high: Moment): Moment {
  const missing = missingUnit(low)
  // "Tuesday 14 to Thursday 16 April": the month stands behind the second day.
  if (missing === 'month' && low.day !== undefined && high.month !== undefined && low.day < (high.day ?? 0))
    return { ...low, month: high.month, ...(high.of ? { of: high.of } : {}) }
  if (missing === undefined || missingUnit(high) !== undefined) return low
  let container = high.of
  while (container && container.unit !== missing) container = container.of
  return container ? placeIn(low, { ...container }) : low
}
