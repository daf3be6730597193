import type { Block } from '@presswork/model'

/**
 * The stretches of `text` between blank lines, as paragraphs: enough for a text that comes without a layout.
 * `@presswork/parse` reads headings, lists, tables and hard-wrapped lines.
 */
export function splitParagraphs(text: string): Block[] {
  const blocks: Block[] = []
  let start = -1
  let end = 0
  for (let lineStart = 0; lineStart < text.length; ) {
    const newline = text.indexOf('\n', lineStart)
    const lineEnd = newline === -1 ? text.length : newline
    const line = text.slice(lineStart, lineEnd)
    const trimmed = line.trim()
    if (trimmed === '') {
      if (start !== -1) blocks.push({ kind: 'paragraph', start, end })
      start = -1
    } else {
      const indent = line.length - line.trimStart().length
      if (start === -1) start = lineStart + indent
      end = lineStart + indent + trimmed.length
    }
    lineStart = lineEnd + 1
  }
  if (start !== -1) blocks.push({ kind: 'paragraph', start, end })
  return blocks
}
