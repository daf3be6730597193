import type { Token } from '@presswork/language'
import { ordinalWords, tens } from '../lexicon/ordinals.ts'
import { isCapitalised, isDash, lowerAt, type Reader } from '../reader.ts'
import { readDayOfMonth } from './day-of-month.ts'

/** "the 19th century", "the twenty-first century", "21st-century" as an adjective not. */
export const century: Reader = {
  ruleId: 'century',
  example: 'It was built in the 19th century.',
  numbers: true,
  words: [...ordinalWords.keys(), ...tens.keys()],
  read(tokens, at) {
    const ordinal = readDayOfMonth(tokens, at)
    if (!ordinal?.ordinal || ordinal.day > 21) return undefined
    if (isShared(tokens, ordinal.to))
      return { from: at, to: ordinal.to, low: { unit: 'century', year: (ordinal.day - 1) * 100 } }
    const noun = isDash(tokens, ordinal.to) ? ordinal.to + 1 : ordinal.to
    const word = lowerAt(tokens, noun)
    if (word !== 'century' && word !== 'centuries') return undefined
    // "the 21st Century Skills Act": a name.
    if (isCapitalised(tokens, noun) && isName(tokens, noun + 1)) return undefined
    return { from: at, to: noun + 1, low: { unit: 'century', year: (ordinal.day - 1) * 100 } }
  },
}

/** The "18th" of "18th and 19th centuries", "18th to the early 20th century". */
function isShared(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:and|or|to|through|[-–])$/.test(lowerAt(tokens, at))) return false
  let next = at + 1
  while (/^(?:the|early|late|mid|-)$/.test(lowerAt(tokens, next)) && next < at + 4) next++
  const second = readDayOfMonth(tokens, next)
  return second?.ordinal === true && /^centur(?:y|ies)$/.test(lowerAt(tokens, second.to))
}

function isName(tokens: readonly Token[], at: number): boolean {
  return isCapitalised(tokens, at)
}
