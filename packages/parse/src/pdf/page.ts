/** A piece of text as a PDF paints it. Lengths are points; `y` is the baseline, counted from the top of the page. */
export interface Run {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
  readonly bold: boolean
}

/** What a page paints, in the order it is painted. */
export interface Page {
  /** 1-based. */
  readonly number: number
  readonly height: number
  readonly runs: readonly Run[]
}

/** Runs that stand side by side without a wide gap: a line of a column, or a cell of a table. */
export interface Segment {
  readonly text: string
  readonly x: number
  readonly right: number
  readonly y: number
  readonly size: number
  /** Whether all letters are bold. */
  readonly bold: boolean
}

/** Segments on one baseline, left to right. */
export interface Row {
  readonly page: number
  /** 1-based, counted down the page. */
  readonly line: number
  /** Baseline, from the top of the page. */
  readonly y: number
  readonly segments: readonly Segment[]
}

/** Rows of one column, top to bottom, with the margins they were set between. */
export interface Region {
  readonly left: number
  readonly right: number
  readonly rows: readonly Row[]
}
