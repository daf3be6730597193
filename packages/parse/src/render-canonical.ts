import type { Block } from '@presswork/model'

/** A block with its text, before it has a place in the canonical text. */
export interface TextBlock extends Omit<Block, 'start' | 'end'> {
  readonly text: string
  /** What stands before the block on its line and is no part of it: a typed list marker. */
  readonly marker?: string
}

/** Joins rendered blocks into a canonical text, one blank line between two, and gives every block its span. */
export function renderCanonical(rendered: readonly TextBlock[]): { text: string; blocks: Block[] } {
  const parts: string[] = []
  const blocks: Block[] = []
  let length = 0
  for (const { text, marker = '', ...rest } of rendered) {
    if (parts.length > 0) {
      parts.push('\n\n')
      length += 2
    }
    parts.push(marker, text)
    const start = length + marker.length
    length = start + text.length
    blocks.push({ start, end: length, ...rest })
  }
  if (parts.length > 0) parts.push('\n')
  return { text: parts.join(''), blocks }
}
