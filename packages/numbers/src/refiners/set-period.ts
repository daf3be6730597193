import type { DateMention } from '@presswork/dates'
import type { Draft, Refiner } from '../draft.ts'
import { type Line, lowerAt } from '../line.ts'

/** "280 crimes in 2019", "In June, sales rose 5%": the date in the same sentence that a number is stated for. */
export const setPeriod: Refiner = (drafts, line) => {
  const dates = line.dates.filter(
    (date) => date.edtf !== null && (date.kind === 'date' || date.kind === 'range') && !/T/.test(date.edtf),
  )
  if (dates.length === 0) return drafts
  return drafts.map((draft, index) => {
    if (lowerAt(line, draft.to) === 'ago' || draft.ruleId === 'numbers:age') return draft
    const date = findBehind(draft, line, dates, drafts[index + 1]) ?? findOpening(draft, line, dates)
    return date ? { ...draft, period: date.edtf } : draft
  })
}

/** How far behind its number a date may stand, in tokens. */
const reach = 14

/** The next date before the next number or clause: "rose 5% in the first quarter of 2024". */
function findBehind(
  draft: Draft,
  line: Line,
  dates: readonly DateMention[],
  next: Draft | undefined,
): DateMention | undefined {
  const start = line.tokens[draft.to - 1]?.end ?? 0
  const date = dates.find((one) => one.start >= start)
  if (!date) return undefined
  for (let at = draft.to; at <= draft.to + reach; at++) {
    const token = line.tokens[at]
    if (token === undefined || /^[;:()]$/.test(token.value) || /^(?:who|which|that|while|when|but)$/.test(token.lower))
      return undefined
    if (next && at >= next.from) return undefined
    if (token.start >= date.start) return isStatedFor(line, at) ? date : undefined
  }
  return undefined
}

/** "in 2019", "for June", "last year"; not "until 2025", "by 2030" or "before Monday", which are limits. */
function isStatedFor(line: Line, at: number): boolean {
  const word = lowerAt(line, at - 1) === 'the' ? lowerAt(line, at - 2) : lowerAt(line, at - 1)
  return !/^(?:until|till|by|before|after|than|with|to|since)$/.test(word)
}

/** "In 2016, 212 cases were heard": a date that opens the sentence, up to its comma. */
function findOpening(draft: Draft, line: Line, dates: readonly DateMention[]): DateMention | undefined {
  const first = dates[0]
  const opening = line.tokens[0]
  if (!first || !opening || first.start - opening.start > 24) return undefined
  if ((line.tokens[draft.from]?.start ?? 0) < first.end) return undefined
  if (!/^(?:in|during|for|on|as|throughout)$/.test(opening.lower) && first.start !== opening.start) return undefined
  return first
}
