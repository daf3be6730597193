import type { DateComparator, DateKind, Span } from '@presswork/model'
import type { Moment } from './moment.ts'
import type { Telling } from './telling.ts'
import type { Tense } from './tense.ts'

/** A date as its words tell it, before the reference date is known. */
export interface UnresolvedDate extends Span {
  readonly text: string
  readonly kind: DateKind
  readonly low: Moment
  readonly high: Moment | undefined
  /** "today" in the sense of nowadays: it resolves to nothing. */
  readonly vague: boolean
  readonly comparator: DateComparator | null
  /** Whether something is compared with it ("up from the second quarter"), so that it is not what the text is about. */
  readonly compared: boolean
  readonly tense: Tense
  readonly telling: Telling | undefined
  /** Where its sentence starts. */
  readonly sentence: number
  /** Index of its paragraph among those of the tree. */
  readonly paragraph: number
  readonly ruleId: string
}
