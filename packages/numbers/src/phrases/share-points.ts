import { changeVerbs } from '../lexicon/changes.ts'
import { type Line, lowerAt, tokenAt } from '../line.ts'
import { readNumeral } from '../numerals/numeral.ts'

/** Whether the points of the figure from `from` to before `to` are of a share told beside them, where a game has points of its own. */
export function readsSharePoints(line: Line, from: number, to: number, value: number): boolean {
  return isBehindShare(line, from, to) || leadsToShare(line, from, to, value) || isMarginOfError(line, from)
}

/** "an error of plus or minus 2.2 points". */
function isMarginOfError(line: Line, from: number): boolean {
  for (let at = from - 1; at >= from - shareReach; at--)
    if (lowerAt(line, at) === 'error' && lowerAt(line, at - 2) === 'margin') return true
  return false
}

const fillers: ReadonlySet<string> = new Set(
  'up down by about nearly almost some just over around more than a an further rise fall gain drop increase decrease of or'.split(
    ' ',
  ),
)

const shares = /^(?:shares?|rates?|averages?|margins?|turnout|target)$/

/** "81%, up 6 points", "a 17% share, up 3 points", "4.4%, 0.3 points higher than in May", "12%, two points above the norm". */
function isBehindShare(line: Line, from: number, to: number): boolean {
  let at = from - 1
  let moved = false
  for (; fillers.has(lowerAt(line, at)); at--) moved ||= changeVerbs.has(lowerAt(line, at))
  const compared = /^(?:higher|lower|more|less|above|below)$/.test(lowerAt(line, to + 1))
  if (!moved && !compared) return false
  if (/^[,(–]$/.test(lowerAt(line, at))) at--
  if (shares.test(lowerAt(line, at))) at--
  if (endsShare(line, at)) return true
  // "38% were women, up six points".
  if (lowerAt(line, at + 1) !== ',' || !/^(?:up|down)$/.test(lowerAt(line, at + 2))) return false
  for (let back = at; back >= at - shareReach; back--) if (endsShare(line, back)) return true
  return false
}

/** How far before its points a share may be told, in tokens. */
const shareReach = 12

/** "rose 4 points to 61%": from a level that was no less than nothing. */
function leadsToShare(line: Line, from: number, to: number, value: number): boolean {
  if (!changeVerbs.has(lowerAt(line, from - 1)) || lowerAt(line, to + 1) !== 'to') return false
  const level = readNumeral(line, to + 2)
  return (
    level !== undefined &&
    level.value > value &&
    endsShare(line, level.to + (lowerAt(line, level.to) === 'per' ? 1 : 0))
  )
}

function endsShare(line: Line, at: number): boolean {
  return /^(?:%|percent|pct|cent)$/.test(tokenAt(line, at)?.lower ?? '')
}
