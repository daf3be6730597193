import type { Token } from '@presswork/language'
import { lowerAt, type Reader } from '../reader.ts'
import { readDayList } from './day-list.ts'
import { readDayOfMonth } from './day-of-month.ts'
import { readMonthName } from './month-name.ts'

/** How far back the month is looked for, in tokens. */
const longest = 24

/** The "5" and "9" of "May 3, 5 and 9". */
export const listedDay: Reader = {
  ruleId: 'listed-day',
  example: 'It opens on May 3, 5 and 9.',
  numbers: true,
  read(tokens, at) {
    const day = /^(?:,|and|&)$/.test(lowerAt(tokens, at - 1)) ? readDayOfMonth(tokens, at) : undefined
    const first = day && findFirst(tokens, at)
    const list = first === undefined ? undefined : readDayList(tokens, first)
    const name = first === undefined ? undefined : findMonth(tokens, first)
    if (!day || !list || list.to < day.to || name === undefined || readMonthName(tokens, list.to)) return undefined
    // "In May 12, 14 and 16 ships came": the numbers count.
    if (tokens[list.to]?.type === 'word' && /s$/.test(lowerAt(tokens, list.to))) return undefined
    return { from: at, to: day.to, low: { unit: 'day', month: name, day: day.day } }
  },
}

/** Where the list begins that the number at `at` stands in. */
function findFirst(tokens: readonly Token[], at: number): number | undefined {
  let first = at
  for (let index = at - 1; index >= 0 && at - index < longest; index--) {
    const token = tokens[index] as Token
    if (token.type === 'number') first = index
    else if (!/^(?:,|and|&|st|nd|rd|th)$/.test(token.lower)) break
  }
  return first === at ? undefined : first
}

/** The month whose name ends before `at`. */
function findMonth(tokens: readonly Token[], at: number): number | undefined {
  const start = lowerAt(tokens, at - 1) === '.' ? at - 2 : at - 1
  const name = readMonthName(tokens, start)
  return name?.to === at ? name.month : undefined
}
