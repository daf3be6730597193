import { readSimpleBlocks, type SimpleBlock } from './read-simple-blocks.ts'
import { isWildLine, nextFence } from './scan-line.ts'

/** A piece of a Markdown source that can be read by itself: lines `from` to `to` (0-based, half-open). */
export interface Chunk {
  readonly from: number
  readonly to: number
  /**
   * `simple` needs no parser: `blocks` are what it holds; `wild` nests or links beyond what anyone writes to be read, and a
   * CommonMark parser takes time beyond linear on it. `frontMatter` stands on top, its fences counted.
   */
  readonly kind: 'frontMatter' | 'simple' | 'marked' | 'wild'
  readonly blocks?: readonly SimpleBlock[]
}

// micromark slows down with the length of its input, so long sources are parsed in pieces of about this many characters
const chunkSize = 8_192
const largestSegment = 32_768
const largestTable = 262_144
const mostBrackets = 2_000
// micromark makes some 14,000 lines of a list a second
const mostMarkedLines = 30_000

/** Cuts the lines of a source at blank lines outside of fences, comments and raw HTML, and again where a piece is too long. */
export function splitChunks(lines: readonly string[]): Chunk[] {
  return mergeMarked(lines, splitSegments(lines))
}

function splitSegments(lines: readonly string[]): Chunk[] {
  const segments: Chunk[] = []
  let from = frontMatterLines(lines)
  if (from > 0) segments.push({ from: 0, to: from, kind: 'frontMatter' })
  let size = 0
  let marked = 0
  let fence: string | undefined
  const close = (to: number): void => {
    if (to > from) {
      const segment = readSegment(lines.slice(from, to))
      if (segment.kind === 'marked') marked += to - from
      segments.push({ from, to, ...segment, ...(marked > mostMarkedLines && !segment.blocks && { kind: 'wild' }) })
    }
    from = to
    size = 0
  }
  for (let index = from; index < lines.length; index++) {
    const line = lines[index] as string
    const isBlank = line.trim() === ''
    // A row of a table cannot stand without the rows before it
    const isTooLong = size > (line.includes('|') ? largestTable : largestSegment)
    if (fence === undefined && (isBlank || isTooLong)) close(index)
    if (isBlank && fence === undefined) from = index + 1
    fence = nextFence(line, fence)
    size += line.length
  }
  close(lines.length)
  return segments
}

function readSegment(lines: readonly string[]): Pick<Chunk, 'kind' | 'blocks'> {
  const blocks = readSimpleBlocks(lines)
  if (blocks) return { kind: 'simple', blocks }
  let brackets = 0
  for (const line of lines) for (let at = line.indexOf('['); at !== -1; at = line.indexOf('[', at + 1)) brackets++
  return { kind: brackets > mostBrackets || lines.some(isWildLine) ? 'wild' : 'marked' }
}

/** Neighbours that need the parser go through it together: what is indented may belong to the list item before it. */
function mergeMarked(lines: readonly string[], segments: readonly Chunk[]): Chunk[] {
  const chunks: Chunk[] = []
  let size = 0
  for (const segment of segments) {
    const before = chunks.at(-1)
    const mostBefore = before && segment.kind === 'marked' ? sizeToJoin(before, lines[segment.from] ?? '') : 0
    if (before && size < mostBefore) {
      chunks[chunks.length - 1] = { from: before.from, to: segment.to, kind: 'marked' }
    } else {
      chunks.push(segment)
      size = 0
    }
    for (let index = segment.from; index < segment.to; index++) size += (lines[index] as string).length
  }
  return chunks
}

/** The size below which a chunk takes in the next one, which needs the parser and begins with a line. */
function sizeToJoin(chunk: Chunk, line: string): number {
  const isIndented = /^[ \t]/.test(line)
  if (chunk.kind === 'marked') return isIndented ? largestSegment : chunkSize
  return isIndented && chunk.blocks?.at(-1)?.kind === 'listItem' ? largestSegment : 0
}

/** Number of lines of front matter on top, its fences counted; 0 without. */
function frontMatterLines(lines: readonly string[]): number {
  const mark = frontMatterMark(lines[0])
  if (mark === undefined) return 0
  return lines.slice(0, 2_000).findIndex((line, index) => index > 0 && frontMatterMark(line) === mark) + 1
}

function frontMatterMark(line = ''): string | undefined {
  return /^(---|\+\+\+)[ \t]*$/.exec(line)?.[1] // YAML, TOML
}
