import type { DateComparator } from '@presswork/model'

/** The calendar units that a date can name, from fine to coarse. `weekend` is Saturday and Sunday. */
export type Unit =
  | 'minute'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'season'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'

/**
 * What the words of one date say, before anything is known of the day they were written on. "last January" is
 * `{unit: 'month', month: 1, shift: -1}`, "the third quarter of this year" `{unit: 'quarter', code: 35, of: {unit: 'year', shift: 0}}`.
 */
export interface Moment {
  readonly unit: Unit
  /** The year; the first year of a decade or century. */
  readonly year?: number
  /** Whether the year is written with two digits. */
  readonly short?: true
  /** 1 to 12. */
  readonly month?: number
  /** Day of the month. */
  readonly day?: number
  /** 1 Monday to 7 Sunday. */
  readonly weekday?: number
  /** EDTF's number in the place of the month: seasons 21–24, quarters 33–36, halves 40 and 41. */
  readonly code?: number
  /** Which one of `unit` in `of`: 1 the first, -1 the last. */
  readonly nth?: number
  /** Steps of `unit` from the reference date: 0 this, 1 next, -1 last; halves are the nearest: 0.5 coming, -0.5 past. */
  readonly shift?: number
  /** The unit it is part of: the year of a month, the week of a weekday. */
  readonly of?: Moment
  /** Which end of a week or year the date in `of` is: "the week ending 3 May", "the year to March 2025"; else a week's day is any of it. */
  readonly edge?: 'first' | 'last'
  /** Days from Easter Sunday: -2 Good Friday. */
  readonly easter?: number
  /** A feast of which only an almanac tells the day: Diwali. */
  readonly feast?: true
  /** How many of its days a week has: 5 a working week. */
  readonly days?: number
  /** Days behind what the other fields name: 1 the day after Thanksgiving. */
  readonly plus?: number
  /**
   * Counted from the last such unit that the text names shortly before: "the previous quarter". What is `bound` counts from
   * nothing else if its sentence looks back: "profit rose in the quarter".
   */
  readonly anaphoric?: 'free' | 'bound'
  /** Minutes after midnight. */
  readonly time?: number
  /** The clock time may be meant of either half of the day: "at 8". */
  readonly ambiguous?: true
  /** The half of the day that the words of a day name: "tomorrow evening". */
  readonly part?: 'am' | 'pm'
}

/** What a reader makes of the tokens `from..to` of one sentence. */
export interface Reading {
  readonly from: number
  readonly to: number
  readonly low: Moment
  /** The other end of a range. */
  readonly high?: Moment
  /** A recurring date: "every Monday". */
  readonly set?: true
  /** Not a date unless a refiner finds evidence beside it: "May", "2000". */
  readonly weak?: true
  /** "today" in the sense of nowadays. */
  readonly vague?: true
  readonly comparator?: DateComparator
  readonly ruleId: string
}

const rank: Readonly<Record<Unit, number>> = {
  minute: 0,
  day: 1,
  weekend: 2,
  week: 3,
  month: 4,
  season: 5,
  quarter: 5,
  half: 6,
  year: 7,
  decade: 8,
  century: 9,
}

/** Whether `a` is a finer unit than `b`. */
export function isFiner(a: Unit, b: Unit): boolean {
  return rank[a] < rank[b]
}

/** The unit that a moment waits for ("9 September" for a year), or `undefined` if it is anchored already. */
export function missingUnit(moment: Moment): Unit | undefined {
  if (moment.of) return missingUnit(moment.of)
  if (moment.shift !== undefined || moment.year !== undefined || moment.unit === 'minute') return undefined
  if (moment.easter !== undefined || moment.feast) return 'year'
  if (moment.unit === 'day' && moment.month === undefined) return moment.day === undefined ? 'week' : 'month'
  return 'year'
}

/** `moment` within `container`: "9 September" in 2020, "Tuesday" in last week. */
export function placeIn(moment: Moment, container: Moment): Moment {
  return { ...moment, of: moment.of ? placeIn(moment.of, container) : container }
}
