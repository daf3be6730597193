/** A unit found behind a figure: its singular name and its tokens. */
export interface Unit {
  readonly name: string
  readonly from: number
  readonly to: number
}
