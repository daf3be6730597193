import type { Block } from '@presswork/model'
import { endsOpen, endsSentence, startsInside } from './sentence-edges.ts'

/**
 * Whether the source broke one paragraph into these two: the first ends no sentence, the second begins inside one
 * ("… the plan for transition" / "to joint operation …"). A short first block is more likely a heading or a list entry,
 * unless it ends in a word that cannot end a line.
 */
export function isBroken(first: string, second: string): boolean {
  if (endsSentence(first) || !startsInside(second)) return false
  return first.length >= 60 || endsOpen(first)
}

/** Whether a block of this kind may be the first or second half of a broken paragraph. */
export function isRejoinable(block: Pick<Block, 'kind' | 'strong'>): boolean {
  return block.kind === 'paragraph' && block.strong !== true
}

/** Merges paragraphs that the source broke into one block that spans the break; the text stays as it is. */
export function rejoinBroken(text: string, blocks: readonly Block[]): Block[] {
  const joined: Block[] = []
  for (const block of blocks) {
    const before = joined.at(-1)
    if (before && isRejoinable(before) && isRejoinable(block) && hasBreak(text, before, block)) {
      joined[joined.length - 1] = { ...before, end: block.end }
    } else joined.push(block)
  }
  return joined
}

function hasBreak(text: string, before: Block, block: Block): boolean {
  // Only the edges are looked at, so that a chain of breaks stays linear
  const first = text.slice(Math.max(before.start, before.end - 80), before.end)
  return isBroken(first, text.slice(block.start, Math.min(block.end, block.start + 60)))
}
