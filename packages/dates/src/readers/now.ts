import { lowerAt, type Reader } from '../reader.ts'

/** The "now" of "between now and 3 May", the "date" of "from March to date": a day only as the end of a range. */
export const now: Reader = {
  ruleId: 'now',
  example: 'It is shut between now and 5 July.',
  words: ['now', 'date'],
  read(tokens, at) {
    const before = lowerAt(tokens, at - 1)
    if (lowerAt(tokens, at) === 'date' && before !== 'to') return undefined
    const low = { unit: 'day', shift: 0 } as const
    return { from: at, to: at + 1, low, weak: true, vague: true }
  },
}
