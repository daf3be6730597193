import type { Token } from '@presswork/language'
import type { Moment } from '../moment.ts'
import { isDash, lowerAt, type Reader } from '../reader.ts'
import { readDayOfMonth } from './day-of-month.ts'

/** "4-23 of next month", "4 to 23 in the month": days of a month that has no name. */
export const daySpan: Reader = {
  ruleId: 'day-span',
  example: 'It is shut from 4 to 23 of next month.',
  numbers: true,
  read(tokens, at) {
    const first = readDayOfMonth(tokens, at)
    if (!first || !(isDash(tokens, first.to) || lowerAt(tokens, first.to) === 'to')) return undefined
    const last = readDayOfMonth(tokens, first.to + 1)
    if (!last || last.day <= first.day || !isInMonth(tokens, last.to)) return undefined
    return { from: at, to: last.to, low: dayOf(first.day), high: dayOf(last.day), weak: true }
  },
}

/** "of next month", "in the month". */
function isInMonth(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:in|of)$/.test(lowerAt(tokens, at)) &&
    /^(?:this|next|last|the)$/.test(lowerAt(tokens, at + 1)) &&
    lowerAt(tokens, at + 2) === 'month'
  )
}

function dayOf(day: number): Moment {
  return { unit: 'day', day }
}
