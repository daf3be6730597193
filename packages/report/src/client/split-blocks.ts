import type { PageSpan } from './page-shape.ts'

/** A paragraph, a table of rows, or a heading, with the stretch of text that it covers. */
export interface TextBlock {
  readonly start: number
  readonly end: number
  readonly kind: 'paragraph' | 'wrapped' | 'table' | 'heading'
  /** The section that a heading opens. */
  readonly id?: string
}

/** Cuts a text at blank lines. Blocks leave out the blank lines between them and nothing else. */
export function splitBlocks(text: string, headings: readonly PageSpan[]): TextBlock[] {
  const ends = new Map(headings.map((heading) => [heading.start, heading]))
  const blocks: TextBlock[] = []
  for (const { start, end } of findParagraphs(text)) {
    const heading = ends.get(start)
    const last = blocks.at(-1)
    if (heading && heading.end === end) blocks.push({ start, end, kind: 'heading', id: heading.id })
    else if (heading && heading.end < end && text[heading.end] === '\n') {
      // A heading on a line of its own, without a blank line behind it.
      const rest = heading.end + 1
      blocks.push({ start, end: heading.end, kind: 'heading', id: heading.id })
      blocks.push({ start: rest, end, kind: kindOf(text.slice(rest, end)) })
    } else if (text.slice(start, end).includes('\t')) {
      // Rows are blocks of their own; they make one table.
      if (last?.kind === 'table') blocks[blocks.length - 1] = { ...last, end }
      else blocks.push({ start, end, kind: 'table' })
    } else blocks.push({ start, end, kind: kindOf(text.slice(start, end)) })
  }
  return blocks
}

/** Stretches without a blank line, white space at their ends left out. */
function findParagraphs(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  let start = -1
  let end = -1
  let at = 0
  for (const line of text.split('\n')) {
    const blank = line.trim() === ''
    if (blank && start !== -1) {
      found.push({ start, end })
      start = -1
    }
    if (!blank) {
      if (start === -1) start = at + (line.length - line.trimStart().length)
      end = at + line.trimEnd().length
    }
    at += line.length + 1
  }
  if (start !== -1) found.push({ start, end })
  return found
}

/** Lines of a text that was broken at about 60 to 90 characters are no lines of their own. */
function kindOf(paragraph: string): 'paragraph' | 'wrapped' {
  const lines = paragraph.split('\n')
  const full = lines.slice(0, -1)
  const hard = full.length > 0 && full.every((line) => line.length >= 50 && line.length <= 100)
  return hard && lines.every((line) => !/^\s*(?:[-*•–—]|\d{1,3}[.)])\s/.test(line)) ? 'wrapped' : 'paragraph'
}
