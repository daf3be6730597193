import type { Block, BlockKind } from '@presswork/model'
import { classifyLine, headingMark, type LineKind, markerLength } from './classify-line.ts'
import { findTableRows } from './find-table-rows.ts'
import { measureWrapping, type Wrapping } from './measure-margin.ts'
import { endsOpen, endsSentence, isTitleLike, startsInside } from './sentence-edges.ts'
import type { Line } from './split-lines.ts'

/** Makes blocks of a run of lines without a blank one among them. `whole` is the wrapping of the whole text. */
export function groupLines(run: readonly Line[], whole: Wrapping): Block[] {
  const wrapping = whole.ragged ? whole : measureWrapping(run)
  const rows = findTableRows(run)
  const kinds = run.map((line, index) => (rows[index] ? 'row' : classifyLine(line)))
  const blocks: Block[] = []
  for (let first = 0; first < run.length; ) {
    const underlined = readUnderlined(run, kinds, first)
    if (underlined) {
      blocks.push(underlined)
      first += 2
      continue
    }
    let last = first
    while (last + 1 < run.length && continues(run, kinds, last, first, wrapping)) last++
    blocks.push(toBlock(run[first] as Line, run[last] as Line, kinds[first] as LineKind | 'row'))
    first = last + 1
  }
  return blocks
}

// "=====", "-----"
const underline = /^(?:={3,}|-{3,}|~{3,})$/
const underlineLevels: Readonly<Record<string, number>> = { '=': 1, '-': 2, '~': 3 }

/** "Investment" / "----------": a line with one about as long below it is a heading. */
function readUnderlined(run: readonly Line[], kinds: readonly (LineKind | 'row')[], at: number): Block | undefined {
  const [line, below] = [run[at], run[at + 1]]
  if (!line || !below || !underline.test(below.text) || (kinds[at] !== 'plain' && kinds[at] !== 'item'))
    return undefined
  const [length, width] = [line.text.length, below.text.length]
  if (length > 120 || width > length * 1.6 + 2 || width < length * 0.4) return undefined
  return {
    start: line.start,
    end: line.end,
    kind: 'heading',
    level: underlineLevels[below.text.charAt(0)] ?? 1,
    line: line.number,
  }
}

function toBlock(first: Line, last: Line, kind: LineKind | 'row'): Block {
  const span = { end: last.end, line: first.number }
  if (kind === 'heading') {
    const { level, length } = headingMark(first.text)
    return { start: first.start + length, ...span, kind: 'heading', level }
  }
  if (kind === 'item') return { start: first.start + markerLength(first.text), ...span, kind: 'listItem' }
  const kinds: Partial<Record<LineKind | 'row', BlockKind>> = { row: 'tableRow', rule: 'rule' }
  return { start: first.start, ...span, kind: kinds[kind] ?? 'paragraph' }
}

/** Whether the line after `last` belongs to the block that began at `first`. */
function continues(
  run: readonly Line[],
  kinds: readonly (LineKind | 'row')[],
  last: number,
  first: number,
  wrapping: Wrapping,
): boolean {
  const above = run[last] as Line
  const below = run[last + 1] as Line
  const kind = kinds[last]
  const full = isFull(above, below, wrapping)
  if (kinds[last + 1] !== 'plain') {
    // "… sales rose by" / "12. Profit fell …": a filled line that ends no sentence goes on whatever the next looks like
    return full && kind === 'plain' && !endsSentence(above.text) && isText(kinds[last + 1])
  }
  if (kind === 'label') return endsOpen(above.text) && startsInside(below.text)
  if (!isText(kind)) return false
  if (startsInside(below.text)) return !endsSentence(above.text) || full
  if (full || (kinds[first] === 'item' && below.indent > (run[first] as Line).indent)) return true
  if (endsSentence(above.text)) return false
  if (endsOpen(above.text)) return above.text.length >= 40 || wrapping.ragged
  // Uneven lines: a line that itself went on, or a dateline, is no heading although it is short
  if (!wrapping.ragged) return false
  if (dateline.test(above.text) || startsInside(above.text)) return true
  return above.text.length >= 100 && !isTitleLike(above.text)
}

// "Washington, DC - Congresswoman" / "Jane Roe today voiced …"
const dateline = /^\(?\p{Lu}[\p{L} ]{1,30},\s*\p{Lu}[\p{L}.]{1,20}\)?\s*[-–—]\s+\S/u

function isText(kind: LineKind | 'row' | undefined): boolean {
  return kind === 'plain' || kind === 'item' || kind === 'label'
}

/** Whether `above` was filled: the first word of the next line had no room left in it. */
function isFull(above: Line, below: Line, { margin }: Wrapping): boolean {
  if (margin === undefined || above.text.length > margin + 24) return false
  const word = below.text.indexOf(' ')
  return above.text.length + 1 + (word === -1 ? below.text.length : word) > margin
}
