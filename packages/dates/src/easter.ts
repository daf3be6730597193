import { toDayNumber } from './calendar.ts'

/**
 * Easter Sunday of the Gregorian calendar as a day number: the anonymous algorithm of "Nature", 20 April 1876,
 * as given in Jean Meeus, "Astronomical Algorithms" (1991), chapter 8.
 */
export function findEaster(year: number): number {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const yearOfCentury = year % 100
  const correction = Math.floor((century + 8) / 25)
  const lunar = Math.floor((century - correction + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - lunar + 15) % 30
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7
  const shift = Math.floor((golden + 11 * epact + 22 * weekday) / 451)
  const sum = epact + weekday - 7 * shift + 114
  return toDayNumber({ year, month: Math.floor(sum / 31), day: (sum % 31) + 1 })
}
