import type { Token } from '@presswork/language'
import { integerAt, isGlued, lowerAt, type Reader } from '../reader.ts'

const words: ReadonlyMap<string, number> = new Map([
  ['twenties', 1920],
  ['thirties', 1930],
  ['forties', 1940],
  ['fifties', 1950],
  ['sixties', 1960],
  ['seventies', 1970],
  ['eighties', 1980],
  ['nineties', 1990],
])

/** "the 1990s", "the 1990's", "the '90s", "the nineties". */
export const decade: Reader = {
  ruleId: 'decade',
  example: 'It was built in the late 1980s.',
  numbers: true,
  words: words.keys(),
  read(tokens, at) {
    const named = words.get(lowerAt(tokens, at))
    if (named !== undefined) return readNamed(tokens, at, named)
    const value = integerAt(tokens, at)
    const mark = lowerAt(tokens, at + 1)
    if (value === undefined || value % 10 !== 0 || (mark !== 's' && mark !== "'s")) return undefined
    const length = (tokens[at] as Token).value.length
    // "the 1990 s", as texts from other formats have it
    if (!isGlued(tokens, at + 1) && !(mark === 's' && length === 4 && /^(?:the|in)$/.test(lowerAt(tokens, at - 1))))
      return undefined
    if (length === 4 && value >= 1000 && value < 2200) {
      const unit = value % 100 === 0 && value < 2000 ? 'century' : 'decade'
      return { from: at, to: at + 2, low: { unit, year: value } }
    }
    // "in her 90s" is an age; the apostrophe or "the" tells the decade.
    const apostrophe = /^['’‘]$/.test(lowerAt(tokens, at - 1)) && isGlued(tokens, at)
    if (length !== 2 || !apostrophe) return undefined
    return { from: at - 1, to: at + 2, low: { unit: 'decade', year: value >= 30 ? 1900 + value : 2000 + value } }
  },
}

/** "in the nineties", not "a woman in her nineties" or "temperatures in the nineties". */
function readNamed(
  tokens: readonly Token[],
  at: number,
  year: number,
): { from: number; to: number; low: { unit: 'decade'; year: number } } | undefined {
  const before = lowerAt(tokens, at - 1)
  if (before !== 'the' && !['late', 'early', 'mid'].includes(before)) return undefined
  return { from: at, to: at + 1, low: { unit: 'decade', year } }
}
