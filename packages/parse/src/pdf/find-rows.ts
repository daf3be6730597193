import { markerLength } from '../text/classify-line.ts'
import type { Line } from './line.ts'
import type { Region, Row, Segment } from './page.ts'

const longestCell = 120
const meanCell = 45

// The number of a footnote or a paragraph: "2", "¹²"
const typedNumber = /^(?:\d{1,3}|[⁰¹²³⁴-⁹]{1,3})$/

/** Makes lines of the rows of a region: neighbours with several short cells are rows of a table, others are text. */
export function findRows(region: Region): Line[] {
  const rows = region.rows.map(joinMarker)
  const tabular = rows.map(isTabular)
  const lines: Line[] = []
  for (let index = 0; index < rows.length; ) {
    let to = index
    while (to < rows.length && (tabular[to] || (to > index && isWrapped(rows, to, tabular)))) to++
    const table = rows.slice(index, to)
    if (table.filter(isTabular).length >= 2) {
      lines.push(...mergeWrapped(table).map((row) => toLine(region, row, true)))
      index = to
    } else {
      lines.push(...splitText(rows[index] as Row).map((row) => toLine(region, row, false)))
      index++
    }
  }
  return lines.map((line, index) => ({ ...line, first: index === 0 }))
}

/** A bullet or number that a wide gap sets off belongs to its text. */
function joinMarker(row: Row): Row {
  const [first, second, ...rest] = row.segments
  if (!first || !second || first.text.length > 6) return row
  const isNumber = typedNumber.test(first.text) && rest.length === 0 && second.text.length > 20
  if (!isNumber && markerLength(`${first.text} x`) === 0) return row
  const text = `${first.text} ${second.text}`
  return { ...row, segments: [{ ...second, text, x: first.x, bold: second.bold }, ...rest] }
}

function isTabular({ segments }: Row): boolean {
  const length = segments.reduce((sum, { text }) => sum + text.length, 0)
  return (
    segments.length > 1 &&
    length <= meanCell * segments.length &&
    segments.every(({ text }) => text.length <= longestCell)
  )
}

/** Whether the row at `to` is the rest of cells above it: one piece, not at the left, close below, and the table goes on. */
function isWrapped(rows: readonly Row[], to: number, tabular: readonly boolean[]): boolean {
  const [above, row] = [rows[to - 1] as Row, rows[to] as Row]
  const [cell] = row.segments
  if (!cell || row.segments.length > 1 || tabular[to + 1] === undefined) return false
  const start = above.segments[0]?.x ?? 0
  return cell.x > start + cell.size && row.y - above.y < cell.size * 1.5 && above.segments.length > 1
}

/** Cells that were wrapped are joined where lines of a row stand closer than rows do. */
function mergeWrapped(table: readonly Row[]): Row[] {
  const gapOf = (index: number): number => (table[index] as Row).y - (table[index - 1] as Row).y
  const sizes = table.map(({ segments }) => Math.max(...segments.map(({ size }) => size)))
  const wide = table.some((_, index) => index > 0 && gapOf(index) > (sizes[index] ?? 0) * 1.6)
  const merged: Row[] = []
  table.forEach((row, index) => {
    const above = merged.at(-1)
    const close = index > 0 && gapOf(index) <= (sizes[index] ?? 0) * 1.4
    const rest = above && close && (row.segments.length === 1 || wide) && row.segments.length <= above.segments.length
    if (rest) merged[merged.length - 1] = { ...above, segments: addToCells(above.segments, row.segments) }
    else merged.push(row)
  })
  return merged
}

function addToCells(cells: readonly Segment[], pieces: readonly Segment[]): Segment[] {
  const joined = [...cells]
  for (const piece of pieces) {
    const distances = joined.map(({ x, right }) => Math.min(Math.abs(x - piece.x), Math.abs(right - piece.right)))
    const at = distances.indexOf(Math.min(...distances))
    const cell = joined[at] as Segment
    joined[at] = { ...cell, text: `${cell.text} ${piece.text}`, right: Math.max(cell.right, piece.right) }
  }
  return joined
}

/** Text beside text on one line ("For immediate release        Contact: …") is two lines, unless the gap is small. */
function splitText(row: Row): Row[] {
  const groups: Segment[] = []
  for (const segment of row.segments) {
    const before = groups.at(-1)
    const joins = before && (segment.x - before.right < 3 * segment.size || before.text.endsWith(':'))
    if (joins) {
      const bold = before.bold && segment.bold
      groups[groups.length - 1] = { ...before, text: `${before.text} ${segment.text}`, right: segment.right, bold }
    } else groups.push(segment)
  }
  return groups.map((segment) => ({ ...row, segments: [segment] }))
}

function toLine(region: Region, row: Row, isRow: boolean): Line {
  const { segments } = row
  const cells = segments.map(({ text }) => text)
  return {
    text: cells.join(isRow ? '\t' : ' '),
    ...(isRow && { cells }),
    x: segments[0]?.x ?? 0,
    right: segments.at(-1)?.right ?? 0,
    y: row.y,
    size: Math.max(...segments.map(({ size }) => size)),
    bold: segments.every(({ bold }) => bold),
    page: row.page,
    number: row.line,
    left: region.left,
    margin: region.right,
    first: false,
  }
}
