import type { Moment, Reading } from '../moment.ts'
import type { Refiner } from './merge-neighbours.ts'

const noon = 720

/** A clock time of either half of the day goes on from the one before it: "at 2:12 p.m., a second alarm at 2:21". */
export const borrowHalf: Refiner = (readings) => {
  let last = 0
  return readings.map((reading) => {
    const { low, high } = reading
    if (low.time === undefined) return reading
    const later = low.ambiguous === true && last >= noon && low.time + noon >= last ? inAfternoon(reading) : reading
    last = later.low.ambiguous ? 0 : ((high ? later.high?.time : later.low.time) ?? 0)
    return later
  })
}

function inAfternoon(reading: Reading): Reading {
  const { low, high } = reading
  return { ...reading, low: shift(low), ...(high?.ambiguous ? { high: shift(high) } : {}) }
}

function shift({ ambiguous: _, time = 0, ...moment }: Moment): Moment {
  return { ...moment, time: time < noon ? time + noon : time }
}
