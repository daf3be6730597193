import type { Draft, Refiner } from '../draft.ts'
import { isCoordinated } from './share-unit.ts'

/** "20% or 25% of owners", "80 per cent/90 per cent of share value": a coordination shares what it counts. */
export const shareCounted: Refiner = (drafts, line) => {
  const shared = [...drafts]
  for (let index = shared.length - 2; index >= 0; index--) {
    const draft = shared[index] as Draft
    const next = shared[index + 1] as Draft
    if (next.counted === null || draft.kind !== next.kind || draft.unit !== next.unit) continue
    if (isCoordinated(line, draft, next)) shared[index] = { ...draft, counted: next.counted }
  }
  return shared
}
