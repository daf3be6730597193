import { createDraft, type Reader } from '../draft.ts'
import { readNumeral } from '../numerals/numeral.ts'
import { findLead } from './lead.ts'

/** "280", "1 000 000", "thirty-one thousand", "dozens", "-3.5", ".08". */
export const cardinal: Reader = {
  ruleId: 'cardinal',
  example: 'Some 2.4 million letters came.',
  read(line, at, floor) {
    const numeral = readNumeral(line, at)
    if (!numeral || numeral.fraction) return undefined
    const lead = findLead(line, at, floor)
    return createDraft({
      from: lead?.from ?? at,
      to: numeral.to,
      kind: 'cardinal',
      value: lead?.negative ? -numeral.value : numeral.value,
      scale: numeral.scale,
      comparator: numeral.vague ? '>=' : '=',
      ruleId: this.ruleId,
    })
  },
}
