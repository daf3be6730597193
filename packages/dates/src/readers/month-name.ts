import type { Token } from '@presswork/language'
import { lowerCaseWords, months } from '../lexicon/months.ts'
import { isCapitalised, lowerAt } from '../reader.ts'

/** "September", "Sept.", "sep" at `at`: its number and the token behind it, the abbreviation's full stop included. */
export function readMonthName(tokens: readonly Token[], at: number): { month: number; to: number } | undefined {
  const word = lowerAt(tokens, at)
  const month = months.get(word)
  if (month === undefined) return undefined
  if (word === 'may' && !isCapitalised(tokens, at) && !isInLowerMay(tokens, at)) return undefined
  const stop = word.length <= 4 && word !== 'june' && word !== 'july' && word !== 'may' && isFullStop(tokens, at + 1)
  return { month, to: stop ? at + 2 : at + 1 }
}

/** A full stop that abbreviates: something follows it in the sentence. */
function isFullStop(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.value === '.' && !tokens[at].spaceBefore && tokens[at + 1] !== undefined
}

/** Whether the month's name is written as a name, or is no other word in lower case. */
export function isWrittenAsMonth(tokens: readonly Token[], at: number): boolean {
  return isCapitalised(tokens, at) || !lowerCaseWords.has(lowerAt(tokens, at))
}

/** "in may." and "in may 2021", where nothing follows the verb. */
function isInLowerMay(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return lowerAt(tokens, at - 1) === 'in' && (next === undefined || next.type !== 'word')
}
