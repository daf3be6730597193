import { isProse } from '../lines/is-prose.ts'
import type { Line } from '../lines/line.ts'

/** So many lines with figures in a row make a table. */
const fewestRows = 3
const longestRow = 120
const fewestCells = 2

/**
 * Marks lines as rows that are the rows of a table set as text: neighbours that hold figures and are no sentences (`Gates open May
 * 2024` / `First train June 2024` / …), and the line of column names above them.
 */
export function markRows(lines: readonly Line[]): Line[] {
  const marked = [...lines]
  for (let from = 0; from < lines.length; from++) {
    let to = from
    while (isRow(lines[to])) to++
    if (to - from >= fewestRows) {
      const first = isColumnNames(lines, from - 1) ? from - 1 : from
      for (let index = first; index < to; index++) marked[index] = { ...(lines[index] as Line), kind: 'row' }
    }
    from = Math.max(from, to - 1)
  }
  return marked
}

function isRow(line: Line | undefined): boolean {
  if (line === undefined || line.block.kind !== 'paragraph' || (line.kind !== 'text' && line.kind !== 'date'))
    return false
  if (line.text.length > longestRow || line.words.length < fewestCells || isProse(line)) return false
  return /\d/u.test(line.text) && (line.ending === 'word' || line.ending === 'stop') && !line.text.includes('\n')
}

// "Milestone Date" between a heading and the rows, or below "The plan is as follows:"
function isColumnNames(lines: readonly Line[], at: number): boolean {
  return isLabel(lines[at]) && (isLabel(lines[at - 1]) || lines[at - 1]?.ending === 'colon')
}

function isLabel(line: Line | undefined): boolean {
  return (
    line?.kind === 'text' &&
    line.block.kind === 'paragraph' &&
    line.ending === 'word' &&
    !isProse(line) &&
    line.words.length <= 9
  )
}
