import { type Draft, draftBefore, type Refiner } from '../draft.ts'
import { type Line, lowerAt } from '../line.ts'

/** "more than 100 kilometres (60 miles)", "A$5m (US$3.3m)": a conversion in brackets has the bound, change and thing of its figure. */
export const shareConversion: Refiner = {
  ruleId: 'share-conversion',
  example: 'It flew more than 100 kilometres (62 miles).',
  refine: (drafts, line) =>
    drafts.map((draft, index) => {
      const stated = draftBefore(drafts, index)
      if (!stated || !isConversion(line, stated, draft)) return draft
      return {
        ...draft,
        comparator: draft.comparator === '=' ? stated.comparator : draft.comparator,
        change: draft.change ?? stated.change,
        counted: stated.counted ?? draft.counted,
        period: stated.period ?? draft.period,
      }
    }),
}

/** The same kind in another unit, in brackets right behind. */
function isConversion(line: Line, stated: Draft, draft: Draft): boolean {
  if (stated.kind !== draft.kind || stated.unit === draft.unit || (draft.kind !== 'measure' && draft.kind !== 'money'))
    return false
  return lowerAt(line, stated.to) === '(' && draft.from - stated.to <= 3
}
