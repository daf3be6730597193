/** What is marked in a text. Layers that begin together nest in the order section, quote, date, number. */
export interface Mark {
  readonly id: string
  readonly layer: 'section' | 'quote' | 'date' | 'number'
  readonly start: number
  readonly end: number
}

/** A stretch of text, or of a mark with what stands in it. A mark that crosses another is cut; its first piece is where it begins. */
export type Piece =
  | { readonly start: number; readonly end: number; readonly mark?: never }
  | {
      readonly start: number
      readonly end: number
      readonly mark: Mark
      readonly first: boolean
      readonly last: boolean
      readonly pieces: readonly Piece[]
    }

interface Cut {
  readonly mark: Mark
  readonly start: number
  readonly end: number
}

const depths: Readonly<Record<Mark['layer'], number>> = { section: 0, quote: 1, date: 2, number: 3 }

/** Sorts marks as `nestMarks` needs them: outer before inner. */
export function sortMarks(marks: readonly Mark[]): Mark[] {
  return marks.filter(({ start, end }) => start < end).sort(compareCuts((mark) => mark))
}

/** Cuts the stretch from `start` to `end` into pieces: concatenated, they are the stretch, and every mark that overlaps it is there. */
export function nestMarks(sorted: readonly Mark[], start: number, end: number): Piece[] {
  const cuts: Cut[] = []
  for (const mark of sorted) {
    if (mark.start < end && mark.end > start) {
      cuts.push({ mark, start: Math.max(mark.start, start), end: Math.min(mark.end, end) })
    }
  }
  return nestCuts(cuts.sort(compareCuts(({ mark }) => mark)), start, end)
}

function compareCuts<T extends { start: number; end: number }>(markOf: (cut: T) => Mark): (a: T, b: T) => number {
  return (a, b) => a.start - b.start || b.end - a.end || depths[markOf(a).layer] - depths[markOf(b).layer]
}

function nestCuts(cuts: readonly Cut[], start: number, end: number): Piece[] {
  const pieces: Piece[] = []
  const waiting = [...cuts].reverse()
  let at = start
  for (let cut = waiting.pop(); cut; cut = waiting.pop()) {
    if (cut.start > at) pieces.push({ start: at, end: cut.start })
    const inner: Cut[] = []
    const rests: Cut[] = []
    for (let next = waiting.at(-1); next && next.start < cut.end; next = waiting.at(-1)) {
      waiting.pop()
      inner.push({ ...next, end: Math.min(next.end, cut.end) })
      if (next.end > cut.end) rests.push({ ...next, start: cut.end })
    }
    // All rests begin where this one ends: the shortest is to be taken last.
    waiting.push(...rests.sort(compareCuts(({ mark }) => mark)).reverse())
    pieces.push({
      start: cut.start,
      end: cut.end,
      mark: cut.mark,
      first: cut.start === cut.mark.start,
      last: cut.end === cut.mark.end,
      pieces: nestCuts(inner, cut.start, cut.end),
    })
    at = cut.end
  }
  if (at < end) pieces.push({ start: at, end })
  return pieces
}
