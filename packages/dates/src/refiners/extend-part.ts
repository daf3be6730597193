import type { Token } from '@presswork/language'
import type { Reading } from '../moment.ts'
import { isDash, lowerAt } from '../reader.ts'
import { type Refiner, strengthen } from './merge-neighbours.ts'

/** Words directly before a unit that narrow it: "late October", "mid-2020", "earlier this year". */
const adjectives: ReadonlySet<string> = new Set(['early', 'mid', 'late', 'later', 'earlier'])

/** Nouns that take a part of what "of" follows: "the end of March". */
const nouns: ReadonlySet<string> = new Set(['end', 'beginning', 'start', 'middle', 'close', 'rest', 'remainder'])

/** Takes into a reading the words that narrow it and the article that belongs to them. */
export const extendPart: Refiner = (readings, tokens) => {
  let edge = 0
  return readings.map((reading) => {
    const extended = reading.set ? reading : extend(reading, tokens, edge)
    edge = reading.to
    return extended
  })
}

function extend(reading: Reading, tokens: readonly Token[], edge: number): Reading {
  // "the end of now" is none.
  if (reading.low.unit === 'minute' || (reading.vague && reading.weak)) return reading
  if (reading.low.time !== undefined) return extendTimed(reading, tokens, edge)
  const narrowed = narrow(reading, tokens, edge)
  const from = narrowed ?? reading.from
  const withArticle =
    from > edge && lowerAt(tokens, from - 1) === 'the' && takesArticle(reading, tokens, narrowed !== undefined)
      ? from - 1
      : from
  if (withArticle === reading.from) return reading
  // "the mid-30s" are years of age or degrees as often as years.
  const sure = narrowed !== undefined && reading.low.unit !== 'decade'
  return sure ? strengthen({ ...reading, from: withArticle }) : { ...reading, from: withArticle }
}

/** "the 11th of May at 10 a.m.", "the 17th from 2 p.m.", "the first Monday at noon of next month": only the article of the day; "the 9 a.m. Tuesday train" has another. */
function extendTimed(reading: Reading, tokens: readonly Token[], edge: number): Reading {
  const { low, from } = reading
  if ((low.day === undefined && low.nth === undefined) || (low.month !== undefined && !isDayOfMonth(reading, tokens)))
    return reading
  return from > edge && lowerAt(tokens, from - 1) === 'the' ? { ...reading, from: from - 1 } : reading
}

/** Where the narrowing words begin, if there are any. */
function narrow(reading: Reading, tokens: readonly Token[], edge: number): number | undefined {
  let from = reading.from
  if (from - 1 < edge) return undefined
  if (lowerAt(tokens, from - 1) === 'the' && from - 2 >= edge) from--
  const coarse = reading.low.unit !== 'day' || reading.low.shift !== undefined
  const before = lowerAt(tokens, from - 1)
  if (before === 'of' && nouns.has(lowerAt(tokens, from - 2)) && from - 2 >= edge) {
    return from - 2
  }
  if (!coarse) return narrowDay(tokens, reading, before, edge)
  // "later in the week", "early in 2020"; of days only "later in today", as "it is early in today's match" says something else
  const within = reading.low.unit === 'day' ? /^(?:later|earlier)$/ : /^(?:later|earlier|early|late)$/
  if (before === 'in' && within.test(lowerAt(tokens, from - 2)) && from - 2 >= edge) return from - 2
  if (from !== reading.from) return undefined
  const dash = isDash(tokens, from - 1) ? from - 2 : from - 1
  // "by end 2016", "at end-March 2021"
  if (
    lowerAt(tokens, dash) === 'end' &&
    dash >= edge &&
    /^(?:by|at|until|since|before|to|from)$/.test(lowerAt(tokens, dash - 1))
  )
    return dash
  const adjective = lowerAt(tokens, dash)
  if (dash < edge || !adjectives.has(adjective)) return undefined
  if ((adjective === 'later' || adjective === 'earlier') && reading.low.shift === undefined) return undefined
  // "early to mid-2020", "mid to late October"
  if (
    ['to', '-', 'or'].includes(lowerAt(tokens, dash - 1)) &&
    adjectives.has(lowerAt(tokens, dash - 2)) &&
    dash - 2 >= edge
  )
    return dash - 2
  if (isDash(tokens, dash - 1) && adjectives.has(lowerAt(tokens, dash - 3)) && dash - 3 >= edge) return dash - 3
  // "mid-to-late October"
  if (
    isDash(tokens, dash - 1) &&
    lowerAt(tokens, dash - 2) === 'to' &&
    adjectives.has(lowerAt(tokens, dash - 4)) &&
    dash - 4 >= edge
  )
    return dash - 4
  return dash
}

/** "late Tuesday", "early on Monday", "late on 3 May"; not "two days later on Friday" or "the late 3 May service". */
function narrowDay(tokens: readonly Token[], { low, from }: Reading, before: string, edge: number): number | undefined {
  const at = before === 'on' ? from - 2 : from - 1
  if (at < edge || !/^(?:early|late|later|earlier)$/.test(lowerAt(tokens, at))) return undefined
  if (before !== 'on' && (low.weekday === undefined || lowerAt(tokens, at - 1) === 'the')) return undefined
  return /^(?:days?|weeks?|months?|years?|hours?|minutes?)$/.test(lowerAt(tokens, at - 1)) ? undefined : at
}

/** "the third quarter", "the 1990s", "the end of May", "the 5th of July"; not "the January meeting", "the 2024 report". */
function takesArticle(reading: Reading, tokens: readonly Token[], narrowed: boolean): boolean {
  const { low } = reading
  const ofNoun = nouns.has(lowerAt(tokens, reading.from - 2)) || nouns.has(lowerAt(tokens, reading.from - 3))
  if (low.nth !== undefined || (narrowed && ofNoun)) return true
  if (low.unit === 'month') return narrowed ? ofNoun : low.shift !== undefined && low.month === undefined
  if (low.unit === 'year') return (narrowed && ofNoun) || low.shift !== undefined
  if (low.unit === 'day')
    return narrowed || low.day === undefined || low.month === undefined || isDayOfMonth(reading, tokens)
  // "the third-quarter results", "the Q1 report", "the spring 2021 term" are adjectives of what follows.
  if (low.unit === 'quarter' || low.unit === 'half')
    return (
      low.shift !== undefined ||
      (/^(?:first|second|third|fourth|final|last|latter|back|\d)/.test(lowerAt(tokens, reading.from)) &&
        !isDash(tokens, reading.from + 1))
    )
  if (low.unit === 'season') return lowerAt(tokens, reading.from + 1) === 'of' || reading.to === reading.from + 1
  return true
}

/** "5th of July", "twenty-first day of May". */
function isDayOfMonth(reading: Reading, tokens: readonly Token[]): boolean {
  return [1, 2, 3, 4].some((step) => reading.from + step < reading.to && lowerAt(tokens, reading.from + step) === 'of')
}
