import type { DateComparator, DateKind, DatePrecision, Span } from '@presswork/model'

/** One date found in a text: its span (UTF-16 units), what it resolves to, and the rule that read it. */
export interface DateMention extends Span {
  readonly text: string
  readonly kind: DateKind
  /** EDTF (ISO 8601-2, level 1), or `null` if it cannot be resolved. */
  readonly edtf: string | null
  /** First and last day covered, `YYYY-MM-DD`. */
  readonly earliest: string | null
  readonly latest: string | null
  readonly precision: DatePrecision | null
  readonly comparator: DateComparator | null
  /** Whether the reference date was needed to resolve it. */
  readonly relative: boolean
  /** The reader that made it. */
  readonly ruleId: string
}
