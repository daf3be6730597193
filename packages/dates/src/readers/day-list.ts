import type { Token } from '@presswork/language'
import { isDash, isGlued, lowerAt } from '../reader.ts'
import { type DayOfMonth, readDayOfMonth } from './day-of-month.ts'

/** Days that share one month, and the token behind the last one. */
export interface DayList {
  readonly days: readonly number[]
  readonly to: number
}

/** How many days a list may name. */
const most = 10

/** "3, 4 and 7", "1st, 2nd & 3rd" at `at`: ascending days of which the last stands behind "and". */
export function readDayList(tokens: readonly Token[], at: number): DayList | undefined {
  let day = readListed(tokens, at)
  const days: number[] = []
  while (day && days.length < most && day.day > (days.at(-1) ?? 0)) {
    days.push(day.day)
    const comma = lowerAt(tokens, day.to) === ','
    const joint = comma ? day.to + 1 : day.to
    const last = lowerAt(tokens, joint) === 'and' || lowerAt(tokens, joint) === '&'
    if (!comma && !last) return undefined
    const next = readListed(tokens, last ? joint + 1 : joint)
    if (last) return next && next.day > day.day ? { days: [...days, next.day], to: next.to } : undefined
    day = next
  }
  return undefined
}

/** Whether the days follow each other, so that the list is one stretch. */
export function isStretch(days: readonly number[]): boolean {
  return days.every((day, index) => index === 0 || day === (days[index - 1] ?? 0) + 1)
}

/** A day in digits that nothing longer runs on from. */
function readListed(tokens: readonly Token[], at: number): DayOfMonth | undefined {
  const day = tokens[at]?.type === 'number' ? readDayOfMonth(tokens, at) : undefined
  if (!day || !isGlued(tokens, day.to)) return day
  const next = tokens[day.to]
  return next?.type === 'word' || isDash(tokens, day.to) || /^[%:/]$/.test(next?.value ?? '') ? undefined : day
}
