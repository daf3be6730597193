import type { Draft, Refiner } from '../draft.ts'
import { changeVerbs } from '../lexicon/changes.ts'
import { phraseEnders } from '../lexicon/function-words.ts'
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
    return shared.map((draft, index) =>
      continueParallel(
        continuePart(continueLevel(draft, shared[index - 1], line), shared[index - 1], line),
        shared,
        index,
        line,
      ),
    )
  },
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

/** "from 90 days to 20": the second level has the unit of the first. */
function continueLevel(draft: Draft, previous: Draft | undefined, line: Line): Draft {
  if (
    !previous?.unit ||
    draft.kind !== 'cardinal' ||
    previous.kind === 'money' ||
    lowerAt(line, draft.from - 1) !== 'to'
  )
    return draft
  // "rose 64 points to 4,577": the level of an index has its unit.
  const level = previous.unit === 'point' && previous.kind === 'measure'
  if (draft.from - 1 !== previous.to || !(level || startsLevel(line, previous.from))) return draft
  const next = line.tokens[draft.to]
  if (next?.type === 'word' && !phraseEnders.has(next.lower)) return draft
  return { ...draft, kind: previous.kind, unit: previous.unit, unitFrom: previous.unitFrom, unitTo: previous.unitTo }
}

/** How long a part may be, in tokens. */
const longestPart = 7

/** "28 mpg in the city and 36 on the highway": the unit is left out of the second part. */
function continuePart(draft: Draft, previous: Draft | undefined, line: Line): Draft {
  if (!previous?.unit || draft.kind !== 'cardinal' || draft.unit !== null || draft.scale !== 1) return draft
  if (previous.kind !== 'measure' && previous.kind !== 'percent') return draft
  if (draft.from - previous.to > longestPart || lowerAt(line, draft.from - 1) !== 'and') return draft
  if (!partPrepositions.test(lowerAt(line, previous.to)) || !partPrepositions.test(lowerAt(line, draft.to)))
    return draft
  for (let at = previous.to; at < draft.from; at++)
    if (/^(?:VERB|AUX|PRON)$/.test(line.tokens[at]?.partOfSpeech ?? '') || lowerAt(line, at) === ',') return draft
  const { kind, unit, unitFrom, unitTo } = previous
  return { ...draft, kind, unit, unitFrom, unitTo }
}

const partPrepositions = /^(?:in|on|for|at|during)$/

/** How many figures back the parallel one may stand. */
const parallelReach = 3

/** "Sales rose by 2 percent but costs fell by 1": in the second clause the unit is left out. */
function continueParallel(draft: Draft, drafts: readonly Draft[], index: number, line: Line): Draft {
  if (draft.kind !== 'cardinal' || draft.unit !== null || draft.scale !== 1) return draft
  const link = lowerAt(line, draft.from - 1)
  if (!/^(?:by|to|at)$/.test(link) || !isChange(line, draft.from - 2) || !closesClause(line, draft.to)) return draft
  for (let back = 1; back <= parallelReach; back++) {
    const earlier = drafts[index - back]
    if (!earlier) return draft
    const level = earlier.kind === 'measure' && earlier.unit === 'point' && link !== 'by'
    if (!level && !(earlier.kind === 'percent' && link === 'by' && draft.value < 100)) continue
    if (lowerAt(line, earlier.from - 1) !== link) continue
    return { ...draft, kind: earlier.kind, unit: earlier.unit, unitFrom: earlier.unitFrom, unitTo: earlier.unitTo }
  }
  return draft
}

function isChange(line: Line, at: number): boolean {
  const word = lowerAt(line, at)
  return changeVerbs.has(word) || /^(?:end|ended|close|closed|finished|settled|%)$/.test(word)
}

function closesClause(line: Line, at: number): boolean {
  const next = line.tokens[at]
  return next === undefined || (next.type === 'mark' ? /^[.,;]$/.test(next.value) : phraseEnders.has(next.lower))
}

/** "from 90 days", "from about 9 km". */
function startsLevel(line: Line, at: number): boolean {
  const before = lowerAt(line, at - 1)
  return before === 'of' || before === 'from' || lowerAt(line, at - 2) === 'from'
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
