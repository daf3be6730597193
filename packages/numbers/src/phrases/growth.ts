import type { Draft } from '../draft.ts'
import { changeNouns } from '../lexicon/changes.ts'
import { isHyphen, type Line, lowerAt, skipHyphen } from '../line.ts'
import { fillers, longestPart, standsBehind } from './counted-place.ts'

/** ", an increase of 12 per cent", ", a 5% drop over": a change told of the figure before; "a 5% drop in sales" tells its own. */
export function isAppositive(line: Line, draft: Draft): boolean {
  if (!/^(?:percent|multiple|money)$/.test(draft.kind) || draft.change === null) return false
  let at = draft.from - 1
  while (fillers.has(lowerAt(line, at)) && !/^an?$/.test(lowerAt(line, at))) at--
  const noun = changeNouns.has(lowerAt(line, at))
  const behind = skipHyphen(line, draft.to)
  if (noun) at--
  else if (!changeNouns.has(lowerAt(line, behind)) || /^(?:in|of)$/.test(lowerAt(line, behind + 1))) return false
  return (
    /^an?$/.test(lowerAt(line, at)) && lowerAt(line, at - 1) === ',' && !/^(?:in|of)$/.test(lowerAt(line, draft.to))
  )
}

/** By how much what was counted before has grown, told behind a comma. */
export function isGrowth(line: Line, { kind, counted, to, unitFrom }: Draft, draft: Draft): boolean {
  if (kind === 'measure' && isHyphen(line, unitFrom - 1)) return false
  if (!/^(?:cardinal|measure)$/.test(kind) || counted === null) return false
  // "sold 40 boats, 9% above last year".
  const compared = /^(?:above|below|ahead)$/.test(lowerAt(line, draft.to)) && draft.kind === 'percent'
  if (draft.change === null && !(compared && lowerAt(line, draft.from - 1) === ',')) return false
  if (draft.kind !== 'percent' && draft.kind !== 'fraction') return false
  if (draft.from - to > longestPart) return false
  // "up by a third".
  let at = lowerAt(line, draft.from - 1) === 'by' ? draft.from - 2 : draft.from - 1
  while (lowerAt(line, at) !== 'up' && fillers.has(lowerAt(line, at))) at--
  const particle = /^(?:up|down)$/.test(lowerAt(line, at))
  if (
    !particle &&
    !compared &&
    !(/^(?:more|fewer|less)$/.test(lowerAt(line, draft.to)) && lowerAt(line, draft.to + 1) === 'than')
  )
    return false
  if (lowerAt(line, particle ? at - 1 : at) !== ',') return false
  for (let inner = to; inner < at; inner++)
    if (/^(?:VERB|AUX)$/.test(line.tokens[inner]?.partOfSpeech ?? '')) return false
  return true
}

/** The figure before, over a stretch of time: "sold 40 boats in the six months to May, 5% more than", "in the first half, 5% more than". */
export function skipSpan(drafts: readonly Draft[], index: number): Draft {
  const before = drafts[index - 1] as Draft
  const span =
    before.kind === 'ordinal' ? before.counted === 'half' : before.kind === 'duration' && before.counted === null
  return (span ? drafts[index - 2] : undefined) ?? before
}

/** "a profit of $40 million for the three months ended 30 June, up 6%": by how much the level before has grown. */
export function isGrowthOf(line: Line, draft: Draft): boolean {
  if (draft.change === null || draft.kind === 'duration' || standsBehind(line, draft)) return false
  const particle = lowerAt(line, draft.from - 1)
  return /^(?:up|down)$/.test(particle) && lowerAt(line, draft.from - 2) === ','
}

/** The level before, over a stretch of time that counts nothing; no verb or pronoun stands between. */
export function findGrown(line: Line, drafts: readonly Draft[], index: number): Draft | undefined {
  const between = drafts[index - 1]
  const over = between?.kind === 'duration' && between.counted === null
  const level = over ? drafts[index - 2] : between
  if (!level?.counted || level.change !== null || level.kind === 'ordinal') return undefined
  if (over) return level
  // "40 twenty-foot containers, up 6%".
  if (level.kind === 'cardinal' || level.kind === 'duration' || isHyphen(line, level.unitFrom - 1)) return undefined
  for (let at = level.to; at < (drafts[index] as Draft).from; at++)
    if (/^(?:VERB|AUX|PRON)$/.test(line.tokens[at]?.partOfSpeech ?? '') && line.dateCovers[at] === undefined)
      return undefined
  return level
}

/** ", up 6% from $38 million": the level that a growth began at. */
export function isGrownFrom(line: Line, growth: Draft, draft: Draft): boolean {
  if (growth.kind !== 'percent' || growth.change === null || standsBehind(line, draft)) return false
  if (!/^(?:up|down)$/.test(lowerAt(line, growth.from - 1))) return false
  let at = draft.from - 1
  while (at > growth.to && fillers.has(lowerAt(line, at))) at--
  // "up 6% year on year from".
  const base = /^(?:year|month|quarter)$/.test(lowerAt(line, growth.to))
    ? growth.to + (at - growth.to < 5 ? 3 : 5)
    : growth.to
  const compared = /^(?:yoy|qoq)$/.test(lowerAt(line, growth.to)) ? growth.to + 1 : base
  return at === compared && lowerAt(line, at) === 'from' && draft.kind !== 'duration'
}

/** "The number of cases trebled to 940": where a multiple led. */
export function isResult(line: Line, counting: Draft, draft: Draft): boolean {
  return (
    counting.kind === 'multiple' &&
    counting.change !== null &&
    draft.kind === 'cardinal' &&
    draft.from === counting.to + 1 &&
    lowerAt(line, counting.to) === 'to'
  )
}
