import type { Draft, Refiner } from '../draft.ts'
import { isDash, isGlued, type Line, lowerAt } from '../line.ts'

/** "99 and 109 square metres", "5, 6 and 7 million": a coordination shares the unit and the scale of its last figure. */
export const shareUnit: Refiner = {
  ruleId: 'share-unit',
  example: 'It has rooms of 99 and 109 square metres.',
  refine: (drafts, line) => {
    const shared = [...drafts]
    // A comma shares only on the way to an "and": "5, 6 and 7 million", but "ends at 640, 16 per cent up".
    let chained = false
    for (let index = shared.length - 2; index >= 0; index--) {
      const draft = shared[index] as Draft
      const next = shared[index + 1] as Draft
      if (
        draft.kind !== 'cardinal' ||
        draft.unit !== null ||
        next.kind === 'ratio' ||
        (draft.valueHigh !== null && next.valueHigh === null) ||
        isLevelBefore(line, shared[index - 1], draft) ||
        isRestated(line, draft, next) ||
        !(isCoordinated(line, draft, next) || isTwoLevels(line, draft, next) || isCrossed(line, draft, next))
      ) {
        chained = false
        continue
      }
      if (lowerAt(line, draft.to) !== ',' || next.from - draft.to === 2) chained = true
      if (!chained) continue
      const scale =
        draft.scale === 1 && next.scale > 1 && draft.value < (next.value / next.scale) * 10 && draft.value < 1000
          ? next.scale
          : 1
      const suffixed = next.unit !== null && next.unitFrom > next.from
      if (scale === 1 && !suffixed) continue
      const value = draft.value * scale
      const valueHigh = draft.valueHigh === null ? null : draft.valueHigh * scale
      shared[index] = suffixed
        ? {
            ...draft,
            value,
            valueHigh,
            kind: next.kind,
            unit: next.unit,
            unitFrom: next.unitFrom,
            unitTo: next.unitTo,
            scale: next.scale,
          }
        : { ...draft, value, valueHigh, scale: next.scale }
    }
    return shared
  },
}

/** "rose 8% to 6,902, and 27% of": where a change led, and another figure. */
function isLevelBefore(line: Line, previous: Draft | undefined, draft: Draft): boolean {
  if (previous?.kind !== 'percent' || lowerAt(line, previous.to) !== 'to' || draft.from !== previous.to + 1)
    return false
  return lowerAt(line, draft.to) === ',' && /^(?:and|but|or)$/.test(lowerAt(line, draft.to + 1))
}

/** "122 million, or 42 percent": the same amount in other words. */
function isRestated(line: Line, draft: Draft, next: Draft): boolean {
  return draft.scale > next.scale && next.kind === 'percent' && lowerAt(line, draft.to) === ','
}

/** "from 3 to 5 years": the first level has the unit and scale of the second. */
function isTwoLevels(line: Line, draft: Draft, next: Draft): boolean {
  return lowerAt(line, draft.to) === 'to' && next.from === draft.to + 1 && lowerAt(line, draft.from - 1) === 'from'
}

/** "12 by 8 metres": two sides of one thing; "fell from 12 by 8 metres" is another. */
function isCrossed(line: Line, draft: Draft, next: Draft): boolean {
  if (next.kind !== 'measure' || lowerAt(line, draft.to) !== 'by' || next.from !== draft.to + 1) return false
  return !/^(?:from|to)$/.test(lowerAt(line, draft.from - 1))
}

/** Whether nothing but "and", "or", a comma or a slash stands between two drafts. */
export function isCoordinated(line: Line, draft: Draft, next: Draft): boolean {
  // "a 5- or 6-metre pole".
  const to = isDash(line, draft.to) && isGlued(line, draft.to) && !isGlued(line, draft.to + 1) ? draft.to + 1 : draft.to
  const gap = next.from - to
  if (gap < 1 || gap > 2) return false
  const first = lowerAt(line, to)
  if (gap === 2) return first === ',' && /^(?:and|or)$/.test(lowerAt(line, to + 1))
  return (
    first === 'and' ||
    first === 'or' ||
    first === '/' ||
    first === ',' ||
    first === '&' ||
    first === '±' ||
    first === 'x' ||
    first === '×'
  )
}
