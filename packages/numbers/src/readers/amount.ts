import type { Draft, Reader } from '../draft.ts'
import type { Line } from '../line.ts'
import { cardinal } from './cardinal.ts'
import { duration } from './duration.ts'
import { fraction } from './fraction.ts'
import { indexPoints } from './index-points.ts'
import { measure } from './measure.ts'
import { money } from './money.ts'
import { multiple } from './multiple.ts'
import { percent } from './percent.ts'

/** The readers of a single amount, in order: a unit is looked for before the bare number is taken. */
const amountReaders: readonly Reader[] = [money, percent, indexPoints, measure, duration, multiple, fraction, cardinal]

/** The amount whose numeral begins at token `at`. */
export function readAmount(line: Line, at: number, floor: number): Draft | undefined {
  for (const reader of amountReaders) {
    const draft = reader.read(line, at, floor)
    if (draft) return draft
  }
  return undefined
}

/** The amount whose first token, be it a sign or a currency mark, is `from`. */
export function readAmountFrom(line: Line, from: number): Draft | undefined {
  // At most "minus", "US", "$" stand before the numeral.
  for (let at = from; at <= from + 3; at++) {
    const draft = readAmount(line, at, from)
    if (draft) return draft.from === from ? draft : undefined
  }
  return undefined
}
