import type { Token } from '@presswork/language'
import { isDay } from '../calendar.ts'
import { followers } from '../lexicon/followers.ts'
import { months } from '../lexicon/months.ts'
import { weekdays } from '../lexicon/weekdays.ts'
import type { Moment, Reading } from '../moment.ts'
import { type DayOrder, integerAt, isGlued, lowerAt, type Reader } from '../reader.ts'

/** "2020-09-09", "03/04/2021", "02.27.01", "05-Aug-2016", "2015-12", "22/04", "20161016", "Friday 7.6". */
export const numericDay: Reader = {
  ruleId: 'numeric-day',
  example: 'Filed on 2020-09-09.',
  numbers: true,
  read(tokens, at, { order }) {
    if (isPartOfCode(tokens, at)) return undefined
    const value = (tokens[at] as Token).value
    if (value.length >= 6 && value.includes('.')) return dotted(tokens, at, order)
    if (value.length === 8) return readBasic(tokens, at)
    const beside = weekdays.has(lowerAt(tokens, at - 1)) ? readBesideWeekday(tokens, at, order) : undefined
    if (beside) return beside
    const mark = lowerAt(tokens, at + 1)
    if ((mark !== '/' && mark !== '-' && mark !== '‑' && mark !== '–') || !isGlued(tokens, at + 1)) return undefined
    if (!isGlued(tokens, at + 2)) return undefined
    return lowerAt(tokens, at + 3) === mark && isGlued(tokens, at + 4)
      ? threeFields(tokens, at, order)
      : twoFields(tokens, at, mark, order)
  },
}

/** "123-12-1234", "v2.10-03-04": something else runs on into the number. */
function isPartOfCode(tokens: readonly Token[], at: number): boolean {
  if (!isGlued(tokens, at) || at === 0) return false
  const before = tokens[at - 1] as Token
  if (before.type !== 'mark') return true
  // "10/1/2018-10/7/2018": the hyphen of a range.
  if (before.value === '-' && lowerAt(tokens, at + 1) === '/') return false
  return '-/.+#@=:'.includes(before.value) && tokens[at - 2]?.type === 'number' && isGlued(tokens, at - 1)
}

function threeFields(tokens: readonly Token[], at: number, order: DayOrder): Omit<Reading, 'ruleId'> | undefined {
  const runsOn = lowerAt(tokens, at + 5) === lowerAt(tokens, at + 1) && isGlued(tokens, at + 5)
  if (runsOn && tokens[at + 6]?.type === 'number') return readDashedRange(tokens, at, order)
  const moment = readFields(fieldsAt(tokens, at), order)
  return moment && { from: at, to: at + 5, low: moment }
}

function fieldsAt(tokens: readonly Token[], at: number): string[] {
  return [at, at + 2, at + 4].map((index) => tokens[index]?.value ?? '')
}

/** "10-1-2018-10-7-2018": two days with years of four digits and one hyphen throughout. */
function readDashedRange(tokens: readonly Token[], at: number, order: DayOrder): Omit<Reading, 'ruleId'> | undefined {
  const [first, second] = [fieldsAt(tokens, at), fieldsAt(tokens, at + 6)]
  const dashes = [5, 7, 9].every((step) => lowerAt(tokens, at + step) === '-' && isGlued(tokens, at + step + 1))
  if (!dashes || first[2]?.length !== 4 || second[2]?.length !== 4 || lowerAt(tokens, at + 11) === '-') return undefined
  const [low, high] = [readFields(first, order), readFields(second, order)]
  return low && high && { from: at, to: at + 11, low, high }
}

/** "20161016": the basic form of ISO 8601, where nothing before makes it a key and nothing behind is counted. */
function readBasic(tokens: readonly Token[], at: number): Omit<Reading, 'ruleId'> | undefined {
  const value = integerAt(tokens, at, 8)
  const next = tokens[at + 1]
  if (value === undefined || keyWords.has(lowerAt(tokens, at - 1)) || (next?.type === 'word' && /s$/.test(next.lower)))
    return undefined
  const year = Math.floor(value / 10000)
  const moment = dayOf(year, Math.floor(value / 100) % 100, value % 100)
  return moment && year >= 1900 && year < 2100 ? { from: at, to: at + 1, low: moment } : undefined
}

/** What makes eight digits a key: "No. 20161016", "case 20161016". */
const keyWords: ReadonlySet<string> = new Set(
  '. # : / no number nos id ref reference case order docket file item code key version build batch lot tel phone fax account invoice'.split(
    ' ',
  ),
)

/** The "7.6" of "Friday 7.6"; "Friday 7-6" are hours. */
function readBesideWeekday(tokens: readonly Token[], at: number, order: DayOrder): Omit<Reading, 'ruleId'> | undefined {
  const fields = /^(\d{1,2})\.(\d{1,2})$/.exec((tokens[at] as Token).value)
  const next = tokens[at + 1]
  const closed = next === undefined || (next.type === 'mark' ? !'-%'.includes(next.value) : followers.has(next.lower))
  if (!fields || !closed) return undefined
  const [first, second] = [Number(fields[1]), Number(fields[2])]
  const [day, month] = order === 'day-first' ? [first, second] : [second, first]
  return isDay(2000, month, day) ? { from: at, to: at + 1, low: { unit: 'day', month, day }, weak: true } : undefined
}

/** "02.27.01", "23.04.2022": one token of the lexer. */
function dotted(tokens: readonly Token[], at: number, order: DayOrder): Omit<Reading, 'ruleId'> | undefined {
  const fields = (tokens[at] as Token).value.split('.')
  if (fields.length !== 3 || !/^\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})$/.test(fields.join('.'))) return undefined
  // "2.10.03" is a version; days written so have two digits in every field, or a full year.
  if (fields[2]?.length === 2 && fields.some((field) => field.length !== 2)) return undefined
  const moment = readFields(fields, order)
  return moment && { from: at, to: at + 1, low: moment }
}

function readFields(fields: readonly string[], order: DayOrder): Moment | undefined {
  const [first, second, third] = fields as [string, string, string]
  const named = months.get(second.toLowerCase())
  if (first.length === 4) return dayOf(Number(first), named ?? Number(second), Number(third))
  if (!/^\d{1,2}$/.test(first) || !/^(?:\d{4}|\d{2})$/.test(third)) return undefined
  const year = fullYear(third)
  if (named) return dayOf(year, named, Number(first))
  const dayFirst = dayOf(year, Number(second), Number(first))
  const monthFirst = dayOf(year, Number(first), Number(second))
  return order === 'day-first' ? (dayFirst ?? monthFirst) : (monthFirst ?? dayFirst)
}

/** "2015-12" and, where a day is meant by what stands around it, "22/04". */
function twoFields(
  tokens: readonly Token[],
  at: number,
  mark: string,
  order: DayOrder,
): Omit<Reading, 'ruleId'> | undefined {
  const first = integerAt(tokens, at)
  const second = integerAt(tokens, at + 2)
  // "Nov 18 2014-Dec 19 2015": the year ends one date, the month begins the next.
  const named = at > 0 && !isOpening(tokens, at) ? undefined : months.get(lowerAt(tokens, at + 2))
  if (first === undefined || lowerAt(tokens, at + 3) === mark) return undefined
  const length = (tokens[at] as Token).value.length
  if (
    length === 4 &&
    first >= 1900 &&
    first < 2100 &&
    (named || (second !== undefined && second >= 1 && second <= 12))
  ) {
    if (!named && ((tokens[at + 2] as Token).value.length !== 2 || mark !== '-' || second === undefined))
      return undefined
    // "2010-12" is a month only where the second field can be no year that follows the first: "2010-11" may be a season.
    if (!named && second === (first % 100) + 1) return undefined
    return {
      from: at,
      to: at + 3,
      low: { unit: 'month', month: named ?? (second as number), of: { unit: 'year', year: first } },
    }
  }
  if (mark !== '/' || second === undefined || length > 2 || (tokens[at + 2] as Token).value.length > 2) return undefined
  const [day, month] = order === 'day-first' ? [first, second] : [second, first]
  const moment = isDay(2000, month, day)
    ? { day, month }
    : isDay(2000, day, month)
      ? { day: month, month: day }
      : undefined
  // "on 22/04": alone it is as often a fraction, a score or "24/7".
  const introduced = ['on', 'by', 'until', 'before', 'after', 'since', 'dated'].includes(lowerAt(tokens, at - 1))
  return moment && { from: at, to: at + 3, low: { unit: 'day', ...moment }, ...(introduced ? {} : { weak: true }) }
}

/** Whether no date stands directly before. */
function isOpening(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return before?.type !== 'number' && before?.value !== '/' && before?.value !== ',' && !months.has(before?.lower ?? '')
}

function dayOf(year: number, month: number, day: number): Moment | undefined {
  return isDay(year, month, day) && year >= 1000 ? { unit: 'day', month, day, of: { unit: 'year', year } } : undefined
}

/** Two digits mean the century that POSIX `strptime` gives them: 69 to 99 are 1969 to 1999. */
function fullYear(digits: string): number {
  const value = Number(digits)
  if (digits.length === 4) return value
  return value >= 69 ? 1900 + value : 2000 + value
}
