import type { Draft } from '../draft.ts'
import { findDateStart, type Line, lowerAt } from '../line.ts'
import { fillers, standsBehind } from './counted-place.ts'

/** "Sales in Norland fell 7%, while those in Sudland rose 3%": of what the pronoun stands for. */
export function isPronominal(line: Line, previous: Draft, draft: Draft): boolean {
  const alike = draft.kind === previous.kind && draft.unit === previous.unit
  if (!alike && draft.change === null) return false
  for (let at = previous.to; at < draft.from; at++)
    if (/^(?:that|those)$/.test(lowerAt(line, at)) && /^(?:in|of|for|from|at|to|on)$/.test(lowerAt(line, at + 1)))
      return /^(?:and|but|while|whereas|as|although|though|,|than|with|;)$/.test(lowerAt(line, at - 1))
  return false
}

/** "45,000 people, a quarter of whom", "40 mills, of which 30 are old", "killed 90 people and hurt 30", "38 seats, down three". */
export function isRelated(line: Line, counting: Draft, draft: Draft): boolean {
  if (counting.counted === null || counting.kind !== 'cardinal' || draft.kind === 'ordinal') return false
  const which = /^(?:whom|which)$/.test(lowerAt(line, draft.from - 1)) && lowerAt(line, draft.from - 2) === 'of'
  const ofWhich = lowerAt(line, draft.to) === 'of' && /^(?:whom|which|them)$/.test(lowerAt(line, draft.to + 1))
  if (which || ofWhich) return draft.unit === null || (draft.kind === 'percent' && !standsBehind(line, draft))
  if (draft.unit !== null) return false
  // "212 seats, 12 short of a majority".
  if (lowerAt(line, draft.to) === 'short' && lowerAt(line, draft.to + 1) === 'of') return true
  const before = lowerAt(line, draft.from - 1)
  if (draft.kind !== 'cardinal') return false
  const next = line.tokens[draft.to]
  const closed = next === undefined || next.type === 'mark' || findDateStart(line, draft.to) === draft.to
  const based = /^(?:from|on|since|compared|over)$/.test(lowerAt(line, draft.to))
  const moved = /^(?:up|down)$/.test(before) && /^(?:,|but|and)$/.test(lowerAt(line, draft.from - 2))
  if (moved && (closed || based)) return true
  if (!closed) return false
  let at = draft.from - 1
  while (fillers.has(lowerAt(line, at))) at--
  const verb = line.tokens[at]?.partOfSpeech === 'VERB' && lowerAt(line, at - 1) === 'and'
  return verb && standsBehind(line, counting)
}

/** "40 boats, up from 30", "400 homes, including 90 in Norland", "two fairs a year, now to one": the noun is left out the second time. */
export function isLeftOut(line: Line, previous: Draft, draft: Draft): boolean {
  if (draft.kind !== previous.kind || draft.unit !== previous.unit || draft.kind === 'ordinal') return false
  if (draft.from - previous.to > longestGap || standsBehind(line, draft)) return false
  // "from 12 months to 6 months", "from between $1 and $2 to between $3 and $4".
  if (lowerAt(line, previous.to) === 'to' && skipLevelWords(line, draft.from - 1) === previous.to)
    return lowerAt(line, skipLevelWords(line, previous.from - 1)) === 'from'
  let at = draft.from - 1
  // "compared with a relatively low $5".
  while (
    at > previous.to &&
    (fillers.has(lowerAt(line, at)) || /^(?:ADJ|ADV)$/.test(line.tokens[at]?.partOfSpeech ?? ''))
  )
    at--
  const link = lowerAt(line, at)
  const compares =
    /^(?:from|against|versus|vs)$/.test(link) || (/^(?:with|to)$/.test(link) && lowerAt(line, at - 1) === 'compared')
  if (compares) return draft.kind !== 'cardinal' || /^v(?:ersu)?s$/.test(link) || standsBehind(line, previous)
  if (draft.kind !== 'cardinal' || !standsBehind(line, previous)) return false
  if (link === 'to') return lowerAt(line, previous.from - 1) === 'from' || isTally(line, previous, draft)
  return (link === 'and' || link === 'but' || link === 'including') && isOpen(line, draft.to)
}

/** Leftwards over what stands between a preposition and its level: "about", "between". */
function skipLevelWords(line: Line, start: number): number {
  let at = start
  while (lowerAt(line, at) === 'between' || fillers.has(lowerAt(line, at))) at--
  return at
}

/** "won 54,210 votes to 48,102 for Roe". */
function isTally(line: Line, previous: Draft, draft: Draft): boolean {
  return draft.from === previous.to + 2 && /^(?:votes|points|seats|goals|runs|shots)$/.test(lowerAt(line, previous.to))
}

/** How far apart a figure and the one that it takes its noun from may be, in tokens. */
const longestGap = 24

/** "95 who", "90 in Norland": what follows a figure without its noun. */
function isOpen(line: Line, at: number): boolean {
  const next = line.tokens[at]
  if (next === undefined) return true
  if (next.type === 'mark') return /^[.,;)]$/.test(next.value)
  // "40 people were killed and 90 injured".
  if (next.partOfSpeech === 'VERB' && /(?:ed|en)$/.test(next.lower)) return true
  return /^(?:who|which|that|in|at|from|on|for|by|during|under|per|were|are|had|have|of|overseas|abroad|worldwide|elsewhere|online)$/.test(
    next.lower,
  )
}
