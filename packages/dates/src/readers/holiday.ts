import type { Token } from '@presswork/language'
import { deictics } from '../lexicon/deictics.ts'
import { followers } from '../lexicon/followers.ts'
import { holidays } from '../lexicon/holidays.ts'
import type { Moment } from '../moment.ts'
import { lowerAt, type Reader } from '../reader.ts'
import { isYearAt } from './day-month.ts'
import { skipDayPart } from './day-part.ts'

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
  'in',
  'at',
  'between',
  'over',
  'to',
  'during',
  'mark',
  'marks',
  'celebrate',
  'celebrates',
  'observe',
])

/** "on Christmas Day", "by Thanksgiving 2024"; not "the Memorial Day sale", "Christmas trees". */
export const holiday: Reader = {
  ruleId: 'holiday',
  example: 'It reopens by Easter Monday 2022.',
  words: new Set([...holidays.keys()].map((name) => name.split(' ')[0] as string)),
  read(tokens, at) {
    const article = lowerAt(tokens, at - 1) === 'the'
    const before = lowerAt(tokens, article ? at - 2 : at - 1)
    const shift = deictics.get(before)
    // At the head of a sentence or clause a name of the day is as plain as behind a preposition.
    if (shift === undefined && at > 0 && !introducers.has(before) && !/^[,;:(–—]$/.test(before)) return undefined
    const found = readName(tokens, at)
    if (!found) return undefined
    const noun = lowerAt(tokens, found.to)
    const week = noun === 'weekend' || noun === 'week' ? noun : undefined
    const to = week ? found.to + 1 : skipDayPart(tokens, found.to)
    const next = tokens[to]
    const alone = next === undefined || next.type === 'mark' || followers.has(next.lower) || isYearAt(tokens, to)
    if (!alone || (article && shift === undefined && !week && next?.lower !== 'of')) return undefined
    const moment =
      shift === undefined || found.moment.feast ? found.moment : { ...found.moment, shift: Math.sign(shift) }
    const low: Moment = week ? { unit: week, of: moment } : moment
    return { from: shift === undefined || article ? at : at - 1, to, low }
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
