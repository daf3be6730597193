import type { Draft, Refiner } from '../draft.ts'
import { commonVerbs } from '../lexicon/function-words.ts'
import { findDateStart, type Line, lowerAt, valueAt } from '../line.ts'
import { fillers, longestPart, standsBehind } from '../phrases/counted-place.ts'
import { findGrown, isAppositive, isGrownFrom, isGrowth, isGrowthOf, isResult, skipSpan } from '../phrases/growth.ts'
import { isLeftOut, isPronominal, isRelated } from '../phrases/left-out.ts'
import { isEnclosedLevel, isNextPeriod, isOtherPeriod } from '../phrases/other-period.ts'
import { findSharedHead } from '../phrases/shared-head.ts'
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
      if (next.counted === null) continue
      const level = draft.kind === next.kind && draft.unit === next.unit && isLevelOf(line, draft, next)
      if (level || (isAlike(draft, next) && isCoordinated(line, draft, next)))
        shared[index] = { ...draft, counted: next.counted }
    }
    for (let index = 1; index < shared.length; index++) {
      const previous = shared[index - 1] as Draft
      const head = findSharedHead(line, previous, shared[index] as Draft)
      if (head) shared[index - 1] = { ...previous, counted: `${previous.counted} ${head}` }
    }
    const whole = findWhole(shared, line)
    for (let index = 1; index < shared.length; index++) {
      const draft = shared[index] as Draft
      if (draft.counted === null && whole && isPart(draft, whole, line))
        shared[index] = { ...draft, counted: whole.counted }
      const counting = shared[index - 1] as Draft
      if (
        draft.kind === 'multiple' &&
        standIns.test(draft.counted ?? '') &&
        counting.kind === 'cardinal' &&
        counting.counted
      )
        shared[index] = { ...draft, counted: counting.counted }
      const grown = isGrowthOf(line, draft) ? findGrown(line, shared, index) : undefined
      if (grown) shared[index] = { ...draft, counted: grown.counted }
      if (counting.counted !== null && isGrownFrom(line, counting, draft))
        shared[index] = { ...draft, counted: counting.counted }
      // "1.1 million visitors, up 15%", "40 boats, 5% more than in May".
      const level = skipSpan(shared, index)
      if (isGrowth(line, level, draft)) shared[index] = { ...draft, counted: level.counted }
      const previous = findAntecedent(line, shared, index)
      if (previous.counted === null) continue
      if (isLeftOut(line, previous, draft)) shared[index] = { ...draft, counted: previous.counted }
      if (draft.counted === null && isOtherwise(line, counting, draft))
        shared[index] = {
          ...draft,
          counted: (shared[index - 1] as Draft).counted ?? shared[index - 2]?.counted ?? null,
        }
      // "raised spending 3%, or $4 million".
      const restated = counting.kind === 'percent' && counting.change !== null && draft.change === counting.change
      if (restated && draft.kind !== 'percent' && lowerAt(line, draft.from - 1) === 'or' && !standsBehind(line, draft))
        shared[index] = { ...draft, counted: counting.counted }
      // "It trebled to 940."
      if (draft.counted === null && isResult(line, counting, draft))
        shared[index] = { ...draft, counted: counting.counted }
      if (isRelated(line, counting, draft)) shared[index] = { ...draft, counted: counting.counted }
      if (isAlike(draft, previous) && (isNextPeriod(line, previous, draft) || isElided(line, previous, draft)))
        shared[index] = { ...draft, counted: previous.counted }
      // "212 cases were heard, an 18 per cent increase": of the cases.
      if (isAppositive(line, draft)) shared[index] = { ...draft, counted: previous.counted }
      const coordinated = isAlike(draft, previous) && draft.unit !== null && !standsBehind(line, draft)
      // "a turnover of $1 million and $10 million": what was found to the left of the first.
      const shares = isCoordinated(line, previous, draft) || isDistributed(line, previous, draft)
      if (isAlike(draft, previous) && isOtherPeriod(line, previous, draft))
        shared[index] = { ...draft, counted: previous.counted }
      if ((coordinated && shares) || (isAlike(draft, previous) && isConditioned(line, previous, draft)))
        shared[index] = { ...draft, counted: previous.counted }
      // "14.1% (13.2%)", "1.9x (2.2x)": the figure of the year before.
      if (draft.kind === counting.kind && draft.unit === counting.unit && isEnclosedLevel(line, counting, draft))
        shared[index] = { ...draft, counted: counting.counted }
      if (isPronominal(line, previous, draft)) shared[index] = { ...draft, counted: previous.counted }
      if (draft.counted !== null) continue
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

/** "from 26 per cent to 35 per cent of homes": the noun stands with the second level. */
function isLevelOf(line: Line, draft: Draft, next: Draft): boolean {
  let link = next.from - 1
  while (link > draft.to && fillers.has(lowerAt(line, link))) link--
  return (
    link === draft.to &&
    lowerAt(line, link) === 'to' &&
    lowerAt(line, draft.from - 1) === 'from' &&
    (draft.counted === null || standsBehind(line, next))
  )
}

/** "$2 million for the first mill and $1 million for any other", "40% in the north and 20% in the south": parts of one thing. */
function isDistributed(line: Line, previous: Draft, draft: Draft): boolean {
  if (draft.unit === null || draft.from - previous.to > longestPart || standsBehind(line, draft)) return false
  // "5% of guests in the north and 3% in the south".
  const whole = lowerAt(line, previous.to) === 'of'
  let first = previous.to
  while (standsBehind(line, previous) && first < draft.from && !/^(?:for|in|at|on|from)$/.test(lowerAt(line, first)))
    first++
  const link = lowerAt(line, first)
  if (!/^(?:for|in|from|at|on|to)$/.test(link) && findDateStart(line, first) === undefined) return false
  let at = draft.from - 1
  while (at > previous.to && fillers.has(lowerAt(line, at))) at--
  const ranged = lowerAt(line, at) === 'to' && lowerAt(line, previous.from - 1) === 'from'
  if (lowerAt(line, at) !== 'and' && !ranged) return false
  for (let inner = previous.to; inner < at; inner++)
    if (/^(?:VERB|AUX|PRON)$/.test(line.tokens[inner]?.partOfSpeech ?? '')) return false
  // "a 3% share in 2018 and 5% last year".
  const dated = findDateStart(line, at - 1) !== undefined && findDateStart(line, draft.to) === draft.to
  if (standsBehind(line, previous) && !whole) return dated
  return lowerAt(line, draft.to) === link || dated || (!whole && line.tokens[draft.to]?.type === 'mark')
}

/** "80% of homes if they are old and 90% if they are new": two conditions of one share. */
function isConditioned(line: Line, previous: Draft, draft: Draft): boolean {
  const link = lowerAt(line, draft.to)
  if (!/^(?:if|when|where|unless)$/.test(link) || lowerAt(line, draft.from - 1) !== 'and') return false
  for (let at = previous.to; at < draft.from; at++) if (lowerAt(line, at) === link) return true
  return false
}

/** "double the number in 2013", "twice the figure of a year ago": a noun that stands for what was counted before. */
const standIns = /^(?:number|figure|total|amount|level)$/

/** How long the owner in an elided clause may be, in tokens. */
const longestOwner = 4

/** "Larkin will own 58 per cent of the group, and Dale's owners 42 per cent": without its verb, a share of the same whole. */
function isElided(line: Line, previous: Draft, draft: Draft): boolean {
  if (draft.kind !== 'percent' || lowerAt(line, previous.to) !== 'of' || !standsBehind(line, previous)) return false
  const next = line.tokens[draft.to]
  if (next !== undefined && next.type !== 'mark') return false
  let at = draft.from - 1
  while (at >= draft.from - longestOwner && /^(?:NOUN|PROPN|ADJ|DET|PART)$/.test(line.tokens[at]?.partOfSpeech ?? ''))
    at--
  if (at === draft.from - 1 || !/^(?:and|while|but|,)$/.test(lowerAt(line, at))) return false
  for (let inner = previous.to; inner < at; inner++)
    if (/^(?:VERB|AUX|PRON)$/.test(line.tokens[inner]?.partOfSpeech ?? '') || lowerAt(line, inner) === ';') return false
  return true
}

/** "more than half of the 600 guests, or 54%,": the same share in other words. */
function isOtherwise(line: Line, counting: Draft, draft: Draft): boolean {
  if (draft.kind !== 'percent' || draft.from - counting.to > longestPart || lowerAt(line, draft.from - 1) !== 'or')
    return false
  return lowerAt(line, draft.from - 2) === ',' && lowerAt(line, draft.to) === ','
}

/** How many figures back an antecedent may stand. */
const deepest = 4

/** The figure before, over orders, and for a count without a unit the count before: "60 people ill for two weeks and 90 who were well". */
function findAntecedent(line: Line, drafts: readonly Draft[], index: number): Draft {
  const draft = drafts[index] as Draft
  const previous = drafts[index - 1] as Draft
  // "runs 1,900 sites in 11 towns, up from 640": of what it runs.
  const counts = drafts[index - 2]
  const placed = /^(?:in|across|at)$/.test(lowerAt(line, previous.from - 1)) && lowerAt(line, previous.to + 1) === ','
  const compared = /^(?:up|down)$/.test(lowerAt(line, draft.from - 2)) && lowerAt(line, draft.from - 1) === 'from'
  if (placed && compared && counts?.kind === 'cardinal' && draft.kind === 'cardinal') return counts
  if (draft.kind === 'ordinal' || previous.kind === draft.kind) return previous
  const span = previous.kind === 'duration' && previous.counted === null && draft.kind === 'money'
  if (draft.kind !== 'cardinal' && previous.kind !== 'ordinal' && !span) return previous
  for (let earlier = index - 2; earlier >= Math.max(0, index - deepest); earlier--)
    if (drafts[earlier]?.kind === draft.kind) return drafts[earlier] as Draft
  return previous
}

/** "Of the ten judges, six agreed", "Of the 600 candidates, 38% were": the figure that opens the sentence behind "of". */
function findWhole(drafts: readonly Draft[], line: Line): Draft | undefined {
  const [first] = drafts
  if (first?.kind !== 'cardinal' || first.counted === null || first.from > 3) return undefined
  return /^(?:of|among|amongst)$/.test(lowerAt(line, 0)) ? first : undefined
}

/** A bare count with a verb or mark behind it, or a share with a verb behind it. */
function isPart(draft: Draft, whole: Draft, line: Line): boolean {
  if (draft === whole || !/^(?:cardinal|percent|fraction)$/.test(draft.kind) || draft.change !== null) return false
  const next = line.tokens[draft.to]
  if (/^(?:VERB|AUX)$/.test(next?.partOfSpeech ?? '') || commonVerbs.has(next?.lower ?? '')) return true
  return draft.kind === 'cardinal' && (next === undefined || next.type === 'mark')
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

function isCompared(line: Line, draft: Draft): boolean {
  return /^(?:more|fewer|less)$/.test(lowerAt(line, draft.to)) && lowerAt(line, draft.to + 1) === 'than'
}

function isAlike(draft: Draft, other: Draft): boolean {
  return draft.kind === other.kind && draft.unit === other.unit && (draft.kind !== 'cardinal' || draft.unit !== null)
}
