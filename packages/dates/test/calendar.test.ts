import { expect, test } from 'vitest'
import { formatDay, fromDayNumber, isDay, parseDay, toDayNumber, weekdayOf } from '../src/calendar.ts'

test('day numbers count as the platform does, leap years included', () => {
  for (let number = -800_000; number < 400_000; number += 997) {
    const iso = new Date(number * 86_400_000).toISOString()
    if (!/^\d{4}-/.test(iso)) continue
    expect(formatDay(number)).toBe(iso.slice(0, 10))
    expect(toDayNumber(fromDayNumber(number))).toBe(number)
    expect(weekdayOf(number)).toBe(new Date(number * 86_400_000).getUTCDay() || 7)
  }
})

test('days are checked', () => {
  expect(isDay(2000, 2, 29)).toBe(true)
  expect(isDay(1900, 2, 29)).toBe(false)
  expect(parseDay('2021-13-01')).toBeUndefined()
  expect(parseDay('1970-01-02')).toBe(1)
})
