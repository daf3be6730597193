import { composeBlocks } from '../compose-blocks.ts'
import { collectInline } from '../inline-lines.ts'
import type { TextBlock } from '../render-canonical.ts'
import { addPieces, type Piece, readSimple } from './read-simple.ts'
import { isProseLine } from './scan-line.ts'

/** A block that needs no parser. */
export interface SimpleBlock {
  readonly kind: 'paragraph' | 'heading' | 'listItem' | 'rule'
  readonly level?: number
  /** Its first line, counted from the first of its segment. */
  readonly line: number
  readonly pieces: readonly Piece[]
}

// "## Background"
const headingMark = /^ ?(#{1,6})[ \t]+(?=[^\s#])/
// "- Cranes", "* Cranes", "2. The board agrees"
const itemMark = /^ ?([-*+]|\d{1,9}[.)]) {1,4}(?=\S)/
// "---", "***": a line over the whole width
const rule = /^ ?(?:-{3,}|\*{3,}|_{3,})[ \t]*$/

/**
 * Reads lines without a blank one between them that hold headings, paragraphs and flat list items of simple text, and nothing
 * else. `undefined` if there is more to them, or they could be read in two ways.
 */
export function readSimpleBlocks(lines: readonly string[]): readonly SimpleBlock[] | undefined {
  if (lines.length === 1 && rule.test(lines[0] as string)) return [{ kind: 'rule', line: 0, pieces: [] }]
  const blocks: SimpleBlock[] = []
  let delimiter: string | undefined
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as string
    const marks = itemMark.exec(line)
    // A number interrupts no paragraph, and a list of another sort may be text of the item before it
    if (marks && (at === 0 || marks[1]?.at(-1) === delimiter || (delimiter === undefined && !isNumber(marks)))) {
      delimiter = marks[1]?.at(-1)
      const block = readLine('listItem', line.slice(marks[0].length), at)
      if (!block) return undefined
      blocks.push(block)
      continue
    }
    if (delimiter !== undefined) return undefined
    const heading = headingMark.exec(line)
    if (heading) {
      const block = readLine('heading', line.slice(heading[0].length), at)
      if (!block || line.trimEnd().endsWith('#')) return undefined
      blocks.push({ ...block, level: heading[1]?.length ?? 1 })
      continue
    }
    const end = paragraphEnd(lines, at)
    const pieces = readParagraph(lines.slice(at, end))
    if (!pieces) return undefined
    blocks.push({ kind: 'paragraph', line: at, pieces })
    at = end - 1
  }
  return blocks
}

/** Renders what was read as blocks; the segment begins on line `firstLine`. */
export function renderSimpleBlocks(blocks: readonly SimpleBlock[], firstLine: number): TextBlock[] {
  return blocks.flatMap(({ kind, level, line, pieces }): TextBlock[] => {
    const base = { kind, ...(level !== undefined && { level }), line: firstLine + line }
    if (kind === 'rule') return [{ ...base, text: '---' }]
    const inline = collectInline()
    addPieces(pieces, inline)
    return composeBlocks(inline.take(), base)
  })
}

function isNumber(marks: RegExpExecArray): boolean {
  return /\d/.test(marks[1] ?? '')
}

function paragraphEnd(lines: readonly string[], from: number): number {
  let end = from + 1
  while (end < lines.length && !itemMark.test(lines[end] as string) && !headingMark.test(lines[end] as string)) end++
  return end
}

function readParagraph(lines: readonly string[]): readonly Piece[] | undefined {
  if (!lines.every((line, index) => isProseLine(line, index === lines.length - 1))) return undefined
  return readSimple(lines.length === 1 ? (lines[0] as string) : lines.join('\n'))
}

function readLine(kind: 'heading' | 'listItem', text: string, line: number): SimpleBlock | undefined {
  // "- - red", "* * *"
  if (!isProseLine(text, true) || itemMark.test(text) || rule.test(text)) return undefined
  const pieces = readSimple(text)
  return pieces && { kind, line, pieces }
}
