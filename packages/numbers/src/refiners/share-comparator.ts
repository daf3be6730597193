import type { Draft, Refiner } from '../draft.ts'
import { type Line, lowerAt } from '../line.ts'
import { isCoordinated } from './share-unit.ts'

/** "at least 30% or 35%", "capped at 2 per cent or $500, whichever is higher": alternatives share the bound before the first. */
export const shareComparator: Refiner = {
  ruleId: 'share-comparator',
  example: 'Fees are capped at 2 per cent of sales or $500, whichever is lower.',
  refine: (drafts, line) => {
    const shared = [...drafts]
    for (let index = 1; index < shared.length; index++) {
      const draft = shared[index] as Draft
      const previous = shared[index - 1] as Draft
      if (draft.comparator !== '=' || previous.comparator === '=' || previous.comparator === '~') continue
      if (isAlternative(line, previous, draft)) shared[index] = { ...draft, comparator: previous.comparator }
    }
    return shared
  },
}

/** How far "whichever" may stand behind the second figure, in tokens. */
const reach = 12

function isAlternative(line: Line, previous: Draft, draft: Draft): boolean {
  if (lowerAt(line, draft.from - 1) !== 'or') return false
  // "5 or more": the bound stands behind.
  if (/^(?:or|and)$/.test(lowerAt(line, previous.to)) && draft.from > previous.to + 1) return false
  const alike = previous.kind === draft.kind && previous.unit === draft.unit
  if (alike && isCoordinated(line, previous, draft)) return true
  for (let at = draft.to; at <= draft.to + reach; at++) if (lowerAt(line, at) === 'whichever') return true
  return false
}
