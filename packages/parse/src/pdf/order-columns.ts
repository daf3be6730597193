import { startsInside } from '../text/sentence-edges.ts'
import type { Region, Row, Segment } from './page.ts'

// A column of prose has lines of some length that fill its width and run on; cells of a table are short
const fewestLines = 3
const proseLength = 18
const fill = 0.55
const deepestNesting = 4

/** Parts a page into regions in reading order: columns one after the other, what stands across them in its place. */
export function orderColumns(rows: readonly Row[], depth = 0): Region[] {
  const filled = rows.filter(({ segments }) => segments.length > 0)
  if (filled.length === 0) return []
  if (depth < deepestNesting) {
    for (const gutter of listGutters(filled)) {
      const band = findBand(filled, gutter)
      if (!band) continue
      const inside = filled.slice(band.from, band.to)
      return [
        ...orderColumns(filled.slice(0, band.from), depth + 1),
        ...orderColumns(
          keepSide(inside, (segment) => segment.x < gutter - 2),
          depth + 1,
        ),
        ...orderColumns(
          keepSide(inside, (segment) => segment.x >= gutter - 2),
          depth + 1,
        ),
        ...orderColumns(filled.slice(band.to), depth + 1),
      ]
    }
  }
  return [toRegion(filled)]
}

/** Left edges that several segments share, the most common first, the left margin left out. */
function listGutters(rows: readonly Row[]): number[] {
  const edges = rows.flatMap(({ segments }) => segments.map(({ x }) => x)).sort((a, b) => a - b)
  const left = edges[0] ?? 0
  const clusters: { x: number; count: number }[] = []
  for (const x of edges) {
    const cluster = clusters.at(-1)
    if (cluster && x - cluster.x <= 4) cluster.count++
    else clusters.push({ x, count: 1 })
  }
  return clusters
    .filter(({ x, count }) => count >= fewestLines && x > left + 60)
    .sort((a, b) => b.count - a.count || a.x - b.x)
    .slice(0, 8)
    .map(({ x }) => x)
}

/** The longest stretch of rows that nothing crosses at `gutter`, if both sides of it are prose. */
function findBand(rows: readonly Row[], gutter: number): { from: number; to: number } | undefined {
  let best: { from: number; to: number } | undefined
  for (let from = 0; from < rows.length; ) {
    let to = from
    while (to < rows.length && !crosses(rows[to] as Row, gutter)) to++
    if (to > from && (!best || to - from > best.to - best.from)) best = { from, to }
    from = to + 1
  }
  if (!best) return undefined
  const inside = rows.slice(best.from, best.to).flatMap(({ segments }) => segments)
  const sides = [inside.filter(({ x }) => x < gutter - 2), inside.filter(({ x }) => x >= gutter - 2)]
  return sides.every(isProse) ? best : undefined
}

function crosses({ segments }: Row, gutter: number): boolean {
  return segments.some(({ x, right }) => x < gutter - 2 && right > gutter - 5)
}

function isProse(segments: readonly Segment[]): boolean {
  if (segments.length < fewestLines) return false
  const left = Math.min(...segments.map(({ x }) => x))
  const right = Math.max(...segments.map((segment) => segment.right))
  const mean = segments.reduce((sum, { text }) => sum + text.length, 0) / segments.length
  const width = segments.reduce((sum, segment) => sum + segment.right - segment.x, 0) / segments.length
  const runOn = segments.filter(({ text }, at) => at > 0 && startsInside(text)).length
  return mean >= proseLength && width >= fill * (right - left) && runOn * 4 >= segments.length
}

function keepSide(rows: readonly Row[], keep: (segment: Segment) => boolean): Row[] {
  return rows.map((row) => ({ ...row, segments: row.segments.filter(keep) }))
}

function toRegion(rows: readonly Row[]): Region {
  const segments = rows.flatMap((row) => row.segments)
  const rights = rows.map((row) => row.segments.at(-1)?.right ?? 0).sort((a, b) => a - b)
  return {
    left: Math.min(...segments.map(({ x }) => x)),
    right: rights[Math.floor((rights.length - 1) * 0.95)] ?? 0,
    rows,
  }
}
