import { fractionMarks } from '../lexicon/number-words.ts'
import { type Line, lowerAt, skipHyphen, valueAt } from '../line.ts'
import { readFraction, readSlashFraction } from './fractions.ts'

export interface Head {
  readonly value: number
  readonly to: number
  readonly spelled: boolean
}

/** "3 1/2", "3½", "two and a half", "five and three quarters". */
export function readMixed(line: Line, head: Head): Head | undefined {
  const { value, to, spelled } = head
  if (!spelled) {
    const next = skipHyphen(line, to)
    const mark = fractionMarks.get(valueAt(line, next))
    if (mark !== undefined) return { value: value + mark, to: next + 1, spelled }
    const slash =
      line.tokens[next]?.type === 'number' && Number.isInteger(value) ? readSlashFraction(line, next) : undefined
    if (slash) return { value: value + slash.value, to: slash.to, spelled }
  }
  return readAndFraction(line, head)
}

/** "and a half", "-and-a-half", "and one quarter" after a whole number. */
function readAndFraction(line: Line, head: Head): Head | undefined {
  const and = skipHyphen(line, head.to)
  if (lowerAt(line, and) !== 'and') return undefined
  const next = skipHyphen(line, and + 1)
  const article = lowerAt(line, next) === 'a' || lowerAt(line, next) === 'one'
  const half = skipHyphen(line, next + 1)
  if (article && lowerAt(line, half) === 'half') return { value: head.value + 0.5, to: half + 1, spelled: head.spelled }
  // "1 and 1/2".
  const slash = head.spelled || !Number.isInteger(head.value) ? undefined : readSlashFraction(line, next)
  if (slash) return { value: head.value + slash.value, to: slash.to, spelled: false }
  if (!head.spelled || line.tokens[next]?.type !== 'word') return undefined
  const fraction = readFraction(line, next)
  return fraction && lowerAt(line, fraction.to) !== 'of' && lowerAt(line, next) !== 'half'
    ? { value: head.value + fraction.value, to: fraction.to, spelled: true }
    : undefined
}
