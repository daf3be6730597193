import type { Token } from '@presswork/language'
import { integerAt, isDash, isGlued, lowerAt, type Reader } from '../reader.ts'

/** "FY2024", "FY24", "FY 2024-25", "fiscal year 2023", "fiscal 2024", "calendar 2025", "financial year 2020/21", "full-year 2021", "academic year 2021-22", "fiscal years 2011 and 2012", "CY18". */
export const fiscalYear: Reader = {
  ruleId: 'fiscal-year',
  example: 'Sales rose in FY2024-25.',
  words: ['fy', 'cy', 'fiscal', 'financial', 'calendar', 'academic', 'school', 'tax', 'full', 'year'],
  read(tokens, at) {
    const first = readMarker(tokens, at)
    if (first === undefined) return undefined
    const year = readYear(tokens, first)
    if (year === undefined) return undefined
    const end = readEnd(tokens, first + 1, year)
    const low = { unit: 'year', year } as const
    return end ? { from: at, to: first + 3, low, high: { unit: 'year', year: end } } : { from: at, to: first + 1, low }
  },
}

/** The token behind "FY", "fiscal year", "fiscal", "calendar year", "year", "year of". */
function readMarker(tokens: readonly Token[], at: number): number | undefined {
  const word = lowerAt(tokens, at)
  if (word === 'fy' || word === 'cy') return isDash(tokens, at + 1) ? at + 2 : at + 1
  if (word === 'year') return at + 1
  const noun = isDash(tokens, at + 1) ? at + 2 : at + 1
  if (/^years?$/.test(lowerAt(tokens, noun))) {
    const next = lowerAt(tokens, noun + 1)
    // "fiscal year (FY) 2009"
    if (next === '(' && /^[fc]y$/.test(lowerAt(tokens, noun + 2)) && lowerAt(tokens, noun + 3) === ')') return noun + 4
    return next === 'of' ? noun + 2 : noun + 1
  }
  return word === 'fiscal' || word === 'calendar' ? at + 1 : undefined
}

function readYear(tokens: readonly Token[], at: number): number | undefined {
  const value = integerAt(tokens, at)
  const length = tokens[at]?.value.length
  if (value === undefined) return undefined
  if (length === 4) return value > 1800 && value < 2200 ? value : undefined
  // "FY24", never "year 24".
  const marked = ['fy', 'cy', 'fiscal'].includes(lowerAt(tokens, at - 1))
  return length === 2 && marked ? 2000 + value : undefined
}

/** The "-25" of "FY2024-25". */
function readEnd(tokens: readonly Token[], at: number, year: number): number | undefined {
  if ((!isDash(tokens, at) && lowerAt(tokens, at) !== '/') || !isGlued(tokens, at) || !isGlued(tokens, at + 1))
    return undefined
  const value = integerAt(tokens, at + 1)
  const length = tokens[at + 1]?.value.length
  if (value === undefined || (length !== 2 && length !== 4)) return undefined
  const end = length === 4 ? value : year - (year % 100) + value
  return end > year && end < year + 50 ? end : undefined
}
