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
    const last = readPlaces(line, at, found.to)
    const valueHigh = last && last.value > found.value ? last.value : null
    const to = valueHigh === null ? found.to : (last?.to ?? found.to)
    return createDraft({ from: at, to, kind: 'ordinal', value: found.value, valueHigh, ruleId: this.ruleId })
  },
}

/** "finished between the third and the ninth": places of a table; "between the first and second floors" is no range. */
function readPlaces(line: Line, at: number, to: number): ReturnType<typeof readOrdinal> {
  const between = lowerAt(line, at - 1) === 'the' ? at - 2 : at - 1
  if (lowerAt(line, between) !== 'between' || !placing.test(lowerAt(line, between - 1)) || lowerAt(line, to) !== 'and')
    return undefined
  return readOrdinal(line, lowerAt(line, to + 1) === 'the' ? to + 2 : to + 1)
}

const placing = /^(?:rank|finish|place|com|came|end)(?:e?d|e?s|ing|e)?$/

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
