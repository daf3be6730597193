import type { Token } from '@presswork/language'
import { namedDays } from '../lexicon/deictics.ts'
import { smallNumbers } from '../lexicon/spelled-numbers.ts'
import { weekdays } from '../lexicon/weekdays.ts'
import type { Moment, Reading } from '../moment.ts'
import { isDash, lowerAt, type Reader } from '../reader.ts'
import { minutesOf, minutesOfSpan, opensOrCloses, skipZone } from './clock.ts'
import { readMeridiem } from './meridiem.ts'
import { readSpelledNumber } from './spelled-number.ts'

/** "eight o'clock", "six pm", "one thirty p.m.", "half past nine"; "seven twenty-seven" is a time only beside a day. */
export const spelledClock: Reader = {
  ruleId: 'spelled-clock',
  example: 'Doors open at half past nine.',
  words: new Set([...smallNumbers.keys(), 'half', 'quarter']),
  read(tokens, at) {
    const span = readSpan(tokens, at)
    if (span) return span
    const time = readPast(tokens, at) ?? readHour(tokens, at)
    if (!time) return undefined
    const oclock = /^o['’]clock$/.test(lowerAt(tokens, time.to))
    const meridiem = readMeridiem(tokens, at, oclock ? time.to + 1 : time.to)
    const to = skipZone(tokens, meridiem?.to ?? (oclock ? time.to + 1 : time.to))
    const sure = oclock || meridiem !== undefined || time.past
    const daily = !sure && opensOrCloses(tokens, at, to)
    // "at seven", "five to seven": the numbers of anything; "every Monday at seven" has a day beside it.
    if (!sure && !daily && time.to - at === 1 && !isAfterDay(tokens, at)) return undefined
    const low: Moment = {
      unit: 'minute',
      ...(meridiem ? {} : { ambiguous: true }),
      time: minutesOf({ ...time, meridiem: meridiem?.value, form: 'marked' }),
    }
    if (daily) return { from: at, to, low, vague: true }
    return { from: at, to, low, ...(sure ? {} : { weak: true as const }) }
  },
}

/** "Monday at nine", "Sundays at eight", "tonight at seven". */
function isAfterDay(tokens: readonly Token[], at: number): boolean {
  if (lowerAt(tokens, at - 1) !== 'at') return false
  const day = lowerAt(tokens, at - 2)
  return weekdays.has(day.replace(/s$/, '')) || namedDays.has(day)
}

/** "five to seven today", "from five to seven p.m."; "from five to seven" counts anything. */
function readSpan(tokens: readonly Token[], at: number): Omit<Reading, 'ruleId'> | undefined {
  const low = smallNumbers.get(lowerAt(tokens, at)) ?? 13
  const high = smallNumbers.get(lowerAt(tokens, at + 2)) ?? 13
  const between = lowerAt(tokens, at - 1) === 'between' && lowerAt(tokens, at + 1) === 'and'
  if (low > 12 || high > 12 || (lowerAt(tokens, at + 1) !== 'to' && !between)) return undefined
  const meridiem = readMeridiem(tokens, at + 1, at + 3)
  const day = /^(?:today|tonight|tomorrow|yesterday)$/.test(lowerAt(tokens, at + 3))
  if (!meridiem && !day) return undefined
  const clock = { minute: 0, meridiem: undefined, form: 'bare', to: at + 1 } as const
  const [start, end] = minutesOfSpan({ ...clock, hour: low }, { ...clock, hour: high, meridiem: meridiem?.value })
  const mark = meridiem ? {} : ({ ambiguous: true } as const)
  return {
    from: at,
    to: meridiem?.to ?? at + 3,
    low: { unit: 'minute', time: start, ...mark },
    high: { unit: 'minute', time: end, ...mark },
    ...(meridiem ? {} : { weak: true }),
  }
}

interface SpelledTime {
  readonly hour: number
  readonly minute: number
  readonly past: boolean
  readonly to: number
}

/** "seven", "seven twenty-seven", "five-thirty". */
function readHour(tokens: readonly Token[], at: number): SpelledTime | undefined {
  const hour = smallNumbers.get(lowerAt(tokens, at))
  if (hour === undefined || hour > 12) return undefined
  const minute = readSpelledNumber(tokens, isDash(tokens, at + 1) ? at + 2 : at + 1)
  if (!minute || minute.value < 10 || minute.value > 59) return { hour, minute: 0, past: false, to: at + 1 }
  return { hour, minute: minute.value, past: false, to: minute.to }
}

/** "half past nine", "a quarter to four" from its second word. */
function readPast(tokens: readonly Token[], at: number): SpelledTime | undefined {
  const part = lowerAt(tokens, at)
  const link = lowerAt(tokens, at + 1)
  const hour = smallNumbers.get(lowerAt(tokens, at + 2))
  if ((part !== 'half' && part !== 'quarter') || hour === undefined || hour > 12) return undefined
  if (link === 'past') return { hour, minute: part === 'half' ? 30 : 15, past: true, to: at + 3 }
  // "cut by a quarter to four" is no time of day; "at a quarter to four" is.
  const before = lowerAt(tokens, lowerAt(tokens, at - 1) === 'a' ? at - 2 : at - 1)
  if (link !== 'to' || part === 'half' || !['at', 'until', 'till', 'from', 'before', 'after'].includes(before))
    return undefined
  return { hour: hour === 1 ? 12 : hour - 1, minute: 45, past: true, to: at + 3 }
}
