import type { Change, Comparator, NumberKind, Span } from '@presswork/model'

/** One number found in a text: its span (UTF-16 units), what it states, and the rule that read it. */
export interface NumberMention extends Span {
  readonly text: string
  readonly kind: NumberKind
  /** The number after scale and word resolution; of a range the lower end. */
  readonly value: number
  /** Upper end of a range, second figure of a ratio. */
  readonly valueHigh: number | null
  readonly comparator: Comparator
  readonly change: Change | null
  /** Singular lower-case English; ISO 4217 for money; `null` for plain counts. */
  readonly unit: string | null
  readonly unitText: string | null
  /** The noun phrase counted or measured, as written, without determiners. */
  readonly counted: string | null
  /** EDTF of the date in the same sentence that the number is stated for. */
  readonly period: string | null
  /** Mentions that state the same value of the same thing share this number, from 1 in text order. */
  readonly fact: number
  /** The reader that made it. */
  readonly ruleId: string
}
