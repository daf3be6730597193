import type { Token } from '@presswork/language'
import { integerAt, isDash, isGlued, lowerAt, type Reader } from '../reader.ts'

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
    // "in the 980s"
    if (length === 3 && value >= 100 && isOpened(tokens, at))
      return { from: at, to: at + 2, low: { unit: 'decade', year: value } }
    if (length !== 2) return undefined
    const low = { unit: 'decade', year: value >= 30 ? 1900 + value : 2000 + value } as const
    if (/^['’‘]$/.test(lowerAt(tokens, at - 1)) && isGlued(tokens, at)) return { from: at - 1, to: at + 2, low }
    // "in her 90s" is an age, "highs in the 90s" are degrees; "the 1980s and 90s" tells by its first.
    return { from: at, to: at + 2, low, ...(isOpened(tokens, at) ? {} : { weak: true as const }) }
  },
}

/** "in the 70s", "since the late 70s", without a word of what else is counted by tens. */
function isOpened(tokens: readonly Token[], at: number): boolean {
  const dash = isDash(tokens, at - 1) ? at - 1 : at
  const part = /^(?:early|late|mid)$/.test(lowerAt(tokens, dash - 1)) ? dash - 1 : at
  if (lowerAt(tokens, part - 1) !== 'the' || !openers.has(lowerAt(tokens, part - 2))) return false
  return !tokens.slice(Math.max(0, at - nearby), at + nearby).some(({ lower }) => countedByTens.has(lower))
}

/** How many tokens around are looked at. */
const nearby = 12

const openers: ReadonlySet<string> = new Set('in of since from during through throughout until by'.split(' '))

const countedByTens: ReadonlySet<string> = new Set(
  (
    'temperature temperatures degrees highs lows weather fahrenheit celsius forecast score scores scored age ages aged old percent ' +
    'percentile mph shot shares stock price prices trading trades index margin margins yields range dollar dollars cents points'
  ).split(' '),
)

/** "in the nineties", not "a woman in her nineties" or "temperatures in the nineties". */
function readNamed(
  tokens: readonly Token[],
  at: number,
  year: number,
): { from: number; to: number; low: { unit: 'decade'; year: number } } | undefined {
  const before = lowerAt(tokens, at - 1)
  // "in nineties" stands without the article in notes.
  if (!['the', 'late', 'early', 'mid'].includes(before) && !(before === 'in' && tokens[at + 1]?.type !== 'word'))
    return undefined
  return { from: at, to: at + 1, low: { unit: 'decade', year } }
}
