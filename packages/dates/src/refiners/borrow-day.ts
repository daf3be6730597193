import type { Token } from '@presswork/language'
import type { Moment, Reading } from '../moment.ts'
import { lowerAt } from '../reader.ts'
import { readTelling } from '../telling.ts'
import type { Refiner } from './merge-neighbours.ts'

/** A clock time alone takes the day named before it: "on 3 May at 1 p.m. (buses leave at 12:30 p.m.)". */
export const borrowDay: Refiner = (readings, tokens) => {
  let day: Reading | undefined
  // "10 a.m. to 5.30 p.m. daily"
  let open = readings.some(isRecurringDay)
  return readings.map((reading, index) => {
    const next = readings[index + 1]
    // "at 9 a.m. on 4 and 5 June"
    if (
      reading.low.unit === 'minute' &&
      next?.high?.unit === 'day' &&
      next.from === reading.to + 1 &&
      lowerAt(tokens, reading.to) === 'on'
    )
      return { ...reading, vague: true }
    // "at 8 a.m. on the first day": a day of its own, which the words do not tell.
    if (reading.low.unit === 'minute' && lowerAt(tokens, reading.to) === 'on' && isDayNoun(tokens, reading.to + 1))
      return { ...reading, vague: true }
    if (reading.low.unit === 'minute')
      return day ? placeOn(reading, day.low) : open || isHabit(reading, tokens) ? { ...reading, vague: true } : reading
    // "9-10 October, 10:00 to 16:00": a stretch of days or a recurring day leaves open which one is meant.
    if (reading.low.unit !== 'day' || reading.vague) {
      day = undefined
      open ||= reading.low.unit === 'week' || reading.low.unit === 'weekend'
    } else if (!readTelling(tokens, reading)) {
      day = reading.high || reading.set ? undefined : reading
      open = day === undefined
    }
    return reading
  })
}

function isRecurringDay({ set, low }: Reading): boolean {
  return set === true && low.unit === 'day'
}

/** "The museum is open 10:00–17:30", "Opening hours: 9 a.m. to 5 p.m." */
function isHabit({ from, high }: Reading, tokens: readonly Token[]): boolean {
  let at = from - 1
  while (/^(?:from|between|:)$/.test(lowerAt(tokens, at))) at--
  const word = lowerAt(tokens, at)
  return high !== undefined && (word === 'hours' || (word === 'open' && /^(?:is|are)$/.test(lowerAt(tokens, at - 1))))
}

function placeOn(reading: Reading, day: Moment): Reading {
  return {
    ...reading,
    low: { ...day, ...timeOf(reading.low) },
    ...(reading.high ? { high: { ...day, ...timeOf(reading.high) } } : {}),
  }
}

function timeOf({ time, ambiguous }: Moment): Pick<Moment, 'time' | 'ambiguous'> {
  return time === undefined ? {} : { time, ...(ambiguous ? { ambiguous } : {}) }
}

/** "the first day", "that morning", "each day", "working days". */
function isDayNoun(tokens: readonly Token[], at: number): boolean {
  return [1, 2].some((step) => /^(?:days?|morning|afternoon|evening|night)$/.test(lowerAt(tokens, at + step)))
}
