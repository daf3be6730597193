import { createDraft, type Reader } from '../draft.ts'
import { denominators } from '../lexicon/ordinal-words.ts'
import { lowerAt } from '../line.ts'

const ends: ReadonlySet<string> = new Set('top bottom upper lower poorest richest lowest highest wealthiest'.split(' '))

/** "the top third of pupils", "the poorest fifth of homes": a part at one end, where "the third of three" is an order. */
export const topPart: Reader = {
  ruleId: 'top-part',
  example: 'The poorest fifth of homes got a grant.',
  read(line, at) {
    const parts = denominators.get(lowerAt(line, at))
    if (parts === undefined || !ends.has(lowerAt(line, at - 1)) || lowerAt(line, at + 1) !== 'of') return undefined
    return createDraft({ from: at, to: at + 1, kind: 'fraction', value: 1 / parts, ruleId: this.ruleId })
  },
}
