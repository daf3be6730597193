import type { TextBlock } from '../render-canonical.ts'
import { parsePlainText } from './parse-plain-text.ts'

/** Renders a plain text that is part of another format as blocks; lines that were wrapped are joined. */
export function renderText(source: string): TextBlock[] {
  const { text, blocks } = parsePlainText(source)
  return blocks.map(({ start, end, line, ...block }) => {
    const slice = text.slice(start, end)
    return { ...block, text: block.kind === 'paragraph' || block.kind === 'listItem' ? unwrap(slice) : slice }
  })
}

function unwrap(text: string): string {
  return text.includes('\n') ? text.replace(/[ \t]*\n[ \t]*/g, ' ') : text
}
