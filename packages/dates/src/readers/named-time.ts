import { isCapitalised, lowerAt, type Reader } from '../reader.ts'

/** "noon", "midnight", "midday". */
export const namedTime: Reader = {
  ruleId: 'named-time',
  example: 'Doors open at noon.',
  words: ['noon', 'midday', 'midnight'],
  read(tokens, at) {
    // "the Midnight Express": capitalised inside a sentence it is a name.
    if (isCapitalised(tokens, at) && at > 0 && tokens[at]?.value !== tokens[at]?.value.toUpperCase()) return undefined
    return { from: at, to: at + 1, low: { unit: 'minute', time: lowerAt(tokens, at) === 'midnight' ? 0 : 720 } }
  },
}
