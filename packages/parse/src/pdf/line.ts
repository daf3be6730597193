/** A line of text or a row of a table, with what decides whether the next one goes on with it. */
export interface Line {
  readonly text: string
  /** Cells of a table row; absent for text. */
  readonly cells?: readonly string[]
  readonly x: number
  readonly right: number
  readonly y: number
  readonly size: number
  readonly bold: boolean
  readonly page: number
  /** 1-based, counted down the page. */
  readonly number: number
  /** Margins of the column. */
  readonly left: number
  readonly margin: number
  /** Whether it is the first line of its column. */
  readonly first: boolean
}

/** Where a line stands: what its block says of its place in the source. */
export function placeOf({ page, number }: Line): { page: number; line: number } {
  return { page, line: number }
}
