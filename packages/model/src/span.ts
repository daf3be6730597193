/**
 * A half-open stretch of a canonical text, in UTF-16 code units, so that `text.slice(start, end)` is what it covers.
 * Exported files count Unicode code points instead; `@presswork/export` converts at the border.
 */
export interface Span {
  /** First unit covered. */
  readonly start: number
  /** First unit no longer covered. */
  readonly end: number
}

/** Whether two spans share at least one unit. */
export function spansOverlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Whether `outer` covers all of `inner`. */
export function spanContains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/**
 * The index of the last span that starts at or before `offset`, or -1; `spans` must be sorted by `start`.
 * Binary search, so that joining many mentions to many sentences stays near linear.
 */
export function findSpanAt(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((spans[middle] as Span).start <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
