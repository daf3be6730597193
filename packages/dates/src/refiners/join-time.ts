import type { Token } from '@presswork/language'
import type { Moment, Reading } from '../moment.ts'
import { type Construction, lowerAt } from '../reader.ts'
import { mergeNeighbours, type Refiner, strengthen } from './merge-neighbours.ts'

/** A day with its clock time. */
export const dayTime: Construction = { ruleId: 'day-time', example: 'It opens at 10 a.m. on Tuesday, 15 July 2014.' }

/** Between a clock time and the day beside it. */
const gaps: ReadonlySet<string> = new Set([
  '',
  ',',
  'on',
  ', on',
  'at',
  ', at',
  'of',
  '|',
  '-',
  '–',
  '—',
  '@',
  'from',
  ', from',
  ':',
  ';',
  '(',
  '·',
  'between',
  'for',
  'on the',
  'the',
  'starting at',
  ', starting at',
  ', beginning at',
  'starting from',
  'beginning at',
  'before',
  'after',
  'around',
  'by',
  'at around',
  'at about',
  'until',
  'no later than',
  'later than',
])

/** "10 a.m. on Tuesday, 15 July 2014", "May 3, 9:00-11:30". */
export const joinTime: Refiner = (readings, tokens) =>
  mergeNeighbours(readings, tokens, (left, gap, right) => {
    if (!gaps.has(gap)) return undefined
    if (left.set || right.set) return joinRecurring(left, right, tokens)
    const time = left.low.unit === 'minute' ? left : right.low.unit === 'minute' ? right : undefined
    const day = time === left ? right : left
    if (!time || day.low.unit !== 'day' || day.high || day.low.time !== undefined) return undefined
    if (day.weak && (time.weak || day.vague)) return undefined
    // "(" opens a note that must close behind the time.
    const closed = gap === '(' && tokens[right.to]?.value === ')'
    // "at 7 (May 3, 2021)" cites a page.
    if (gap === '(' && (!closed || time.weak)) return undefined
    return joinDayTime(left, right, day, time, closed ? right.to + 1 : right.to)
  })

/** "every Wednesday between 10 p.m. and 5 a.m.", "at noon on Saturdays"; beside "daily" a clock time stays a row of its own. */
function joinRecurring(left: Reading, right: Reading, tokens: readonly Token[]): Reading | undefined {
  const [set, time] = left.set ? [left, right] : [right, left]
  if (time.set || time.low.unit !== 'minute' || set.low.unit !== 'day' || set.low.time !== undefined) return undefined
  if (/ly$/.test(tokens[set.from]?.lower ?? '') || lowerAt(tokens, left.to) === ';') return undefined
  return strengthen({ ...set, from: left.from, to: right.to, ruleId: dayTime.ruleId })
}

/** The union of a day and a clock time, or a range of them. */
function joinDayTime(left: Reading, right: Reading, day: Reading, time: Reading, to: number = right.to): Reading {
  return strengthen({
    ...day,
    from: left.from,
    to,
    low: at(day.low, time.low),
    ...(time.high ? { high: at(day.low, time.high) } : {}),
    ruleId: dayTime.ruleId,
  })
}

function at(day: Moment, clock: Moment): Moment {
  const { time } = clock
  if (time === undefined) return day
  // "tonight at 8" is 20:00.
  return { ...day, time: clock.ambiguous && day.part === 'pm' && time < 720 ? time + 720 : time }
}
