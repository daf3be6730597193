import type { Token } from '@presswork/language'
import { dayParts } from '../lexicon/deictics.ts'
import type { Moment } from '../moment.ts'
import { lowerAt } from '../reader.ts'

/** The half of the day that the word at `index` names, to spread into a moment: "evening", "pm"; nothing for other words. */
export function partAt(tokens: readonly Token[], index: number): Pick<Moment, 'part'> {
  const word = lowerAt(tokens, index)
  if (word === 'morning' || /^a\.?m\.?$/.test(word)) return { part: 'am' }
  return /^(?:afternoon|evening|night|tonight|tonite|p\.?m\.?)$/.test(word) ? { part: 'pm' } : {}
}

/** The token behind the stretch of a day that follows it: "Tuesday morning", "Sunday early evening", "Friday in the afternoon", "Monday pm". */
export function skipDayPart(tokens: readonly Token[], at: number): number {
  const word = lowerAt(tokens, at)
  if ((dayParts.has(word) && word !== 'noon') || /^[ap]\.?m\.?$/.test(word)) return at + 1
  if ((word === 'early' || word === 'late') && dayParts.has(lowerAt(tokens, at + 1))) return at + 2
  if (word === 'in' && lowerAt(tokens, at + 1) === 'the' && dayParts.has(lowerAt(tokens, at + 2))) return at + 3
  return word === 'at' && lowerAt(tokens, at + 1) === 'night' ? at + 2 : at
}
