import type { Token } from '@presswork/language'
import { namedDays } from '../lexicon/deictics.ts'
import { isCapitalised, lowerAt, type Reader } from '../reader.ts'
import { partAt, skipDayPart } from './day-part.ts'
import { isNowadays } from './nowadays.ts'

/** "today", "tomorrow", "yesterday evening", "tonight"; "today" for nowadays and "the homes of tomorrow" are marked as vague. */
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
    const vague =
      (word === 'today' && isNowadays(tokens, at)) || (word === 'tomorrow' && isFuture(tokens, at))
        ? { vague: true as const }
        : {}
    return { from: at, to, low: { unit: 'day', shift, ...partAt(tokens, to - 1) }, ...vague }
  },
}

/** "the homes of tomorrow", "a better tomorrow", "tomorrow's leaders": the time to come, no day. */
function isFuture(tokens: readonly Token[], at: number): boolean {
  const before = lowerAt(tokens, at - 1)
  if (before === 'of') return !/^(?:morning|afternoon|evening|night|end|start|as)$/.test(lowerAt(tokens, at - 2))
  if (/^(?:a|better|brighter|greener|safer|stronger|healthier|sustainable)$/.test(before)) return true
  return (
    lowerAt(tokens, at + 1) === "'s" &&
    /^(?:world|leaders|generation|generations|workforce|needs|challenges|technologies|technology|economy|industries|cities|jobs)$/.test(
      lowerAt(tokens, at + 2),
    )
  )
}
