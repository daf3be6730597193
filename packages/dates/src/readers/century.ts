import type { Token } from '@presswork/language'
import { ordinalWords, tens } from '../lexicon/ordinals.ts'
import type { Reading } from '../moment.ts'
import { isCapitalised, isDash, lowerAt, type Reader } from '../reader.ts'
import { readDayOfMonth } from './day-of-month.ts'
import { readEra } from './era.ts'

/** "the 19th century", "the 3rd century BC" (found, not resolved), "the twenty-first century", "21st-century" as an adjective not. */
export const century: Reader = {
  ruleId: 'century',
  example: 'It was built in the 19th century.',
  numbers: true,
  words: [...ordinalWords.keys(), ...tens.keys()],
  read(tokens, at) {
    const ordinal = readDayOfMonth(tokens, at)
    if (!ordinal?.ordinal || ordinal.day > 21) return undefined
    const shared = findShared(tokens, ordinal.to)
    if (shared !== undefined) return nameCentury(tokens, at, ordinal, ordinal.to, shared + 1)
    const noun = isDash(tokens, ordinal.to) ? ordinal.to + 1 : ordinal.to
    const word = lowerAt(tokens, noun)
    if (word !== 'century' && word !== 'centuries') return undefined
    // "the 21st Century Skills Act": a name.
    if (isCapitalised(tokens, noun) && isName(tokens, noun + 1)) return undefined
    return nameCentury(tokens, at, ordinal, readEra(tokens, noun + 1) ? noun + 2 : noun + 1, noun + 1)
  },
}

/** The century from `from` to `to`, of which an era may be told at `era`. */
function nameCentury(
  tokens: readonly Token[],
  from: number,
  { day }: { day: number },
  to: number,
  era: number,
): Omit<Reading, 'ruleId'> {
  const low = { unit: 'century', year: (day - 1) * 100 } as const
  return { from, to, low, ...(readEra(tokens, era) === 'before' ? { vague: true as const } : {}) }
}

/** Where the noun stands that the "18th" of "18th and 19th centuries", "18th to the early 20th century" shares. */
function findShared(tokens: readonly Token[], at: number): number | undefined {
  if (!/^(?:and|or|to|through|[-–])$/.test(lowerAt(tokens, at))) return undefined
  let next = at + 1
  while (/^(?:the|early|late|mid|-)$/.test(lowerAt(tokens, next)) && next < at + 4) next++
  const second = readDayOfMonth(tokens, next)
  return second?.ordinal && /^centur(?:y|ies)$/.test(lowerAt(tokens, second.to)) ? second.to : undefined
}

function isName(tokens: readonly Token[], at: number): boolean {
  return isCapitalised(tokens, at)
}
