import { followers } from '../lexicon/followers.ts'
import { smallNumbers } from '../lexicon/spelled-numbers.ts'
import { lowerAt, type Reader } from '../reader.ts'
import { readSpelledYear } from './spelled-number.ts'

const introducers: ReadonlySet<string> = new Set([
  'in',
  'since',
  'until',
  'till',
  'during',
  'early',
  'late',
  'mid',
  'year',
])

/** "in nineteen ninety-six", "since two thousand and five"; "two thousand and five members" and "nineteen thirty" stay weak. */
export const spelledYear: Reader = {
  ruleId: 'spelled-year',
  example: 'It closed in nineteen ninety-six.',
  words: [...smallNumbers.keys(), 'twenty'],
  read(tokens, at) {
    const year = readSpelledYear(tokens, at)
    if (!year) return undefined
    const next = tokens[year.to]
    const closed = next === undefined || next.type === 'mark' || followers.has(next.lower)
    // What follows is counted: "in May two thousand people came".
    if (!closed) return undefined
    const low = { unit: 'year', year: year.value } as const
    return { from: at, to: year.to, low, ...(introducers.has(lowerAt(tokens, at - 1)) ? {} : { weak: true as const }) }
  },
}
