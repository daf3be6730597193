import { buildTree, splitParagraphs } from '@presswork/language'
import type { Root } from 'nlcst'
import type { DateMention } from './mention.ts'
import { readDates } from './read-dates.ts'
import type { DayOrder } from './reader.ts'
import { resolveDates } from './resolve-dates.ts'
import { mayHoldDate } from './trigger.ts'

/** How dates are read. */
export interface DateOptions {
  /** The day that "today" and "last year" are resolved against, `YYYY-MM-DD` (default: none; such dates stay unresolved). */
  readonly referenceDate?: string
  /** How "03/04/2021" is meant (default: as the document's other dates show, else month first). */
  readonly order?: DayOrder
}

/**
 * Finds every date, clock time and recurring date of an English text, in order and disjoint; offsets are UTF-16 units.
 *
 * @param input a text, or its nlcst tree
 * @throws TypeError if `referenceDate` is not a day of the calendar
 *
 * @example
 * extractDates('The office opens on 3 May 2021.')[0].edtf // '2021-05-03'
 */
export function extractDates(input: Root | string, options: DateOptions = {}): DateMention[] {
  const tree = typeof input === 'string' ? buildDatedParts(input) : input
  return resolveDates(readDates(tree, options.order), options.referenceDate)
}

/** The tree of those paragraphs that may hold a date; the others are passed over, which takes half the time. */
function buildDatedParts(text: string): Root {
  const dated = splitParagraphs(text).filter(({ start, end }) => mayHoldDate(text.slice(start, end)))
  return buildTree(text, dated)
}
