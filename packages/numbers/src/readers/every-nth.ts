import { createDraft, type Reader } from '../draft.ts'
import { lowerAt } from '../line.ts'
import { readOrdinal } from '../numerals/ordinal.ts'

/** "every ninth house": one part in nine. "every second" alone is a time. */
export const everyNth: Reader = {
  ruleId: 'every-nth',
  example: 'The trust owns every ninth house.',
  read(line, at) {
    if (lowerAt(line, at) !== 'every') return undefined
    const ordinal = readOrdinal(line, at + 1)
    if (!ordinal || ordinal.value < 2 || line.tokens[ordinal.to]?.type !== 'word') return undefined
    return createDraft({ from: at, to: ordinal.to, kind: 'fraction', value: 1 / ordinal.value, ruleId: this.ruleId })
  },
}
