import type { Region, Row, Segment } from './page.ts'

/** How the body of a document is set. */
export interface TypeMeasure {
  /** Size of most of the text, in points. */
  readonly size: number
  /** Whether most of the text is bold, so that bold says nothing. */
  readonly bold: boolean
  /** Distance of the baselines of a paragraph, as a multiple of the size. */
  readonly leading: number
  /** Sizes clearly above the body's, largest first. */
  readonly larger: readonly number[]
}

/** Measures the size that most characters have and the usual distance of lines. */
export function measureType(regions: readonly Region[]): TypeMeasure {
  const sizes = new Map<number, number>()
  let all = 0
  let bold = 0
  for (const segment of regions.flatMap(({ rows }) => rows.flatMap(({ segments }) => segments))) {
    const size = roundSize(segment.size)
    sizes.set(size, (sizes.get(size) ?? 0) + segment.text.length)
    all += segment.text.length
    if (segment.bold) bold += segment.text.length
  }
  const size = mostCommon(sizes) ?? 12
  const larger = [...sizes.keys()].filter((other) => other >= size * 1.12).sort((a, b) => b - a)
  return { size, bold: bold > all * 0.6, leading: measureLeading(regions), larger }
}

/** Sizes that differ by less than half a point are meant to be the same. */
export function roundSize(size: number): number {
  return Math.round(size * 2) / 2
}

function measureLeading(regions: readonly Region[]): number {
  const ratios = new Map<number, number>()
  for (const { rows, left, right } of regions) {
    for (let index = 1; index < rows.length; index++) {
      const [above, row] = [rows[index - 1] as Row, rows[index] as Row]
      const [a, b] = [above.segments[0] as Segment, row.segments[0] as Segment]
      const ratio = (row.y - above.y) / b.size
      // Only a line that was filled surely goes on in the next
      const filled = above.segments.length === 1 && a.right - left > (right - left) * 0.7
      if (!filled || Math.abs(a.size - b.size) > 0.5 || ratio < 0.8 || ratio > 3) continue
      const rounded = Math.round(ratio * 20) / 20
      ratios.set(rounded, (ratios.get(rounded) ?? 0) + 1)
    }
  }
  return mostCommon(ratios) ?? 1.2
}

/** The key with the highest count; of equals the lowest. */
function mostCommon(counts: ReadonlyMap<number, number>): number | undefined {
  return [...counts].sort(([a, countA], [b, countB]) => countB - countA || a - b)[0]?.[0]
}
