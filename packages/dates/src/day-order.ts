import type { Token, TokenSentence } from '@presswork/language'
import { months } from './lexicon/months.ts'
import { type DayOrder, integerAt, lowerAt } from './reader.ts'

/** Tokens above which a date stands within a sentence, in the writer's own words: a line of a date may come from who filed the text. */
const longestDateLine = 8

/** "05.08.2025": points part the fields where the day comes first. */
const dottedDay = /^\d\d?\.\d\d?\.\d{4}$/

/** In which order the day and the month of numeric dates are meant: parted by slashes, and by points. */
export interface DayOrders {
  readonly slashed: DayOrder
  readonly dotted: DayOrder
}

/**
 * Whether a document writes the day or the month first. Numeric dates that can be read one way only ("27/02/2001") decide.
 * Without one, points part the day from the month behind it ("06.10.2025"), and slashes do so where such points, or dates in words
 * that agree, one within a sentence or two elsewhere ("9 September", "3 May"), show the habit; else the month comes first.
 */
export function findDayOrder(sentences: readonly TokenSentence[]): DayOrders {
  let numericDayFirst = 0
  let numericMonthFirst = 0
  let dayFirst = 0
  let monthFirst = 0
  let dotted = 0
  for (const { tokens } of sentences) {
    for (let at = 0; at < tokens.length; at++) {
      if (tokens[at]?.type !== 'number') continue
      const fields = readFields(tokens, at)
      if (fields && fields[0] > 12 && fields[0] <= 31 && fields[1] <= 12) numericDayFirst++
      else if (fields && fields[1] > 12 && fields[1] <= 31 && fields[0] <= 12) numericMonthFirst++
      else if (fields && dottedDay.test(tokens[at]?.value ?? '')) dotted++
      else if (months.has(lowerAt(tokens, at + 1))) dayFirst += tokens.length > longestDateLine ? 2 : 1
      else if (months.has(lowerAt(tokens, at - 1)) && (integerAt(tokens, at, 2) ?? 99) <= 31) monthFirst++
    }
  }
  if (numericDayFirst !== numericMonthFirst) {
    const order = numericDayFirst > numericMonthFirst ? 'day-first' : 'month-first'
    return { slashed: order, dotted: order }
  }
  const habit = dayFirst + 2 * dotted > 1 && monthFirst === 0
  return { slashed: habit ? 'day-first' : 'month-first', dotted: 'day-first' }
}

function readFields(tokens: readonly Token[], at: number): [number, number] | undefined {
  const value = tokens[at]?.value as string
  if (value.length <= 2) {
    const second =
      lowerAt(tokens, at + 1) === '/' && lowerAt(tokens, at + 3) === '/' ? integerAt(tokens, at + 2, 2) : undefined
    return second === undefined ? undefined : [Number(value), second]
  }
  const dotted = value.length <= 10 ? /^(\d\d?)\.(\d\d?)\.(?:\d{4}|\d\d)$/.exec(value) : null
  return dotted ? [Number(dotted[1]), Number(dotted[2])] : undefined
}
