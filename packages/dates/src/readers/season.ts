import { followers } from '../lexicon/followers.ts'
import { seasons } from '../lexicon/seasons.ts'
import { isCapitalised, lowerAt, type Reader } from '../reader.ts'
import { isYearAt } from './day-month.ts'
import { twoDigitYear } from './two-digit-year.ts'

/** "spring 2021", "the winter of 2019/20", "in the summer"; "fall" and "spring" alone are other words too often. */
export const season: Reader = {
  ruleId: 'season',
  example: 'It reopens in spring 2022.',
  words: seasons.keys(),
  read(tokens, at) {
    const word = lowerAt(tokens, at)
    const low = { unit: 'season', code: seasons.get(word) as number } as const
    // "the summer of '69"
    const short = twoDigitYear(tokens, lowerAt(tokens, at + 1) === 'of' ? at + 2 : at + 1)
    if (short) return { from: at, to: short.to, low: { ...low, of: short.year } }
    const dated = isYearAt(tokens, at + 1) || (lowerAt(tokens, at + 1) === 'of' && isYearAt(tokens, at + 2))
    if (dated) return { from: at, to: at + 1, low }
    const before = lowerAt(tokens, at - 1)
    const article =
      before === 'the' &&
      ['in', 'by', 'during', 'until', 'since', 'over', 'for', 'throughout', 'of'].includes(lowerAt(tokens, at - 2))
    const next = tokens[at + 1]
    const alone = next === undefined || next.type === 'mark' || followers.has(next.lower)
    const evident =
      alone &&
      !isCapitalised(tokens, at) &&
      (article || (['in', 'by', 'during', 'since', 'until'].includes(before) && word !== 'fall'))
    return { from: at, to: at + 1, low, ...(evident ? {} : { weak: true as const }) }
  },
}
