import type { Token } from '@presswork/language'
import { dayParts, namedDays } from '../lexicon/deictics.ts'
import { timeZones } from '../lexicon/time-zones.ts'
import { weekdays } from '../lexicon/weekdays.ts'
import type { Moment, Reading } from '../moment.ts'
import { isDash, isGlued, lowerAt, type Reader, tokenAt } from '../reader.ts'
import { type Clock, minutesOf, minutesOfSpan, opensOrCloses, readClock, skipOtherZone, skipZone } from './clock.ts'

/** "10:00 a.m. EDT", "2pm", "14:00 GMT", "9 a.m. to 5 p.m.", "10-11 am", "10:30" beside a day. */
export const clockTime: Reader = {
  ruleId: 'clock-time',
  example: 'Doors open from 9:00 a.m. to 4:30 p.m. EDT.',
  numbers: true,
  read(tokens, at) {
    if (isInsideNumber(tokens, at)) return undefined
    const first = readClock(tokens, at)
    if (!first) return undefined
    return readSpan(tokens, at, first) ?? readSingle(tokens, at, first)
  },
}

function isInsideNumber(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1)
  if (!before || !isGlued(tokens, at)) return false
  return (
    before.type !== 'mark' ||
    '$€£¥:+#'.includes(before.value) ||
    (before.value === '-' && tokens[at - 2]?.type === 'number')
  )
}

function readSingle(tokens: readonly Token[], at: number, clock: Clock): Omit<Reading, 'ruleId'> | undefined {
  const zone = skipZone(tokens, clock.to)
  const to = zone > clock.to ? skipOtherZone(tokens, zone) : zone
  const low: Moment = { unit: 'minute', time: minutesOf(clock), ...ambiguityOf(clock) }
  if (clock.form === 'meridiem' || clock.form === 'marked') return { from: at, to, low }
  const before = lowerAt(tokens, at - 1)
  if (clock.form === 'bare' && opensOrCloses(tokens, at, clock.to)) return { from: at, to, low, vague: true }
  // "Monday at 2.30", "tonight around 8": the day beside it tells.
  if (clock.form === 'bare')
    return before === 'at' || before === 'around' ? { from: at, to, low, weak: true } : undefined
  // "HKT 16:30"
  if (timeZones.has(tokenAt(tokens, at - 1)?.value ?? '')) return { from: at - 1, to, low }
  // "at 14:00" and "14:00 GMT" are times; "4:30" alone may be a score, a ratio or a verse.
  const evident = to > clock.to || ['at', 'until', 'till', 'from', 'by', 'before', 'after'].includes(before)
  return { from: at, to, low, ...(evident ? {} : { weak: true as const }) }
}

/** "8" and "8:30" may be meant of the evening; "20:30" and "8 a.m." may not. */
function ambiguityOf({ hour, meridiem, form }: Clock): Pick<Moment, 'ambiguous'> {
  return meridiem === undefined && form !== 'marked' && hour > 0 && hour < 12 ? { ambiguous: true } : {}
}

/** "8:30 a.m.-5:15 p.m., "from 5 to 6pm", "between 10 and 11:30 a.m.", and beside a day "Monday 11-4". */
function readSpan(tokens: readonly Token[], at: number, first: Clock): Omit<Reading, 'ruleId'> | undefined {
  const joint = skipZone(tokens, first.to)
  const word = lowerAt(tokens, joint)
  const spans = isDash(tokens, joint) || ['to', 'until', 'till', 'through', '~'].includes(word)
  const between = word === 'and' && lowerAt(tokens, at - 1) === 'between'
  const entry = !spans && !between && isEntry(tokens, at, first)
  if (!spans && !between && !entry) return undefined
  const last = readEnd(tokens, entry ? joint : joint + 1)
  if (!last || (entry && !closesEntry(tokens, first, last))) return undefined
  const to = skipZone(tokens, last.to)
  const sure = isSure(first, last) || to > last.to || isTimetable(tokens, at, first, last)
  if (!sure && (scoreWords.has(lowerAt(tokens, at - 1)) || isRise(tokens, at) || !standsByDay(tokens, at, to)))
    return undefined
  const [low, high] = minutesOfSpan(first, last)
  const ambiguous = first.meridiem || last.meridiem ? {} : ambiguityOf(first)
  const ends = {
    low: { unit: 'minute', time: low, ...ambiguous },
    high: { unit: 'minute', time: high, ...ambiguous },
  } as const
  return { from: at, to, ...ends, ...(sure ? {} : { weak: true as const }) }
}

/** "rises from 18 to 21 on 1 May": two levels. */
function isRise(tokens: readonly Token[], at: number): boolean {
  return lowerAt(tokens, at - 1) === 'from' && rises.test(lowerAt(tokens, at - 2))
}

const rises =
  /^(?:ris(?:e|es|en|ing)|rose|rais(?:e|es|ed|ing)|fall(?:s|en|ing)?|fell|grow(?:s|n|ing)?|grew|increas(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|reduc(?:e|es|ed|ing)|cut|cuts|lower(?:ed|s)?|drop(?:s|ped)?|jump(?:s|ed)?|up|down|age)$/

/** "9:00 a.m. 10:15 a.m. Opening": an entry of a programme that has lost its dash. */
function isEntry(tokens: readonly Token[], at: number, first: Clock): boolean {
  return at === 0 && first.form === 'meridiem' && tokens[first.to]?.type === 'number'
}

/** Whether a second clock time ends an entry; a third would make a list of them. */
function closesEntry(tokens: readonly Token[], first: Clock, last: Clock): boolean {
  return last.form === 'meridiem' && minutesOf(last) > minutesOf(first) && tokens[last.to]?.type !== 'number'
}

/** One end is marked as a clock time, and the other can be one. */
function isSure(first: Clock, last: Clock): boolean {
  if (last.form === 'meridiem' || last.form === 'marked') return first.meridiem !== undefined || first.hour <= 12
  return (first.form === 'meridiem' || first.form === 'marked') && (last.form === 'minutes' || last.hour <= 12)
}

/** "10:00–17:30", "open 9:00 to 9:30", "hours: 10.00–17.30": minutes by fives that ascend, as ratios, scores and lap times hardly do. */
function isTimetable(tokens: readonly Token[], at: number, first: Clock, last: Clock): boolean {
  if (minutesOf(first) >= minutesOf(last) || first.minute % 5 > 0 || last.minute % 5 > 0) return false
  const before = lowerAt(tokens, lowerAt(tokens, at - 1) === ':' ? at - 2 : at - 1)
  const opened = openings.has(before)
  if (first.form !== 'minutes' || last.form !== 'minutes')
    return opened && isPointed(tokens, at) && isPointed(tokens, last.to - 1)
  return opened || (last.hour > 9 && !scoreWords.has(before))
}

/** "17.30" */
function isPointed(tokens: readonly Token[], at: number): boolean {
  return /^\d{1,2}\.\d{2}$/.test(tokens[at]?.value ?? '')
}

const openings: ReadonlySet<string> = new Set('open opens opening hours times from between'.split(' '))

/** Before a result: "voted 11-2 today", "lost 5-4 on Monday". */
const scoreWords: ReadonlySet<string> = new Set(
  'vote votes voted voting win wins won lose loses lost loss beat beats beating defeat defeats defeated victory by ruled passed drew draw tied tie split score scored finished ended'.split(
    ' ',
  ),
)

/** Whether a day stands directly beside, or "from" or "between" before: "won 5-4 on Monday" is no time. */
function standsByDay(tokens: readonly Token[], at: number, to: number): boolean {
  const before = lowerAt(tokens, at - 1)
  const after = lowerAt(tokens, to)
  const closed = tokens[to] === undefined || tokens[to].type === 'mark' || after === 'on' || after === 'in'
  if (before === 'from' || before === 'between' || isDayWord(before)) return closed || isDayWord(after)
  return isDayWord(after)
}

function isDayWord(word: string): boolean {
  return (
    weekdays.has(word) ||
    namedDays.has(word) ||
    dayParts.has(word) ||
    word === 'next' ||
    word === 'last' ||
    word === 'this'
  )
}

/** The end of a span: a clock time, "noon" or "midnight". */
function readEnd(tokens: readonly Token[], at: number): Clock | undefined {
  const word = lowerAt(tokens, at)
  if (word === 'noon' || word === 'midday') return { hour: 12, minute: 0, meridiem: 'pm', form: 'meridiem', to: at + 1 }
  if (word === 'midnight') return { hour: 12, minute: 0, meridiem: 'am', form: 'meridiem', to: at + 1 }
  return readClock(tokens, at)
}
