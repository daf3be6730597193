import type { Token } from '@presswork/language'
import { ambiguousWeekdays, weekdayNames, weekdays } from '../lexicon/weekdays.ts'
import type { Moment } from '../moment.ts'
import { integerAt, isCapitalised, lowerAt, type Reader } from '../reader.ts'
import { partAt, skipDayPart } from './day-part.ts'

/** "Thursday", "Tues.", "Friday morning"; not "the Sunday Times", "Black Friday", "Giving Tuesday". */
export const weekday: Reader = {
  ruleId: 'weekday',
  example: 'It reopens on Thursday morning.',
  words: weekdays.keys(),
  read(tokens, at) {
    const word = lowerAt(tokens, at)
    const capitalised = isCapitalised(tokens, at)
    if (isName(tokens, at)) return undefined
    const stop =
      !word.endsWith('day') &&
      tokens[at + 1]?.value === '.' &&
      !tokens[at + 1]?.spaceBefore &&
      tokens[at + 2] !== undefined
    const to = stop ? at + 2 : at + 1
    // "on Sat", "Tues." are days; "sun" and "wed" are other words.
    const weak =
      ambiguousWeekdays.has(word) &&
      !(capitalised && (isIntroduced(tokens, at) || (stop && !/^(?:sun|sat|wed)$/.test(word))))
    const weekdayNumber = weekdays.get(word) as number
    const day = readDay(tokens, to)
    if (day !== undefined) return { from: at, to: to + 1, low: { unit: 'day', weekday: weekdayNumber, day } }
    const steps = readSteps(tokens, to)
    if (steps) return { from: at, to: to + 2, low: { unit: 'day', weekday: weekdayNumber, ...steps } }
    const end = skipDayPart(tokens, to)
    const low: Moment = { unit: 'day', weekday: weekdayNumber, ...(end > to ? partAt(tokens, end - 1) : {}) }
    const vague = isAnyOne(tokens, at) ? { vague: true as const } : {}
    return { from: at, to: end, low, ...(weak ? { weak: true as const } : {}), ...vague }
  },
}

/** "the Monday before last", "the Friday after next": a week from the nearest one. */
function readSteps(tokens: readonly Token[], at: number): Pick<Moment, 'shift' | 'plus'> | undefined {
  const pair = `${lowerAt(tokens, at)} ${lowerAt(tokens, at + 1)}`
  if (pair === 'before last') return { shift: -0.5, plus: -7 }
  return pair === 'after next' ? { shift: 0.5, plus: 7 } : undefined
}

/** "on a Tuesday", "a wet Tuesday": no definite day. */
function isAnyOne(tokens: readonly Token[], at: number): boolean {
  const before = lowerAt(tokens, at - 1)
  if (before === 'a' || before === 'an') return true
  return tokens[at - 1]?.partOfSpeech === 'ADJ' && /^an?$/.test(lowerAt(tokens, at - 2))
}

/** The day of the month in "Monday 21", which nothing follows that it could count. */
function readDay(tokens: readonly Token[], at: number): number | undefined {
  const day = integerAt(tokens, at, 2)
  if (day === undefined || day < 1 || day > 31) return undefined
  const next = tokens[at + 1]
  const closed = next === undefined || /^[.,;!?)]$/.test(next.value) || /^(?:at|between|from)$/.test(next.lower)
  // "Tuesday 14 to Thursday 16 April"
  const spans = weekdays.has(lowerAt(tokens, at + 2)) && /^(?:to|until|through|and|[-–—])$/.test(next?.lower ?? '')
  return closed || spans ? day : undefined
}

function isIntroduced(tokens: readonly Token[], at: number): boolean {
  return ['on', 'by', 'until', 'since'].includes(lowerAt(tokens, at - 1))
}

function isName(tokens: readonly Token[], at: number): boolean {
  if (!isCapitalised(tokens, at)) return false
  if (weekdayNames.has(lowerAt(tokens, at + 1)) && isCapitalised(tokens, at + 1)) return true
  if (/^(?:man|girl|ruby)$/.test(lowerAt(tokens, at - 1)) && isCapitalised(tokens, at - 1)) return true
  return (
    isCapitalised(tokens, at - 1) &&
    /^(?:black|cyber|giving|super|good|ash|palm|easter|bloody|holy|maundy|small)$/.test(lowerAt(tokens, at - 1))
  )
}
