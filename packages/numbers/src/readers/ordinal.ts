import { createDraft, type Reader } from '../draft.ts'
import { isHyphen, type Line, lowerAt } from '../line.ts'
import { readOrdinal } from '../numerals/ordinal.ts'

/** "the fifth marathon", "21st", "one hundred and fifth". */
export const ordinal: Reader = {
  ruleId: 'ordinal',
  example: 'It was the twenty-fifth fair.',
  read(line, at) {
    const found = readOrdinal(line, at)
    if (!found) return undefined
    if (lowerAt(line, at) === 'second' && !isOrdinalSecond(line, at)) return undefined
    return createDraft({ from: at, to: found.to, kind: 'ordinal', value: found.value, ruleId: this.ruleId })
  },
}

/** "a second annexe", "finished second", but "per second", "a second later", "split second", "to second a motion". */
function isOrdinalSecond(line: Line, at: number): boolean {
  const before = lowerAt(line, at - 1)
  const next = line.tokens[at + 1]
  if (before === 'per' || before === 'split' || before === 'to' || before === 'every' || isHyphen(line, at - 1))
    return false
  if (/^(?:a|one|any|each|half)$/.test(before))
    return next?.type === 'word' && !/^(?:later|before|after|of|to|and|or|in|at|for|per)$/.test(next.lower)
  return true
}
