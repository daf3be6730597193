import type { Token } from '@presswork/language'
import { timeZones, timeZoneWords } from '../lexicon/time-zones.ts'
import { integerAt, isCapitalised, isDash, isGlued, lowerAt, tokenAt } from '../reader.ts'
import { type Meridiem, readMeridiem } from './meridiem.ts'

/** One clock time as written. */
export interface Clock {
  readonly hour: number
  readonly minute: number
  readonly meridiem: Meridiem | undefined
  /** How sure the form alone makes it: "10 a.m." yes, "10:30" or "10" no. */
  readonly form: 'meridiem' | 'marked' | 'minutes' | 'bare'
  readonly to: number
}

/** "10:00 a.m.", "2pm", "10.30pm", "14:00", "06h00", "12 noon", "17:49:19", "1430 hrs", "1430 GMT", "10 o'clock", "9" (bare). */
export function readClock(tokens: readonly Token[], at: number): Clock | undefined {
  const token = tokens[at]
  if (token?.type !== 'number') return undefined
  const time = readDigits(tokens, at)
  if (!time) return undefined
  const meridiem = readMeridiem(tokens, at, time.to)
  if (meridiem) {
    if (time.hour < 1 || time.hour > 12) return undefined
    return { ...time, meridiem: meridiem.value, form: 'meridiem', to: meridiem.to }
  }
  const marked = lowerAt(tokens, time.to)
  if (time.hour === 12 && (marked === 'noon' || marked === 'midnight'))
    return { ...time, meridiem: marked === 'noon' ? 'pm' : 'am', form: 'meridiem', to: time.to + 1 }
  if ((marked === "o'clock" || marked === 'oclock') && time.hour <= 12)
    return { ...time, meridiem: undefined, form: 'marked', to: time.to + 1 }
  if (
    (marked === 'hrs' || marked === 'hours' || (marked === 'h' && isGlued(tokens, time.to))) &&
    (time.minutes || token.value.length === 4)
  ) {
    return { ...time, meridiem: undefined, form: 'marked', to: time.to + 1 }
  }
  if (token.value.length === 4 && !time.minutes)
    return isZone(tokens, time.to) || isMilitary(tokens, at)
      ? { ...time, meridiem: undefined, form: 'marked' }
      : undefined
  return { ...time, meridiem: undefined, form: time.minutes && !token.value.includes('.') ? 'minutes' : 'bare' }
}

/** How far the other time of a pair may stand, in tokens. */
const pairReach = 8

/** "at 0700", "from 0300 to 2100", "open at 0700 and close at 2100": four digits, one time of the pair before ten. */
function isMilitary(tokens: readonly Token[], at: number): boolean {
  if (!isTimed(tokens, at)) return false
  if (earlyTime.test(tokens[at]?.value ?? '')) return true
  for (let step = 2; step <= pairReach; step++)
    for (const other of [at - step, at + step])
      if (earlyTime.test(tokenAt(tokens, other)?.value ?? '')) return isTimed(tokens, other)
  return false
}

const earlyTime = /^0\d[0-5]\d$/

/** Behind a preposition of time or a dash, and before nothing that it could count or number. */
function isTimed(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1)
  const introduced =
    /^(?:at|from|by|until|till|before|after|between|to)$/.test(before?.lower ?? '') ||
    (before?.lower === 'and' && lowerAt(tokens, at - 3) === 'between') ||
    (isDash(tokens, at - 1) && tokenAt(tokens, at - 2)?.type === 'number')
  const next = tokenAt(tokens, at + 1)
  // "call 1800-376-0000".
  if (isDash(tokens, at + 1) && isGlued(tokens, at + 2))
    return introduced && /^[012]\d[0-5]\d$/.test(tokenAt(tokens, at + 2)?.value ?? '') && !isDash(tokens, at + 3)
  const closed = next === undefined || (next.type === 'mark' && next.value !== '%') || closers.test(next.lower)
  return introduced && closed
}

const closers = /^(?:and|to|on|until|till|or|in|each|every|daily|today|tomorrow|yesterday|local|the|with|when|as|for)$/

function readDigits(
  tokens: readonly Token[],
  at: number,
): { hour: number; minute: number; minutes: boolean; to: number } | undefined {
  const value = (tokens[at] as Token).value
  // "10.30pm": the point of a British clock time, inside one token.
  const pointed = /^(\d{1,2})\.(\d{2})$/.exec(value)
  if (pointed) return check(Number(pointed[1]), Number(pointed[2]), true, at + 1)
  if (/^\d{4}$/.test(value)) return check(Number(value.slice(0, 2)), Number(value.slice(2)), false, at + 1)
  const hour = integerAt(tokens, at, 2)
  if (hour === undefined) return undefined
  const mark = lowerAt(tokens, at + 1)
  // "1H25" is half a year.
  const halved = tokens[at + 1]?.value === 'H' && value.length === 1
  const parted = (mark === ':' || (mark === 'h' && !halved)) && isGlued(tokens, at + 1) && isGlued(tokens, at + 2)
  const minute = parted ? tokens[at + 2] : undefined
  if (minute?.type !== 'number') return check(hour, 0, false, at + 1)
  if (minute.value.length !== 2) return undefined
  const seconds = lowerAt(tokens, at + 3) === ':' && isGlued(tokens, at + 3) && tokens[at + 4]?.value.length === 2
  return check(hour, Number(minute.value), true, seconds ? at + 5 : at + 3)
}

function check(
  hour: number,
  minute: number,
  minutes: boolean,
  to: number,
): { hour: number; minute: number; minutes: boolean; to: number } | undefined {
  return hour <= 24 && minute <= 59 ? { hour, minute, minutes, to } : undefined
}

/** "GMT", "local time" */
function isZone(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  return (
    next !== undefined && (timeZones.has(next.value) || (timeZoneWords.has(next.lower) && skipZone(tokens, at) > at))
  )
}

/** The token behind a time zone: "EDT", "(Eastern Time)", "GMT+8", "local time", "Singapore time", and "Eastern" behind "10 a.m.". */
export function skipZone(tokens: readonly Token[], at: number): number {
  const open = lowerAt(tokens, at) === '('
  let next = open ? at + 1 : at
  if (timeZones.has(tokens[next]?.value ?? '')) next++
  else {
    const first = next
    while (next < first + 3 && timeZoneWords.has(lowerAt(tokens, next))) next++
    if (lowerAt(tokens, next) === 'time' && next > first) next++
    else if (isShortZone(tokens, first)) next = first + 1
    else return at
  }
  const offset =
    (lowerAt(tokens, next) === '+' || lowerAt(tokens, next) === '-') &&
    isGlued(tokens, next) &&
    tokens[next + 1]?.type === 'number' &&
    isGlued(tokens, next + 1)
  if (offset && /^(?:GMT|UTC)$/.test(tokens[next - 1]?.value ?? '')) next += 2
  if (!open) return next
  return lowerAt(tokens, next) === ')' ? next + 1 : at
}

const shortZones: ReadonlySet<string> = new Set(['Eastern', 'Central', 'Mountain', 'Pacific'])

/** "10 a.m. Pacific", not "10 a.m. Pacific Hall". */
function isShortZone(tokens: readonly Token[], at: number): boolean {
  if (!shortZones.has(tokens[at]?.value ?? '') || isCapitalised(tokens, at + 1)) return false
  return /^[ap]\.?m\.?$/.test(lowerAt(tokens, lowerAt(tokens, at - 1) === '(' ? at - 2 : at - 1))
}

/** The token behind the same time in a further zone: "2 p.m. ET (11 a.m. PT)", "2 p.m. ET / 11 a.m. PT". */
export function skipOtherZone(tokens: readonly Token[], at: number): number {
  const open = lowerAt(tokens, at)
  if (open !== '(' && open !== '/') return at
  const clock = readClock(tokens, at + 1)
  const end = clock && skipZone(tokens, clock.to)
  if (!clock || end === undefined || end === clock.to) return at
  if (open === '/') return end
  return lowerAt(tokens, end) === ')' ? end + 1 : at
}

/** "opens at eight and closes at six": an hour of every day, of which half is not told. */
export function opensOrCloses(tokens: readonly Token[], at: number, to: number): boolean {
  if (lowerAt(tokens, at - 1) !== 'at' || !/^(?:opens?|closes?|shuts?)$/.test(lowerAt(tokens, at - 2))) return false
  const next = tokens[to]
  return next === undefined || (next.type === 'mark' ? next.value !== '%' : /^(?:and|but|on|or)$/.test(next.lower))
}

/** Minutes after midnight, the meridiem applied; `fallback` is the one of the range's other end. */
export function minutesOf(clock: Clock, fallback?: Meridiem): number {
  const meridiem = clock.meridiem ?? (clock.hour <= 12 ? fallback : undefined)
  const hour = meridiem === undefined ? clock.hour % 24 : (clock.hour % 12) + (meridiem === 'pm' ? 12 : 0)
  return hour * 60 + clock.minute
}

/** Both ends of a span in minutes after midnight; each lends the other its half of the day. */
export function minutesOfSpan(first: Clock, last: Clock): [low: number, high: number] {
  const high = minutesOf(last, first.meridiem)
  const low = minutesOf(first, last.meridiem)
  if (low <= high) return [low, high]
  // "from 10:30 to 3"
  if (!first.meridiem && !last.meridiem && first.hour < 12 && last.hour < 12) return [low, high + 720]
  // "11-1pm" begins before noon, "11:30 a.m. to 12:30" ends behind it.
  if (first.meridiem === undefined) return [minutesOf(first, 'am'), high]
  return [low, last.meridiem === undefined ? minutesOf(last, 'pm') : high]
}
