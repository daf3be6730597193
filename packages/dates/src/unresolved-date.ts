import type { DateComparator, DateKind, Span } from '@presswork/model'
import type { Moment } from './moment.ts'
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
  readonly tense: Tense
  readonly ruleId: string
}
