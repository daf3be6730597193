import type { Token } from '@presswork/language'
import { followers } from '../lexicon/followers.ts'
import { holidays } from '../lexicon/holidays.ts'
import type { Moment } from '../moment.ts'
import { lowerAt, type Reader } from '../reader.ts'
import { isYearAt } from './day-month.ts'

/** How many tokens the longest name has. */
const longest = Math.max(...[...holidays.keys()].map((name) => name.split(' ').length))

const introducers: ReadonlySet<string> = new Set([
  'on',
  'by',
  'before',
  'after',
  'until',
  'since',
  'from',
  'through',
  'of',
  'and',
  'for',
])

/** "on Christmas Day", "by Thanksgiving 2024"; not "the Memorial Day sale", "Christmas trees". */
export const holiday: Reader = {
  ruleId: 'holiday',
  words: new Set([...holidays.keys()].map((name) => name.split(' ')[0] as string)),
  read(tokens, at) {
    if (!introducers.has(lowerAt(tokens, at - 1))) return undefined
    const found = readName(tokens, at)
    if (!found) return undefined
    const next = tokens[found.to]
    const alone = next === undefined || next.type === 'mark' || followers.has(next.lower) || isYearAt(tokens, found.to)
    return alone ? { from: at, to: found.to, low: found.moment } : undefined
  },
}

/** The longest name that begins at `at`. */
function readName(tokens: readonly Token[], at: number): { moment: Moment; to: number } | undefined {
  let name = ''
  let found: { moment: Moment; to: number } | undefined
  for (let to = at; to < at + longest && to < tokens.length; to++) {
    name += `${to > at ? ' ' : ''}${lowerAt(tokens, to)}`
    const moment = holidays.get(name)
    if (moment) found = { moment, to: to + 1 }
  }
  return found
}
