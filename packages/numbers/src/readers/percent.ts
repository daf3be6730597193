import { createDraft, type Reader } from '../draft.ts'
import { isGlued, isHyphen, type Line, lowerAt, skipHyphen, valueAt } from '../line.ts'
import { readNumeral } from '../numerals/numeral.ts'
import type { Numeral } from '../numerals/numeral-shape.ts'
import { readsSharePoints } from '../phrases/share-points.ts'
import { findLead } from './lead.ts'

const ruleId = 'percent'

/** "12%", "12 per cent", "three percentage points", "25 basis points", "5pc", "2 pp". */
export const percent: Reader = {
  ruleId,
  example: 'Sales rose by 12 per cent.',
  read(line, at, floor) {
    const numeral = readNumeral(line, at)
    const unit =
      numeral &&
      (readPercentUnit(line, numeral.to) ??
        readBehindBracket(line, at, numeral.to, floor) ??
        (numeral.fraction || numeral.value < 1 ? readPartOf(line, numeral.to) : undefined) ??
        (numeral.fraction ? readRatePoint(line, numeral.to) : readSharePoint(line, at, numeral)))
    if (!unit) return undefined
    const lead = unit.bracketed ? { from: at - 1, negative: true } : findLead(line, at, floor)
    return createDraft({
      from: lead?.from ?? at,
      to: unit.to,
      kind: 'percent',
      value: lead?.negative ? -numeral.value : numeral.value,
      unit: unit.name,
      unitFrom: unit.from,
      unitTo: unit.to,
      ruleId,
    })
  },
}

/** "81%, up 6 points": of a share. */
function readSharePoint(line: Line, at: number, { value, to }: Numeral): PercentUnit | undefined {
  if (!/^points?$/.test(lowerAt(line, to)) || !readsSharePoints(line, at, to, value)) return undefined
  return { name: 'percentage point', from: to, to: to + 1 }
}

/** "a quarter of a percentage point", "half a percent", "half of one per cent". */
function readPartOf(line: Line, at: number): PercentUnit | undefined {
  const article = lowerAt(line, at) === 'of' ? at + 1 : at
  return /^(?:an?|one)$/.test(lowerAt(line, article)) ? readPercentUnit(line, article + 1) : undefined
}

/** "cut its rate half a point", "by three-quarters of a point": of interest, where a game has points of its own. */
function readRatePoint(line: Line, at: number): PercentUnit | undefined {
  const of = lowerAt(line, at) === 'of' ? at + 1 : at
  const article = lowerAt(line, of) === 'a' ? of + 1 : skipHyphen(line, of)
  if (lowerAt(line, article) !== 'point') return undefined
  for (let index = at - 1; index >= Math.max(0, at - rateReach); index--)
    if (/^(?:rates?|interest|yields?|inflation)$/.test(lowerAt(line, index)))
      return { name: 'percentage point', from: article, to: article + 1 }
  return undefined
}

/** How far before its points a rate is looked for, in tokens. */
const rateReach = 12

interface PercentUnit {
  readonly name: string
  readonly from: number
  readonly to: number
  /** Whether the figure stands in brackets, which are a minus. */
  readonly bracketed?: boolean
}

/** "(14.5)%": below zero, as accounts write it. */
function readBehindBracket(line: Line, at: number, to: number, floor: number): PercentUnit | undefined {
  const enclosed = at > floor && valueAt(line, at - 1) === '(' && isGlued(line, at) && valueAt(line, to) === ')'
  const unit = enclosed && valueAt(line, to + 1) === '%' && isGlued(line, to + 1) && readPercentUnit(line, to + 1)
  return unit ? { ...unit, bracketed: true } : undefined
}

/** The unit at `at`, behind a joining hyphen too: "12-percent". */
function readPercentUnit(line: Line, at: number): PercentUnit | undefined {
  const from = skipHyphen(line, at)
  const word = lowerAt(line, from)
  const percentEnd = endOfPercent(line, from, word)
  if (percentEnd !== undefined) {
    const next = skipHyphen(line, percentEnd)
    if (/^(?:percentage|percent|%)$/.test(word) && /^points?$/.test(lowerAt(line, next))) {
      return { name: 'percentage point', from, to: next + 1 }
    }
    return word === 'percentage' && isHyphen(line, from - 1) ? undefined : { name: 'percent', from, to: percentEnd }
  }
  if (word === 'basis' && /^points?$/.test(lowerAt(line, skipHyphen(line, from + 1)))) {
    return { name: 'basis point', from, to: skipHyphen(line, from + 1) + 1 }
  }
  if (word === 'bps' || word === 'bp') return { name: 'basis point', from, to: from + 1 }
  if (word === 'pp' || word === 'ppt' || word === 'ppts' || word === 'pps')
    return { name: 'percentage point', from, to: from + 1 }
  return undefined
}

function endOfPercent(line: Line, at: number, word: string): number | undefined {
  if (
    word === '%' ||
    word === '％' ||
    word === 'percent' ||
    word === 'percents' ||
    word === 'pct' ||
    word === 'percentage'
  )
    return at + 1
  if (word === 'per' && lowerAt(line, skipHyphen(line, at + 1)) === 'cent') return skipHyphen(line, at + 1) + 1
  // "5pc" only glued: "a pc" is a computer.
  return word === 'pc' && isGlued(line, at) && valueAt(line, at) === 'pc' ? at + 1 : undefined
}
