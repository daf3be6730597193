import type { Token } from '@presswork/language'
import { lowerAt, type Reader } from '../reader.ts'

/**
 * The "now" of "between now and 3 May", the "date" of "from March to date", "the present day" of "from 2010 to the present day": a
 * day only as the end of a range.
 */
export const now: Reader = {
  ruleId: 'now',
  example: 'It is shut between now and 5 July.',
  words: ['now', 'date', 'present', 'current'],
  read(tokens, at) {
    const word = lowerAt(tokens, at)
    const before = lowerAt(tokens, at - 1)
    const noun = /^(?:date|day|time)$/.test(lowerAt(tokens, at + 1))
    if (word === 'date' && before !== 'to') return undefined
    if (word === 'current' && !noun) return undefined
    if (word === 'present' && !noun && !isPresent(tokens, at)) return undefined
    const to = noun && word !== 'now' && word !== 'date' ? at + 2 : at + 1
    return { from: at, to, low: { unit: 'day', shift: 0 }, weak: true, vague: true }
  },
}

/** "2015 to present", "until the present."; not "came in 2015 to present and discuss the plan". */
function isPresent(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:to|until|till|through|the|[-–—])$/.test(lowerAt(tokens, at - 1))) return false
  const next = tokens[at + 1]
  return tokens[at]?.partOfSpeech !== 'VERB' && (next === undefined || next.type === 'mark')
}
