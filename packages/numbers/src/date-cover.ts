import type { DateMention } from '@presswork/dates'
import type { Token } from '@presswork/language'

/** A date and its tokens, half-open. */
export interface DateCover {
  readonly from: number
  readonly to: number
  readonly date: DateMention
}

/** For every token the date that it is part of, so that looking one up takes the same time however many there are. */
export function coverDates(
  tokens: readonly Token[],
  dates: readonly DateMention[],
): readonly (DateCover | undefined)[] {
  if (dates.length === 0) return []
  const covers = new Array<DateCover | undefined>(tokens.length)
  let at = 0
  for (const date of dates) {
    while (at < tokens.length && (tokens[at] as Token).end <= date.start) at++
    const from = at
    while (at < tokens.length && (tokens[at] as Token).start < date.end) at++
    covers.fill({ from, to: at, date }, from, at)
  }
  return covers
}
