import type { Block } from '@presswork/model'

// "— ", "– " in front of a block
const dash = /(?:^|\n)[^\S\n]*([—–][^\S\n]+)$/u
const longestMarker = 12
const closed = /["”»’]$/u

/** Turns the lone item below a quotation into the line that signs it: `“It rings.”` / `— Jane Roe, smith`. Two such items are a list. */
export function unlistSignatures(text: string, blocks: readonly Block[]): Block[] {
  return blocks.map((block, index) => {
    const [above, below] = [blocks[index - 1], blocks[index + 1]]
    if (block.kind !== 'listItem' || above?.kind !== 'paragraph' || below?.kind === 'listItem') return block
    if (!closed.test(text.slice(above.end - 1, above.end))) return block
    const marker = dash.exec(text.slice(Math.max(above.end, block.start - longestMarker), block.start))?.[1]
    return marker === undefined ? block : { ...block, kind: 'paragraph', start: block.start - marker.length }
  })
}
