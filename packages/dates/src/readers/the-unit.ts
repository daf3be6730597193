import type { Token } from '@presswork/language'
import { followers } from '../lexicon/followers.ts'
import type { Reading, Unit } from '../moment.ts'
import { isCapitalised, isDash, lowerAt, type Reader } from '../reader.ts'

const units: ReadonlyMap<string, Unit> = new Map([
  ['week', 'week'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
  ['decade', 'decade'],
  ['century', 'century'],
])

/** "by EOY" and its like. */
const ends: ReadonlyMap<string, Unit> = new Map([
  ['eod', 'day'],
  ['eom', 'month'],
  ['eoq', 'quarter'],
  ['eoy', 'year'],
])

/** "the weekend", "year-end", "for the quarter"; elsewhere "the year" and its like stay weak until a part is taken of them: "the rest of the year". */
export const theUnit: Reader = {
  ruleId: 'the-unit',
  example: 'It lasts for the rest of the year.',
  words: ['weekend', 'day', ...units.keys(), ...ends.keys()],
  read(tokens, at) {
    const end = ends.get(lowerAt(tokens, at))
    if (end) return { from: at, to: at + 1, low: { unit: end, shift: 0 } }
    if (isCapitalised(tokens, at)) return undefined
    if (lowerAt(tokens, at) === 'day') return readDay(tokens, at)
    const unit = units.get(lowerAt(tokens, at))
    const before = lowerAt(tokens, at - 1)
    const steps = before === 'the' ? readSteps(tokens, at) : 0
    if (steps !== 0) return { from: at, to: at + 3, low: { unit: unit ?? 'weekend', shift: steps } }
    if (unit) {
      const end = readEnd(tokens, at)
      const date = readToDate(tokens, at)
      if (date !== undefined) return { from: at, to: date, low: { unit, shift: 0 }, high: { unit: 'day', shift: 0 } }
      if (end !== undefined) return { from: at, to: end, low: { unit, shift: 0 } }
      const beside = before === 'the' ? readBeside(tokens, at, unit) : undefined
      if (beside) return beside
      if (before === 'the' && isStated(tokens, at))
        return { from: at, to: at + 1, low: { unit, shift: 0, anaphoric: 'bound' } }
      // "end of year" goes without the article.
      return before === 'the' || before === 'of'
        ? { from: at, to: at + 1, low: { unit, shift: 0 }, weak: true }
        : undefined
    }
    return before === 'the' && isAlone(tokens, at + 1)
      ? { from: at, to: at + 1, low: { unit: 'weekend', shift: 0 } }
      : undefined
  },
}

/** "for the quarter", "during the year"; not "in the year to March", "in the decade after that". */
function isStated(tokens: readonly Token[], at: number): boolean {
  const before = lowerAt(tokens, at - 2)
  // "over the year" compares with a year before.
  if (!/^(?:for|in|during)$/.test(before) && !(before === 'over' && lowerAt(tokens, at) === 'quarter')) return false
  // "later in the week", "back in the week"
  if (/^(?:later|earlier|early|late)$/.test(lowerAt(tokens, at - 3))) return false
  const next = tokens[at + 1]
  if (next === undefined) return true
  if (next.type === 'mark') return !isDash(tokens, at + 1) && next.value !== '/'
  if (next.partOfSpeech === 'VERB' || next.partOfSpeech === 'AUX') return !/^(?:ended|ending)$/.test(next.lower)
  return /^(?:and|but|or|as|while|is|was|will|from|at|on|by|compared|because|since)$/.test(next.lower)
}

/** "compared with the week before." counts from what was named last; "the week before Easter" does not. */
function readBeside(tokens: readonly Token[], at: number, unit: Unit): Omit<Reading, 'ruleId'> | undefined {
  const next = lowerAt(tokens, at + 1)
  const closed = tokens[at + 2] === undefined || tokens[at + 2]?.type === 'mark'
  if ((next !== 'before' && next !== 'after') || !closed) return undefined
  return { from: at, to: at + 2, low: { unit, shift: next === 'after' ? 1 : -1, anaphoric: 'free' } }
}

/** "the day before.", "for the day", "by end of day". */
function readDay(tokens: readonly Token[], at: number): Omit<Reading, 'ruleId'> | undefined {
  const article = lowerAt(tokens, at - 1) === 'the'
  const next = lowerAt(tokens, at + 1)
  const beside = article ? readBeside(tokens, at, 'day') : undefined
  if (beside) return beside
  if (!isAlone(tokens, at + 1) || isDash(tokens, at + 1) || next === 'of' || next === 'to') return undefined
  if (article && lowerAt(tokens, at - 2) === 'for')
    return { from: at, to: at + 1, low: { unit: 'day', shift: 0, anaphoric: 'bound' } }
  const of = article ? at - 2 : at - 1
  const isEnd = lowerAt(tokens, of) === 'of' && lowerAt(tokens, of - 1) === 'end' && !isFigure(tokens, of - 1)
  return isEnd ? { from: at, to: at + 1, low: { unit: 'day', shift: 0 } } : undefined
}

/** "at the end of the day" sums up; "by the end of the day" and "end of day" are meant of the day. */
function isFigure(tokens: readonly Token[], end: number): boolean {
  return lowerAt(tokens, end - 1) === 'the' && !/^(?:by|before|until|towards?|near)$/.test(lowerAt(tokens, end - 2))
}

/** The token behind "year to date", "year-to-date"; not "the year-to-date figure". */
function readToDate(tokens: readonly Token[], at: number): number | undefined {
  const joint = isDash(tokens, at + 1) ? 1 : 0
  if (lowerAt(tokens, at + 1 + joint) !== 'to' || lowerAt(tokens, at + 2 + 2 * joint) !== 'date') return undefined
  const to = at + 3 + 2 * joint
  return isAlone(tokens, to) ? to : undefined
}

/** "the week after next", "the year before last". */
function readSteps(tokens: readonly Token[], at: number): number {
  const pair = `${lowerAt(tokens, at + 1)} ${lowerAt(tokens, at + 2)}`
  return pair === 'after next' ? 2 : pair === 'before last' ? -2 : 0
}

/** The token behind "year-end" in "by year-end"; not "the year-end results". */
function readEnd(tokens: readonly Token[], at: number): number | undefined {
  const noun = isDash(tokens, at + 1) ? at + 2 : at + 1
  if (lowerAt(tokens, noun) !== 'end' || !endings.has(lowerAt(tokens, at - 1))) return undefined
  return isAlone(tokens, noun + 1) ? noun + 1 : undefined
}

function isAlone(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  return next === undefined || next.type === 'mark' || followers.has(next.lower)
}

const endings: ReadonlySet<string> = new Set(['by', 'at', 'until', 'before', 'through', 'since', 'after'])
