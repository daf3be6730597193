import type { Block } from '@presswork/model'
import { endsOpen, endsSentence, isTitleLike, startsInside } from './sentence-edges.ts'

/** How much of a block's edge is looked at, so that a chain of breaks stays linear. */
export const edge = 80
const longHead = 60
const shortHead = 20

/**
 * Whether the source broke one paragraph into these two: the first ends no sentence, the second begins inside one
 * ("… the plan for transition" / "to joint operation …"). A short first block is more likely a heading or a list entry, unless
 * it cannot end there, or is no title and the second ends its sentence. Before a capital or a figure a break is not to be told
 * from one that is meant: what ends in "by the" or "and" there was in no release broken by accident.
 */
export function isBroken(first: string, second: string): boolean {
  const end = first.slice(-edge)
  if (endsSentence(end) || !startsInside(second.slice(0, edge))) return false
  if (end.length >= longHead || endsOpen(end)) return true
  return end.length >= shortHead && isClause(end) && second.length >= longHead && endsSentence(second.slice(-8))
}

/** "The harbour board of Port Ellery said": neither a title nor a label. */
function isClause(text: string): boolean {
  return !/[:|\t]/.test(text) && !isTitleLike(text)
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
    if (
      before &&
      isRejoinable(before) &&
      isRejoinable(block) &&
      isBroken(text.slice(before.start, before.end), text.slice(block.start, block.end))
    ) {
      joined[joined.length - 1] = { ...before, end: block.end }
    } else joined.push(block)
  }
  return joined
}
