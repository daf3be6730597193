import { isCapitalised, isDash, lowerAt, type Reader } from '../reader.ts'

/** The last months of the quarters. */
const codes: ReadonlyMap<string, number> = new Map([
  ['march', 33],
  ['mar', 33],
  ['june', 34],
  ['jun', 34],
  ['september', 35],
  ['sept', 35],
  ['sep', 35],
  ['december', 36],
  ['dec', 36],
])

/** "the December quarter 2023", "June-quarter output": quarters by their last month, as in Australia. */
export const monthQuarter: Reader = {
  ruleId: 'month-quarter',
  example: 'Output rose in the December quarter 2020.',
  words: codes.keys(),
  read(tokens, at) {
    const noun = isDash(tokens, at + 1) ? at + 2 : at + 1
    if (lowerAt(tokens, noun) !== 'quarter' || !isCapitalised(tokens, at)) return undefined
    return { from: at, to: noun + 1, low: { unit: 'quarter', code: codes.get(lowerAt(tokens, at)) as number } }
  },
}
