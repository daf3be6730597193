import type { Token } from '@presswork/language'
import { followers } from '../lexicon/followers.ts'
import type { Reading } from '../moment.ts'
import { integerAt, isDash, isGlued, lowerAt, type Reader } from '../reader.ts'

/** "44 BC", "500-400 BCE", "1142 AD", "AD 122": years before Christ are found, not resolved. */
export const era: Reader = {
  ruleId: 'era',
  example: 'The wall was begun in AD 122.',
  numbers: true,
  words: ['ad', 'a.d.'],
  read(tokens, at) {
    if (tokens[at]?.type === 'word') return readBehind(tokens, at)
    // Most numbers end here.
    if (!'ABC-–—t'.includes(tokens[at + 1]?.value.charAt(0) ?? ' ')) return undefined
    const year = integerAt(tokens, at)
    if (year === undefined || year === 0 || isGlued(tokens, at)) return undefined
    const last = isDash(tokens, at + 1) || lowerAt(tokens, at + 1) === 'to' ? integerAt(tokens, at + 2) : undefined
    const mark = last === undefined ? at + 1 : at + 3
    const name = readEra(tokens, mark)
    // "a grading of 8CE".
    if (!name || (isGlued(tokens, mark) && tokens[mark]?.value === 'CE')) return undefined
    const low = { unit: 'year', year } as const
    if (name === 'before') return { from: at, to: mark + 1, low, vague: true }
    return { from: at, to: mark + 1, low, ...(last === undefined ? {} : { high: { unit: 'year', year: last } }) }
  },
}

/** "AD 122", "AD 43-410". */
function readBehind(tokens: readonly Token[], at: number): Omit<Reading, 'ruleId'> | undefined {
  const year = integerAt(tokens, at + 1)
  if (!year || !/^A\.?D\.?$/.test(tokens[at]?.value ?? '') || isGlued(tokens, at + 1)) return undefined
  const low = { unit: 'year', year } as const
  const last = isDash(tokens, at + 2) || lowerAt(tokens, at + 2) === 'to' ? integerAt(tokens, at + 3) : undefined
  return last !== undefined && last > year
    ? { from: at, to: at + 4, low, high: { unit: 'year', year: last } }
    : { from: at, to: at + 2, low }
}

/** The era that a year or century before it is counted in; not "200 BC towns", "5 CE marks". */
export function readEra(tokens: readonly Token[], at: number): 'before' | 'after' | undefined {
  const name = /^(B\.?C\.?(?:E\.?)?)$|^(?:A\.?D\.?|C\.?E\.?)$/.exec(tokens[at]?.value ?? '')
  const next = tokens[at + 1]
  const closed = next === undefined || next.type === 'mark' || followers.has(next.lower)
  if (!name || !closed) return undefined
  return name[1] ? 'before' : 'after'
}
