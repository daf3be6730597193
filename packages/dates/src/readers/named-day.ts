import { namedDays } from '../lexicon/deictics.ts'
import { isCapitalised, lowerAt, type Reader } from '../reader.ts'
import { skipDayPart } from './day-part.ts'
import { isNowadays } from './nowadays.ts'

/** "today", "tomorrow", "yesterday evening", "tonight"; "today" for nowadays is marked as vague. */
export const namedDay: Reader = {
  ruleId: 'named-day',
  example: 'It reopens tomorrow evening.',
  words: namedDays.keys(),
  read(tokens, at) {
    const word = lowerAt(tokens, at)
    const shift = namedDays.get(word) as number
    // "USA Today", "the Today programme"
    if (isCapitalised(tokens, at) && tokens[at]?.value !== tokens[at]?.value.toUpperCase() && at > 0) {
      if (isCapitalised(tokens, at - 1) || (lowerAt(tokens, at - 1) === 'the' && at > 1)) return undefined
    }
    const to = skipDayPart(tokens, at + 1)
    const vague = word === 'today' && isNowadays(tokens, at) ? { vague: true as const } : {}
    return { from: at, to, low: { unit: 'day', shift }, ...vague }
  },
}
