import type { Draft, Refiner } from '../draft.ts'
import { isColumn, type Line } from '../line.ts'

/** "Sales ($m)" above "14,310.2": a bare figure alone in its cell has the unit and scale that the head of its column names. */
export const readColumns: Refiner = {
  ruleId: 'read-columns',
  example: 'Mill\tSales ($m)\n\nLarkin\t14.2',
  refine: (drafts, line) => {
    const { columns } = line
    if (columns === undefined) return drafts
    const { text, start } = line.sentence
    let column = 0
    let seen = 0
    return drafts.map((draft) => {
      const at = (line.tokens[draft.from]?.start ?? start) - start
      for (; seen < at; seen++) if (text.charAt(seen) === '\t') column++
      const unit = columns[column]
      if (!unit || !isBareCell(draft, line)) return draft
      return { ...draft, kind: unit.kind, unit: unit.unit, value: draft.value * unit.scale, scale: unit.scale }
    })
  },
}

function isBareCell({ kind, unit, scale, valueHigh, from, to }: Draft, line: Line): boolean {
  if (kind !== 'cardinal' || unit !== null || scale !== 1 || valueHigh !== null) return false
  return from > 0 && isColumn(line, from) && (line.tokens[to] === undefined || isColumn(line, to))
}
