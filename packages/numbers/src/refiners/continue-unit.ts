import type { Draft, Refiner } from '../draft.ts'
import { changeVerbs } from '../lexicon/changes.ts'
import { phraseEnders } from '../lexicon/function-words.ts'
import { findDateStart, type Line, lowerAt } from '../line.ts'

/** "from 90 days to 20", "40 mph in May and 45 in June", "12%, up from 11": a figure without a unit goes on from one that has it. */
export const continueUnit: Refiner = {
  ruleId: 'continue-unit',
  example: 'They cut the wait from 90 days to 20.',
  refine: (drafts, line) => {
    const read = [...drafts]
    for (let index = 1; index < read.length; index++) {
      const draft = read[index] as Draft
      if (draft.kind !== 'cardinal' || draft.unit !== null) continue
      const previous = read[index - 1] as Draft
      const source =
        findLevel(draft, previous, line) ??
        findEarlier(draft, previous, line) ??
        findSide(draft, previous, line) ??
        findPart(draft, previous, line) ??
        findOrigin(draft, previous, line) ??
        findPriced(draft, read, index, line) ??
        findParallel(draft, read, index, line)
      if (source) read[index] = takeUnit(draft, source)
    }
    return read
  },
}

/** The unit of `source`, and its scale where it must be meant: "$4.5 million, up from 3.9". */
function takeUnit(draft: Draft, { kind, unit, unitFrom, unitTo, scale, value }: Draft): Draft {
  const scaled = kind === 'money' && draft.scale === 1 && scale > 1 && draft.value < (value / scale) * 10
  const factor = scaled ? scale : 1
  return { ...draft, kind, unit, unitFrom, unitTo, value: draft.value * factor, scale: draft.scale * factor }
}

/** "from 90 days to 20": the second level has the unit of the first. */
function findLevel(draft: Draft, previous: Draft, line: Line): Draft | undefined {
  if (!previous.unit || previous.kind === 'money' || lowerAt(line, draft.from - 1) !== 'to') return undefined
  // "rose 64 points to 4,577": the level of an index has its unit.
  const level = previous.unit === 'point' && previous.kind === 'measure'
  if (draft.from - 1 !== previous.to || !(level || startsLevel(line, previous.from))) return undefined
  const next = line.tokens[draft.to]
  return next?.type === 'word' && !phraseEnders.has(next.lower) ? undefined : previous
}

/** "12 inches by 8 by 6": the sides of one thing. */
function findSide(draft: Draft, previous: Draft, line: Line): Draft | undefined {
  const crossed =
    previous.kind === 'measure' && draft.from === previous.to + 1 && /^(?:by|x|×)$/.test(lowerAt(line, previous.to))
  return crossed &&
    draft.scale === 1 &&
    /^(?:inch|foot|yard|(?:centi|milli|kilo)?metre|mile)$/.test(previous.unit ?? '')
    ? previous
    : undefined
}

/** How much greater or smaller than a figure the one of the year before may be. */
const likely = 20

/** "SEK 3,412 million (3,249)", "a margin of 11.8 percent (11.6)": alone in brackets, with as many decimals, the figure of the year before; "12% (45)" counts. */
function findEarlier(draft: Draft, previous: Draft, line: Line): Draft | undefined {
  if (previous.kind !== 'money' && previous.kind !== 'percent') return undefined
  if (draft.from !== previous.to + 1 || !isEnclosed(line, draft) || draft.to !== draft.from + 1) return undefined
  const decimals = countDecimals(line, draft)
  if (
    decimals !== countDecimals(line, previous) ||
    (decimals === 0 && (previous.kind === 'percent' || draft.value < 10))
  )
    return undefined
  const ratio = Math.abs((previous.value / previous.scale / draft.value) * draft.scale)
  return ratio < likely && ratio > 1 / likely ? previous : undefined
}

function isEnclosed(line: Line, { from, to }: Draft): boolean {
  return lowerAt(line, from - 1) === '(' && lowerAt(line, to) === ')'
}

/** How many decimals the last number of a figure is written with. */
function countDecimals(line: Line, { from, to }: Draft): number {
  for (let at = to - 1; at >= from; at--) {
    const token = line.tokens[at]
    if (token?.type === 'number')
      return token.value.includes('.') ? token.value.length - token.value.indexOf('.') - 1 : 0
  }
  return 0
}

/** "from 90 days", "from about 9 km". */
function startsLevel(line: Line, at: number): boolean {
  const before = lowerAt(line, at - 1)
  return before === 'of' || before === 'from' || lowerAt(line, at - 2) === 'from'
}

/** How long a part may be, in tokens. */
const longestPart = 7

const partPrepositions = /^(?:in|on|for|at|during)$/

/** "28 mpg in the city and 36 on the highway", "40 mph in 2018 and 45 last year": the unit is left out of the second part. */
function findPart(draft: Draft, previous: Draft, line: Line): Draft | undefined {
  if (!previous.unit || draft.scale !== 1 || (previous.kind !== 'measure' && previous.kind !== 'percent'))
    return undefined
  if (draft.from - previous.to > longestPart || lowerAt(line, draft.from - 1) !== 'and') return undefined
  const dated = findDateStart(line, draft.from - 2) !== undefined && findDateStart(line, draft.to) === draft.to
  const placed = partPrepositions.test(lowerAt(line, previous.to)) && partPrepositions.test(lowerAt(line, draft.to))
  if (!dated && !placed) return undefined
  for (let at = previous.to; at < draft.from; at++)
    if (/^(?:VERB|AUX|PRON)$/.test(line.tokens[at]?.partOfSpeech ?? '') || lowerAt(line, at) === ',') return undefined
  return previous
}

/** How far behind its figure a level of another time is told, in tokens. */
const originReach = 9

/** "450 barrels a day, down from a peak of 1,200", "12.5%, up from 11.2". */
function findOrigin(draft: Draft, previous: Draft, line: Line): Draft | undefined {
  if (!previous.unit || draft.from - previous.to > originReach) return undefined
  let at = draft.from - 1
  while (originFillers.has(lowerAt(line, at))) at--
  const plain = draft.scale === 1 && draft.valueHigh === null
  // "every 12 minutes instead of 15", "11 hours on marking, against nine for".
  if (plain && lowerAt(line, at) === 'instead' && at - previous.to < 2)
    return closesClause(line, draft.to) ? previous : undefined
  // "average 17 minutes against a target of 15".
  if (plain && lowerAt(line, at) === 'against' && at === previous.to)
    return closesClause(line, draft.to) ? previous : undefined
  const against = /^(?:against|versus)$/.test(lowerAt(line, at)) && lowerAt(line, at - 1) === ','
  if (plain && against && /^(?:for|in|at|on)$/.test(lowerAt(line, draft.to))) return previous
  const moved = /^(?:up|down)$/.test(lowerAt(line, at - 1))
  // "rose to 11.4 hours a day from 10.9".
  const level = lowerAt(line, previous.from - 1) === 'to' && at - previous.to <= rateLength
  if (previous.kind === 'duration' && !level) return undefined
  if (lowerAt(line, at) !== 'from' || !(moved || level)) return undefined
  const open = closesClause(line, draft.to) || /^an?$/.test(lowerAt(line, draft.to))
  return open || findDateStart(line, draft.to) === draft.to ? previous : undefined
}

/** How long the base of a rate may be, in tokens: "a day". */
const rateLength = 2

const originFillers: ReadonlySet<string> = new Set(
  'a an the of about around nearly just over under roughly peak high low record average total target'.split(' '),
)

/** "40 crowns ($6) for tea and 30 ($4) for bread": the same conversion in brackets behind both. */
function findPriced(draft: Draft, drafts: readonly Draft[], index: number, line: Line): Draft | undefined {
  if (index < 2) return undefined
  const converted = drafts[index + 1]
  const source = drafts[index - 2]
  const model = drafts[index - 1]
  if (!converted || !source?.unit || model?.kind !== converted.kind || model.unit !== converted.unit) return undefined
  const bracketed = isBracketed(line, source, model) && isBracketed(line, draft, converted)
  return bracketed && source.kind === model.kind ? source : undefined
}

function isBracketed(line: Line, stated: Draft, draft: Draft): boolean {
  return lowerAt(line, stated.to) === '(' && draft.from === stated.to + 1
}

/** How many figures back the parallel one may stand. */
const parallelReach = 3

/** "Sales rose by 2 percent but costs fell by 1", "closed at 96.5 points while the other rose to 1,333.2": in the second clause the unit is left out. */
function findParallel(draft: Draft, drafts: readonly Draft[], index: number, line: Line): Draft | undefined {
  if (draft.scale !== 1) return undefined
  const link = lowerAt(line, draft.from - 1)
  if (!/^(?:by|to|at)$/.test(link) || !isChange(line, draft.from - 2) || !closesClause(line, draft.to)) return undefined
  for (let back = 1; back <= parallelReach; back++) {
    const earlier = drafts[index - back]
    if (!earlier) return undefined
    const level = earlier.kind === 'measure' && earlier.unit === 'point' && link !== 'by'
    if (level) return earlier
    if (earlier.kind !== 'percent' || link !== 'by' || draft.value >= 100) continue
    if (lowerAt(line, earlier.from - 1) === link) return earlier
  }
  return undefined
}

function isChange(line: Line, at: number): boolean {
  const word = lowerAt(line, at)
  return changeVerbs.has(word) || /^(?:end|ended|close|closed|finished|settled|%)$/.test(word)
}

function closesClause(line: Line, at: number): boolean {
  const next = line.tokens[at]
  return next === undefined || (next.type === 'mark' ? /^[.,;]$/.test(next.value) : phraseEnders.has(next.lower))
}
