import type { Token } from '@presswork/language'
import { isDash, lowerAt, type Reader } from '../reader.ts'

/** "the prior-year quarter", "the year-ago quarter": a year before the one that the text named last. */
export const yearAgo: Reader = {
  ruleId: 'year-ago',
  example: 'Sales in the third quarter of 2020 passed those of the year-ago quarter.',
  words: ['prior', 'previous', 'year'],
  read(tokens, at) {
    const word = lowerAt(tokens, at)
    const second = skipDash(tokens, at + 1)
    const before = word !== 'year' && lowerAt(tokens, second) === 'year'
    const after = word === 'year' && /^(?:ago|earlier)$/.test(lowerAt(tokens, second))
    const noun = skipDash(tokens, second + 1)
    if ((!before && !after) || lowerAt(tokens, noun) !== 'quarter') return undefined
    return { from: at, to: noun + 1, low: { unit: 'quarter', shift: -4, anaphoric: 'bound' } }
  },
}

function skipDash(tokens: readonly Token[], at: number): number {
  return isDash(tokens, at) ? at + 1 : at
}
