import type { PageDate, PageNumber } from './page-shape.ts'

const signs: Readonly<Record<string, string>> = { '~': '≈ ', '>': '> ', '>=': '≥ ', '<': '< ', '<=': '≤ ' }

const comparators: Readonly<Record<string, string>> = {
  '~': 'about',
  '>': 'more than',
  '>=': 'at least',
  '<': 'less than',
  '<=': 'at most',
}

/** 1234567.5 -> "1,234,567.5"; at most six digits behind the point, as 0.111111 for every ninth. */
export function formatFigure(value: number): string {
  const rounded = Number(value.toPrecision(12))
  if (Math.abs(rounded) >= 1e21) return String(rounded)
  const [whole = '', fraction = ''] = (Math.abs(rounded) < 1e-6 ? String(rounded) : trim(rounded)).split('.')
  const grouped = whole.replace(/\d(?=(?:\d{3})+$)/g, '$&,')
  return fraction === '' ? grouped : `${grouped}.${fraction}`
}

function trim(value: number): string {
  const digits = value.toFixed(6)
  return digits.replace(/\.?0+$/, '')
}

/** A number with its bound and its upper end: "≥ 280", "5 – 7", "3 : 1". */
export function formatNumberValue({ kind, value, high, comparator }: PageNumber): string {
  const bound = comparator === undefined ? '' : (signs[comparator] ?? `${comparator} `)
  const end = high === undefined ? '' : `${kind === 'ratio' ? ' : ' : ' – '}${formatFigure(high)}`
  return bound + formatFigure(value) + end
}

/** "1 number", "2,929 numbers". @param name the plural */
export function countOf(count: number, name: string): string {
  return `${formatFigure(count)} ${count === 1 ? name.replace(/s$/, '') : name}`
}

/** What a filter leaves: "12 of 2,929 numbers". */
export function countFound(found: number, all: number, name: string): string {
  return found === all ? countOf(all, name) : `${formatFigure(found)} of ${countOf(all, name)}`
}

/** What a comparator says, in words. */
export function describeComparator(comparator: string | undefined): string {
  return comparator === undefined ? 'exactly' : (comparators[comparator] ?? comparator)
}

/** The days that a date covers: "2025-08-01 to 2025-08-31", or one day. */
export function formatDays({ earliest, latest }: PageDate): string {
  if (earliest === undefined || latest === undefined) return earliest ?? latest ?? ''
  return earliest === latest ? earliest : `${earliest} to ${latest}`
}
