import type { Draft } from '../draft.ts'
import { findDateStart, type Line, lowerAt } from '../line.ts'
import { longestPart } from './counted-place.ts'

/** "with Q1 at 7.3 per cent; Q2 at 7.1 per cent": nothing but a date and "at" between. */
export function isNextPeriod(line: Line, previous: Draft, draft: Draft): boolean {
  const date = findDateStart(line, draft.from - 2)
  if (lowerAt(line, draft.from - 1) !== 'at' || date === undefined) return false
  const and = lowerAt(line, date - 1) === 'and' ? date - 2 : date - 1
  return and === previous.to - 1 || (and === previous.to && /^[,;]$/.test(lowerAt(line, and)))
}

/** "£3.4m (2023: £2.9m)", "12% (last year: 9%)": the figure of another period. */
export function isOtherPeriod(line: Line, previous: Draft, draft: Draft): boolean {
  const colon = lowerAt(line, draft.from - 1) === '+' ? draft.from - 2 : draft.from - 1
  if (lowerAt(line, colon) !== ':') return false
  // "40 cents per share (2024: 30 cents)".
  const rated = /^(?:per|an?|each)$/.test(lowerAt(line, previous.to)) ? previous.to + 2 : previous.to
  const end = lowerAt(line, previous.to) === 'of' ? skipToBracket(line, previous.to) : rated
  // "(2024: 30 cents)", but "(interim dividend: 30 cents)".
  if (lowerAt(line, end) === '(' && draft.from - end <= 6)
    return draft.counted === null || namesPeriod(line, end, colon)
  // "254% on 30 June (31 December: 247%)".
  const bracket = (findDateStart(line, colon - 1) ?? 0) - 1
  const date = findDateStart(line, bracket - 1)
  if (lowerAt(line, bracket) !== '(' || date === undefined) return false
  // "£5m for the six months ended 30 June (H1 2024: £4m)".
  if (draft.kind === 'money' && isTimeBetween(line, previous.to, date)) return true
  return date === previous.to || (date === previous.to + 1 && /^(?:on|at|in|for)$/.test(lowerAt(line, previous.to)))
}

/** Whether what stands between two tokens tells a time or a forecast: "last year", "consensus". */
function namesPeriod(line: Line, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++)
    if (
      line.dateCovers[at] !== undefined ||
      /^(?:years?|quarters?|half|period|months?|last|prior|previous|consensus|forecast)$/.test(lowerAt(line, at))
    )
      return true
  return false
}

/** "28% of the total (2024: 26%)": from the "of" to the bracket. */
function skipToBracket(line: Line, of: number): number {
  let at = of
  while (at < of + 5 && line.tokens[at]?.type === 'word') at++
  return at
}

/** "for the six months ended": nothing else before the date. */
function isTimeBetween(line: Line, from: number, to: number): boolean {
  if (!/^(?:for|in)$/.test(lowerAt(line, from)) || to - from > longestPart) return false
  for (let at = from; at < to; at++) if (/^[,;:()]$/.test(lowerAt(line, at))) return false
  return true
}

/** Alone in the brackets right behind the other. */
export function isEnclosedLevel(line: Line, { to }: Draft, draft: Draft): boolean {
  return draft.from === to + 1 && lowerAt(line, to) === '(' && lowerAt(line, draft.to) === ')'
}
