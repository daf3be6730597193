import type { Draft, Refiner } from '../draft.ts'
import { type Line, lowerAt, valueAt } from '../line.ts'
import { isCoordinated } from './share-unit.ts'

/** "30% or 35% of tenants", "Threshold 90% 80% (new) 70%": a coordination and a row of a table share what they count. */
export const shareCounted: Refiner = {
  ruleId: 'share-counted',
  example: 'They need 30% or 35% of tenants.',
  refine: (drafts, line) => {
    const shared = [...drafts]
    for (let index = shared.length - 2; index >= 0; index--) {
      const draft = shared[index] as Draft
      const next = shared[index + 1] as Draft
      if (next.counted === null || !isAlike(draft, next)) continue
      if (isCoordinated(line, draft, next)) shared[index] = { ...draft, counted: next.counted }
    }
    for (let index = 1; index < shared.length; index++) {
      const draft = shared[index] as Draft
      const previous = shared[index - 1] as Draft
      if (draft.counted !== null || previous.counted === null) continue
      // "600 people came, 30 fewer than last year".
      const compared = draft.kind === 'cardinal' && previous.kind === 'cardinal' && isCompared(line, draft)
      if (compared) shared[index] = { ...draft, counted: previous.counted }
      if (compared || !isAlike(draft, previous)) continue
      if (isCoordinated(line, previous, draft) || isNextCell(line, previous, draft))
        shared[index] = { ...draft, counted: previous.counted }
    }
    return shared
  },
}

function isCompared(line: Line, draft: Draft): boolean {
  return /^(?:more|fewer|less)$/.test(lowerAt(line, draft.to)) && lowerAt(line, draft.to + 1) === 'than'
}

function isAlike(draft: Draft, other: Draft): boolean {
  return draft.kind === other.kind && draft.unit === other.unit && (draft.kind !== 'cardinal' || draft.unit !== null)
}

/** Nothing between but a word in brackets, or a comparator: cells of one row. */
function isNextCell(line: Line, previous: Draft, draft: Draft): boolean {
  const gap = draft.from - previous.to
  if (gap === 0) return true
  if (gap === 3) return valueAt(line, previous.to) === '(' && valueAt(line, draft.from - 1) === ')'
  return (
    gap <= 2 && draft.comparator !== '=' && /^(?:over|under|less|more|below|above)$/.test(lowerAt(line, previous.to))
  )
}
