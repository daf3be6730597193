import { currencyCodes, currencyMarks } from '../lexicon/currencies.ts'
import { isColumn, isGlued, type Line, lowerAt, valueAt } from '../line.ts'
import { startsWithPoint } from './point.ts'

/** A figure in digits: its value and the token behind it. */
export interface Digits {
  readonly value: number
  readonly to: number
}

/** The figure at `at`: "3,800", "2.4", "1 000 000", "90.000" where the text writes decimal commas, "1.3e6". */
export function readDigits(line: Line, at: number): Digits | undefined {
  const token = line.tokens[at]
  if (token?.type !== 'number') return undefined
  const grouped = readSpacedGroups(line, at) ?? readApostropheGroups(line, at)
  if (grouped) return grouped
  const value = readFigure(line, at, token.value)
  if (value === undefined) return undefined
  return (
    readExponent(line, at, value) ??
    readPowerOfTen(line, at, value) ??
    readPower(line, at, value) ?? { value, to: at + 1 }
  )
}

function readFigure(line: Line, at: number, figure: string): number | undefined {
  if (startsWithPoint(line, at)) return Number(`0.${figure}`)
  // "90.000" is ninety or ninety thousand.
  const grouped = /^[1-9]\d{0,2}\.\d{3}$/.test(figure) && line.evidence.decimalComma
  return grouped ? Number(figure.replace('.', '')) : parseFigure(figure)
}

/** The value of digits with points and commas; `undefined` for versions such as "1.2.3". */
export function parseFigure(figure: string): number | undefined {
  const comma = figure.indexOf(',')
  const point = figure.indexOf('.')
  if (comma === -1 && point === figure.lastIndexOf('.')) return Number(figure)
  // "2.345,67": the mark that stands last is the decimal one if the other groups by three.
  if (/^\d{1,3}(?:\.\d{3})+,\d+$/.test(figure)) return Number(figure.replaceAll('.', '').replace(',', '.'))
  if (point !== figure.lastIndexOf('.'))
    return /^\d{1,3}(?:\.\d{3})+$/.test(figure) ? Number(figure.replaceAll('.', '')) : undefined
  // "3,800", "21,43,765" (lakh grouping), "1,250.75".
  if (/^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/.test(figure)) return Number(figure.replaceAll(',', ''))
  return comma === figure.lastIndexOf(',') && point === -1 ? Number(figure.replace(',', '.')) : undefined
}

/** "1 000 000", "90 000": groups of three with any space between. */
function readSpacedGroups(line: Line, at: number): Digits | undefined {
  const next = line.tokens[at + 1]
  if (next?.type !== 'number' || !isSpaced(line, at + 1) || !/^[1-9]\d{0,2}$/.test(valueAt(line, at))) return undefined
  let to = at + 1
  let figure = valueAt(line, at)
  while (line.tokens[to]?.type === 'number' && isSpaced(line, to) && /^\d{3}(?:\.\d+)?$/.test(valueAt(line, to))) {
    figure += valueAt(line, to)
    to++
    if (figure.includes('.')) break
  }
  if (to === at + 1) return undefined
  // A single group after a plain space may be another figure ("of the 50 200 came"); round thousands and hard spaces speak.
  const space = line.sentence.text.charAt(next.start - 1 - line.sentence.start)
  if (
    to === at + 2 &&
    space === ' ' &&
    !figure.endsWith('000') &&
    !isPriced(line, at) &&
    !line.evidence.spacedThousands
  )
    return undefined
  return { value: Number(figure), to }
}

/** Whether a single space stands before the token at `at`; a tab or a run of spaces parts cells. */
function isSpaced(line: Line, at: number): boolean {
  const gap = (line.tokens[at]?.start ?? 0) - (line.tokens[at - 1]?.end ?? 0)
  return gap === 1 && !isColumn(line, at)
}

/** "R1 500", "€9 400": glued to its currency; "NOK 2 140" behind a code. */
function isPriced(line: Line, at: number): boolean {
  const before = valueAt(line, at - 1)
  if (currencyCodes.has(before)) return true
  return isGlued(line, at) && (currencyMarks.has(before) || line.evidence.letterCurrency(before) !== undefined)
}

/** "5'000", "1’250’000.50": groups of three as the Swiss write them. */
function readApostropheGroups(line: Line, at: number): Digits | undefined {
  const mark = line.tokens[at + 1]?.value
  if (mark !== "'" && mark !== '’') return undefined
  if (!/^[1-9]\d{0,2}$/.test(valueAt(line, at))) return undefined
  let to = at + 1
  let figure = valueAt(line, at)
  while (
    /^['’]$/.test(valueAt(line, to)) &&
    isGlued(line, to) &&
    isGlued(line, to + 1) &&
    /^\d{3}(?:\.\d+)?$/.test(valueAt(line, to + 1))
  ) {
    figure += valueAt(line, to + 1)
    to += 2
  }
  return to === at + 1 ? undefined : { value: Number(figure), to }
}

/** "1.3e6", "-15e-2". */
function readExponent(line: Line, at: number, value: number): Digits | undefined {
  if (lowerAt(line, at + 1) !== 'e' || !isGlued(line, at + 1)) return undefined
  const sign = valueAt(line, at + 2)
  const signed = (sign === '-' || sign === '+') && isGlued(line, at + 2)
  const exponent = line.tokens[at + (signed ? 3 : 2)]
  if (exponent?.type !== 'number' || exponent.spaceBefore || !/^\d{1,2}$/.test(exponent.value)) return undefined
  return { value: Number(`${value}e${signed ? sign : ''}${exponent.value}`), to: at + (signed ? 4 : 3) }
}

/** "4.5x10^8", "7.1 × 10^-3". */
function readPowerOfTen(line: Line, at: number, value: number): Digits | undefined {
  if (!/^[x×*]$/.test(valueAt(line, at + 1)) || valueAt(line, at + 2) !== '10' || valueAt(line, at + 3) !== '^')
    return undefined
  const sign = valueAt(line, at + 4)
  const signed = sign === '-' || sign === '+' || sign === '−'
  const exponent = valueAt(line, at + (signed ? 5 : 4))
  if (!/^\d{1,2}$/.test(exponent)) return undefined
  return { value: Number(`${value}e${signed && sign !== '+' ? '-' : ''}${exponent}`), to: at + (signed ? 6 : 5) }
}

/** "10^6", "2.5^-1". */
function readPower(line: Line, at: number, base: number): Digits | undefined {
  if (valueAt(line, at + 1) !== '^' || !isGlued(line, at + 1) || !isGlued(line, at + 2)) return undefined
  const sign = valueAt(line, at + 2)
  const signed = sign === '-' || sign === '+' || sign === '−'
  const exponent = valueAt(line, at + (signed ? 3 : 2))
  if (!/^\d{1,2}$/.test(exponent)) return undefined
  const value = base ** Number(`${signed && sign !== '+' ? '-' : ''}${exponent}`)
  return Number.isFinite(value) ? { value, to: at + (signed ? 4 : 3) } : undefined
}
