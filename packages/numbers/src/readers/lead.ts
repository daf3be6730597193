import { isColumn, isDash, isGlued, type Line, lowerAt, valueAt } from '../line.ts'
import { startsWithPoint } from '../numerals/point.ts'

/** What stands before a figure and belongs to it. */
export interface Lead {
  readonly from: number
  readonly negative: boolean
}

/**
 * A minus before a figure, as a mark ("-3.5", "− 4") or a word ("minus 5"), or the point that begins it (".08");
 * `undefined` where a dash joins or enumerates. Tokens before `floor` are taken.
 */
export function findLead(line: Line, at: number, floor: number): Lead | undefined {
  const point = startsWithPoint(line, at) && at - 1 >= floor
  const first = point ? at - 1 : at
  const sign = findSign(line, first, floor)
  if (sign !== undefined) return { from: sign, negative: true }
  return point ? { from: first, negative: false } : undefined
}

function findSign(line: Line, at: number, floor: number): number | undefined {
  const before = at - 1
  if (before < floor) return undefined
  const word = lowerAt(line, before)
  // "plus or minus 2 percent" is a margin, no negative.
  if (word === 'minus' && lowerAt(line, before - 1) === 'or' && lowerAt(line, before - 2) === 'plus') return undefined
  if (word === 'minus' || word === 'negative') return before
  if (!isDash(line, before) || valueAt(line, before) === '—') return undefined
  if (!isGlued(line, at)) return isSpacedSign(line, at) ? before : undefined
  // "minus-7.5", "minus −45".
  const doubled = lowerAt(line, before - 1)
  if (doubled === 'minus' && before - 1 >= floor) return before - 1
  // "40 -90mm": a range cut into tokens.
  if (line.tokens[before - 1]?.type === 'number' && !isColumn(line, before)) return undefined
  // "9-12" and "COVID-19" are joined; a dash behind a space stands for itself.
  if (isGlued(line, before) && !/^[(=<>≤≥~:,/[$€£]$/.test(valueAt(line, before - 1))) return undefined
  return before
}

/** "a low of - 20 °C", "to - 5", and a cell that holds nothing else: "- 1.8 %". Elsewhere a dash with spaces is a dash. */
function isSpacedSign(line: Line, at: number): boolean {
  if (isGlued(line, at - 1)) return false
  if (at > 1) return leading.has(lowerAt(line, at - 2)) && line.tokens[at]?.type === 'number'
  for (let index = at; index < line.tokens.length; index++)
    if (line.tokens[index]?.type === 'word' && lowerAt(line, index).length > 1) return false
  return true
}

/** Words that need something behind them, so that a dash there opens nothing. */
const leading: ReadonlySet<string> = new Set(
  'of at to from below above between is was are were reach reached hit convert than'.split(' '),
)
