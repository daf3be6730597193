import type { Token } from '@presswork/language'
import { isDay } from '../calendar.ts'
import { followers } from '../lexicon/followers.ts'
import { keyWords } from '../lexicon/key-words.ts'
import { months } from '../lexicon/months.ts'
import { weekdays } from '../lexicon/weekdays.ts'
import type { Moment, Reading } from '../moment.ts'
import { type DayOrder, integerAt, isGlued, lowerAt, type ReadContext, type Reader } from '../reader.ts'
import { isPartOfCode } from './part-of-code.ts'
import { shortYear } from './two-digit-year.ts'

/** "2020-09-09", "03/04/2021", "02.27.01", "05-Aug-2016", "22/04", "this 5/12", "20161016", "Friday 7.6". */
export const numericDay: Reader = {
  ruleId: 'numeric-day',
  example: 'Filed on 2020-09-09.',
  numbers: true,
  words: months.keys(),
  read(tokens, at, context) {
    if (isPartOfCode(tokens, at)) return undefined
    const { value, type } = tokens[at] as Token
    if (type === 'word') return readMonthFirst(tokens, at, context)
    if (value.length >= 6 && value.includes('.')) return dotted(tokens, at, context)
    if (value.length === 8) return readBasic(tokens, at)
    const beside = weekdays.has(lowerAt(tokens, at - 1)) ? readBesideWeekday(tokens, at, context) : undefined
    if (beside) return beside
    const spaced = value.length === 4 ? readSpaced(tokens, at) : undefined
    if (spaced) return spaced
    const mark = lowerAt(tokens, at + 1)
    if ((mark !== '/' && mark !== '-' && mark !== '‑' && mark !== '–') || !isGlued(tokens, at + 1)) return undefined
    if (!isGlued(tokens, at + 2)) return undefined
    return lowerAt(tokens, at + 3) === mark && isGlued(tokens, at + 4)
      ? threeFields(tokens, at, context)
      : twoFields(tokens, at, mark, context)
  },
}

/** "Aug-2016-05"; the readers of months take "Aug-05-2016". */
function readMonthFirst(
  tokens: readonly Token[],
  at: number,
  context: ReadContext,
): Omit<Reading, 'ruleId'> | undefined {
  const glued = [1, 2, 3, 4].every((step) => isGlued(tokens, at + step))
  const mark = lowerAt(tokens, at + 1)
  if (!glued || !/^[-/]$/.test(mark) || lowerAt(tokens, at + 3) !== mark || tokens[at + 2]?.value.length !== 4)
    return undefined
  return threeFields(tokens, at, context)
}

function threeFields(tokens: readonly Token[], at: number, context: ReadContext): Omit<Reading, 'ruleId'> | undefined {
  const runsOn = lowerAt(tokens, at + 5) === lowerAt(tokens, at + 1) && isGlued(tokens, at + 5)
  if (runsOn && tokens[at + 6]?.type === 'number') return readDashedRange(tokens, at, context)
  const moment = readFields(fieldsAt(tokens, at), context.order)
  return moment && { from: at, to: at + 5, low: moment }
}

function fieldsAt(tokens: readonly Token[], at: number): string[] {
  return [at, at + 2, at + 4].map((index) => tokens[index]?.value ?? '')
}

/** "10-1-2018-10-7-2018": two days with years of four digits and one hyphen throughout. */
function readDashedRange(
  tokens: readonly Token[],
  at: number,
  context: ReadContext,
): Omit<Reading, 'ruleId'> | undefined {
  const [first, second] = [fieldsAt(tokens, at), fieldsAt(tokens, at + 6)]
  const dashes = [5, 7, 9].every((step) => lowerAt(tokens, at + step) === '-' && isGlued(tokens, at + step + 1))
  if (!dashes || first[2]?.length !== 4 || second[2]?.length !== 4 || lowerAt(tokens, at + 11) === '-') return undefined
  const [low, high] = [readFields(first, context.order), readFields(second, context.order)]
  return low && high && { from: at, to: at + 11, low, high }
}

/** "20161016": the basic form of ISO 8601, where nothing before makes it a key and nothing behind is counted. */
function readBasic(tokens: readonly Token[], at: number): Omit<Reading, 'ruleId'> | undefined {
  const value = integerAt(tokens, at, 8)
  const next = tokens[at + 1]
  if (value === undefined || keyWords.has(lowerAt(tokens, at - 1)) || (next?.type === 'word' && /s$/.test(next.lower)))
    return undefined
  const year = Math.floor(value / 10000)
  const moment = dayOf({ unit: 'year', year }, Math.floor(value / 100) % 100, value % 100)
  return moment && year >= 1900 && year < 2100 ? { from: at, to: at + 1, low: moment } : undefined
}

/** "On 2016 10 16": fields of two digits behind a preposition or at the head of a sentence, and nothing that they count. */
function readSpaced(tokens: readonly Token[], at: number): Omit<Reading, 'ruleId'> | undefined {
  const [year, month, day] = [at, at + 1, at + 2].map((index) => tokens[index]?.value ?? '') as [string, string, string]
  if (!/^(?:19|20)\d\d$/.test(year) || !/^\d\d$/.test(month) || !/^\d\d$/.test(day)) return undefined
  const next = tokens[at + 3]
  const closed =
    next === undefined || (next.type === 'mark' ? /^[.,;:)!?]$/.test(next.value) : followers.has(next.lower))
  if (!closed || !(at === 0 || /^(?:on|by|until|since|before|after|dated)$/.test(lowerAt(tokens, at - 1))))
    return undefined
  const moment = dayOf(yearOf(year), Number(month), Number(day))
  return moment && { from: at, to: at + 3, low: moment }
}

/** The "7.6" of "Friday 7.6"; "Friday 7-6" are hours. */
function readBesideWeekday(
  tokens: readonly Token[],
  at: number,
  context: ReadContext,
): Omit<Reading, 'ruleId'> | undefined {
  const fields = /^(\d{1,2})\.(\d{1,2})$/.exec((tokens[at] as Token).value)
  const next = tokens[at + 1]
  const closed = next === undefined || (next.type === 'mark' ? !'-%'.includes(next.value) : followers.has(next.lower))
  if (!fields || !closed) return undefined
  const [first, second] = [Number(fields[1]), Number(fields[2])]
  const [day, month] = context.order === 'day-first' ? [first, second] : [second, first]
  return isDay(2000, month, day) ? { from: at, to: at + 1, low: { unit: 'day', month, day }, weak: true } : undefined
}

/** "02.27.01", "23.04.2022": one token of the lexer. */
function dotted(tokens: readonly Token[], at: number, context: ReadContext): Omit<Reading, 'ruleId'> | undefined {
  const fields = (tokens[at] as Token).value.split('.')
  if (fields.length !== 3 || !/^\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})$/.test(fields.join('.'))) return undefined
  // "2.10.03" is a version; days written so have two digits in every field, or a full year.
  if (fields[2]?.length === 2 && fields.some((field) => field.length !== 2)) return undefined
  // "06.10.2025" is written where the day comes first, "06.10.25" in America as well.
  const moment = readFields(fields, fields[2]?.length === 4 ? context.dottedOrder : context.order)
  return moment && { from: at, to: at + 1, low: moment }
}

function readFields(fields: readonly string[], order: DayOrder): Moment | undefined {
  const [first, second, third] = fields as [string, string, string]
  if (fields.some((field) => months.has(field.toLowerCase()))) return readNamed(fields)
  if (first.length === 4) return dayOf(yearOf(first), Number(second), Number(third))
  if (!/^\d{1,2}$/.test(first) || !/^(?:\d{4}|\d{2})$/.test(third)) return undefined
  const year = yearOf(third)
  const dayFirst = dayOf(year, Number(second), Number(first))
  const monthFirst = dayOf(year, Number(first), Number(second))
  return order === 'day-first' ? (dayFirst ?? monthFirst) : (monthFirst ?? dayFirst)
}

/** "05-Aug-16", "2016-Aug-05", "Aug-2016-05": a month's name and a year of four digits leave one order. */
function readNamed(fields: readonly string[]): Moment | undefined {
  const month = fields.map((field) => months.get(field.toLowerCase())).find((found) => found !== undefined) ?? 0
  const digits = fields.filter((field) => /^(?:\d{1,2}|\d{4})$/.test(field))
  if (digits.length !== 2) return undefined
  const [day, year] = (digits[0] as string).length === 4 ? [digits[1], digits[0]] : digits
  return (year as string).length > 1 ? dayOf(yearOf(year as string), month, Number(day)) : undefined
}

/** "since 9/11": the day of the attacks, whatever the year of the text. */
const nineEleven: Moment = { unit: 'day', month: 9, day: 11, of: { unit: 'year', year: 2001 } }

/** "22/04", where a day is meant by what stands around it. */
function twoFields(
  tokens: readonly Token[],
  at: number,
  mark: string,
  context: ReadContext,
): Omit<Reading, 'ruleId'> | undefined {
  const first = integerAt(tokens, at, 2)
  const second = integerAt(tokens, at + 2, 2)
  if (mark !== '/' || first === undefined || second === undefined || lowerAt(tokens, at + 3) === mark) return undefined
  // "3/4 June" are two days.
  if (months.has(lowerAt(tokens, at + 3))) return undefined
  const [day, month] = context.order === 'day-first' ? [first, second] : [second, first]
  const moment = isDay(2000, month, day)
    ? { day, month }
    : isDay(2000, day, month)
      ? { day: month, month: day }
      : undefined
  const before = lowerAt(tokens, at - 1)
  if (first === 9 && second === 11 && /^(?:after|before|since)$/.test(before))
    return { from: at, to: at + 3, low: nineEleven }
  // "on 22/04": alone it is as often a fraction, a score or "24/7".
  // "lower by 1/4 percentage point" counts
  const next = tokens[at + 3]
  const closed = next === undefined || next.type !== 'word' || followers.has(next.lower)
  const introduced = closed && ['on', 'by', 'until', 'before', 'after', 'since', 'dated'].includes(before)
  return moment && { from: at, to: at + 3, low: { unit: 'day', ...moment }, ...(introduced ? {} : { weak: true }) }
}

function dayOf(of: Moment, month: number, day: number): Moment | undefined {
  const { year = 0 } = of
  return isDay(year, month, day) && year >= 1000 ? { unit: 'day', month, day, of } : undefined
}

/** The year of a field of two or four digits. */
function yearOf(digits: string): Moment {
  return digits.length === 2 ? shortYear(Number(digits)) : { unit: 'year', year: Number(digits) }
}
