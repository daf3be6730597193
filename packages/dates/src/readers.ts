import type { Reader } from './reader.ts'
import { century } from './readers/century.ts'
import { clockTime } from './readers/clock-time.ts'
import { dayMonth } from './readers/day-month.ts'
import { daySpan } from './readers/day-span.ts'
import { decade } from './readers/decade.ts'
import { deictic } from './readers/deictic.ts'
import { era } from './readers/era.ts'
import { firstUnits } from './readers/first-units.ts'
import { fiscalYear } from './readers/fiscal-year.ts'
import { holiday } from './readers/holiday.ts'
import { listedDay } from './readers/listed-day.ts'
import { month } from './readers/month.ts'
import { monthDay } from './readers/month-day.ts'
import { monthQuarter } from './readers/month-quarter.ts'
import { namedDay } from './readers/named-day.ts'
import { namedTime } from './readers/named-time.ts'
import { now } from './readers/now.ts'
import { nth } from './readers/nth.ts'
import { numericDay } from './readers/numeric-day.ts'
import { numericMonth } from './readers/numeric-month.ts'
import { quarter } from './readers/quarter.ts'
import { recurrence } from './readers/recurrence.ts'
import { season } from './readers/season.ts'
import { spelledClock } from './readers/spelled-clock.ts'
import { spelledYear } from './readers/spelled-year.ts'
import { theUnit } from './readers/the-unit.ts'
import { weekday } from './readers/weekday.ts'
import { year } from './readers/year.ts'
import { yearAgo } from './readers/year-ago.ts'

/** In order: a reader that claims more words stands before one that would take a part of them. */
export const readers: readonly Reader[] = [
  era,
  numericDay,
  numericMonth,
  monthQuarter,
  dayMonth,
  monthDay,
  listedDay,
  daySpan,
  clockTime,
  spelledClock,
  quarter,
  fiscalYear,
  decade,
  century,
  firstUnits,
  nth,
  recurrence,
  yearAgo,
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
