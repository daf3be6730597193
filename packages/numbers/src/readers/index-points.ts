import { createDraft, type Reader } from '../draft.ts'
import { changeVerbs } from '../lexicon/changes.ts'
import { type Line, lowerAt, valueAt } from '../line.ts'
import { readNumeral } from '../numerals/numeral.ts'
import { findLead } from './lead.ts'

/** How far to the left an index is looked for, in tokens. */
const reach = 20

/** "closed at 1,463.8 points", "the index lost 12 points": the unit of an index, where "scored 12 points" counts. */
export const indexPoints: Reader = {
  ruleId: 'index-points',
  example: 'The index lost 12 points in May.',
  read(line, at, floor) {
    const numeral = readNumeral(line, at)
    if (!numeral || numeral.fraction || !/^points?$/.test(lowerAt(line, numeral.to))) return undefined
    if (!isOfIndex(line, at)) return undefined
    const lead = findLead(line, at, floor)
    return createDraft({
      from: lead?.from ?? at,
      to: numeral.to + 1,
      kind: 'measure',
      value: lead?.negative ? -numeral.value : numeral.value,
      scale: numeral.scale,
      unit: 'point',
      unitFrom: numeral.to,
      unitTo: numeral.to + 1,
      ruleId: this.ruleId,
    })
  },
}

/** An index in the same sentence before, or a figure with decimals behind a verb of change: nobody scores 64.06 points in a move. */
function isOfIndex(line: Line, at: number): boolean {
  for (let step = 1; step <= reach && at >= step; step++)
    if (
      /^(?:index|indexes|indices|benchmark|composite|nikkei|dow|ftse|nasdaq|dax|sensex|nifty|kospi|topix|asx|tsx|stoxx|bovespa)$/.test(
        lowerAt(line, at - step),
      )
    )
      return true
  return valueAt(line, at).includes('.') && changeVerbs.has(lowerAt(line, at - 1))
}
