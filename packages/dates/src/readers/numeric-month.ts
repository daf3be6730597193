import type { Token } from '@presswork/language'
import { keyWords } from '../lexicon/key-words.ts'
import { months } from '../lexicon/months.ts'
import type { Reading } from '../moment.ts'
import { integerAt, isCapitalised, isDash, isGlued, lowerAt, type Reader, tokenAt } from '../reader.ts'
import { isPartOfCode } from './part-of-code.ts'

/** "2015-12", "2015/Dec", "12/2015" and, behind a preposition, "12-2015". */
export const numericMonth: Reader = {
  ruleId: 'numeric-month',
  example: 'It closed in 12/2015.',
  numbers: true,
  read(tokens, at) {
    if (isPartOfCode(tokens, at)) return undefined
    const mark = lowerAt(tokens, at + 1)
    if (!/^[/‑–-]$/.test(mark) || !isGlued(tokens, at + 1) || !isGlued(tokens, at + 2)) return undefined
    // A third field: "2015-12-03".
    if (lowerAt(tokens, at + 3) === mark && isGlued(tokens, at + 3)) return undefined
    return tokens[at]?.value.length === 4 ? readYearFirst(tokens, at, mark) : readMonthFirst(tokens, at, mark)
  },
}

/** "2015-12", "2015-Dec". */
function readYearFirst(tokens: readonly Token[], at: number, mark: string): Omit<Reading, 'ruleId'> | undefined {
  const year = integerAt(tokens, at) ?? 0
  if (year < 1900 || year >= 2100) return undefined
  // "Nov 18 2014-Dec 19 2015": the year ends one date, the month begins the next.
  const named = at > 0 && !isOpening(tokens, at) ? undefined : months.get(lowerAt(tokens, at + 2))
  const month = named ?? integerAt(tokens, at + 2, 2)
  if (month === undefined || month < 1 || month > 12) return undefined
  // "2010-12" is a month only where the second field can be no year that follows the first: "2010-11" may be a season.
  if (named === undefined && (tokens[at + 2]?.value.length !== 2 || mark !== '-' || month === (year % 100) + 1))
    return undefined
  return named === undefined && isListedSpan(tokens, at) ? undefined : monthOf(at, year, month)
}

/** How far before or behind another span of years may stand, in tokens. */
const spanReach = 12

/** "in 2007-09, 2010-12 and 2013-15": beside a span that can be no month, or of two full years. */
function isListedSpan(tokens: readonly Token[], at: number): boolean {
  for (let other = Math.max(0, at - spanReach); other <= at + spanReach; other++) {
    if (other === at || tokens[other]?.value.length !== 4 || !isDash(tokens, other + 1)) continue
    const year = integerAt(tokens, other) ?? 0
    const end = integerAt(tokens, other + 2) ?? 0
    const short = tokens[other + 2]?.value.length === 2 && (end > 12 || end === (year % 100) + 1) && end > year % 100
    const glued = isGlued(tokens, other + 1) && isGlued(tokens, other + 2)
    if (glued && year >= 1900 && year < 2100 && (short || (end > year && end < 2200))) return true
  }
  return false
}

/** "12/2015" unless it numbers a decision or law; with a hyphen only where a preposition or the end of all else tells. */
function readMonthFirst(tokens: readonly Token[], at: number, mark: string): Omit<Reading, 'ruleId'> | undefined {
  const month = integerAt(tokens, at, 2) ?? 0
  const year = tokens[at + 2]?.value.length === 4 ? (integerAt(tokens, at + 2) ?? 0) : 0
  if (month < 1 || month > 12 || year < 1900 || year >= 2100) return undefined
  const before = lowerAt(tokens, at - 1)
  const introduced = introducers.has(before)
  if (!introduced && (tokens[at]?.value.length !== 2 || keyWords.has(before) || isCapitalised(tokens, at - 1)))
    return undefined
  if (mark === '/' || introduced || tokens.length === 3) return monthOf(at, year, month)
  return undefined
}

const introducers: ReadonlySet<string> = new Set('in since until till by from before after during between'.split(' '))

function monthOf(at: number, year: number, month: number): Omit<Reading, 'ruleId'> {
  return { from: at, to: at + 3, low: { unit: 'month', month, of: { unit: 'year', year } } }
}

/** Whether no date stands directly before. */
function isOpening(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1)
  return before?.type !== 'number' && before?.value !== '/' && before?.value !== ',' && !months.has(before?.lower ?? '')
}
