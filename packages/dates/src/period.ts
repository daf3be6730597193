import type { Tense } from './tense.ts'

/** What a date is resolved against. */
export interface Anchor {
  /** The reference date as a day number. */
  readonly reference: number | undefined
  /** The full date of the text that stands nearest, for dates without a year. */
  readonly nearest: number | undefined
  readonly tense: Tense
}

/** A stretch of days, as day numbers, with its EDTF. */
export interface Period {
  readonly first: number
  readonly last: number
  readonly edtf: string
}
