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
    const noun = isDash(tokens, ordinal.to) ? ordinal.to + 1 : ordinal.to
    const word = lowerAt(tokens, noun)
    if (word !== 'century' && word !== 'centuries') return undefined
    // "the 21st Century Skills Act": a name.
    if (isCapitalised(tokens, noun) && isName(tokens, noun + 1)) return undefined
    return { from: at, to: noun + 1, low: { unit: 'century', year: (ordinal.day - 1) * 100 } }
  },
}

function isName(tokens: readonly Token[], at: number): boolean {
  return isCapitalised(tokens, at)
}
