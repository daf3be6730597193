/** A bare number, without unit: its value, the token behind it, and how it was written. */
export interface Numeral {
  readonly value: number
  readonly to: number
  /** Factor of its last scale word, 1 without one. */
  readonly scale: number
  /** In words, not digits. */
  readonly spelled: boolean
  /** A part of one: "two-thirds", "1/2". */
  readonly fraction: boolean
  /** A lower bound: "dozens", "tens of thousands". */
  readonly vague: boolean
}
