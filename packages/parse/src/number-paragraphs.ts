import type { TextBlock } from './render-canonical.ts'

// "2 The Ministry will …": paragraphs numbered without a full stop
const number = /^(\d{1,2})\s+(?=[\p{Lu}“"‘(])/u
const fewest = 3

/** Makes list items of paragraphs that are numbered through ("2 …", "3 …", "4 …"), so that their numbers are no text. */
export function numberParagraphs(blocks: readonly TextBlock[]): TextBlock[] {
  const numbered = blocks.flatMap((block, at) => {
    const match = block.kind === 'paragraph' ? number.exec(block.text) : null
    return match ? [{ at, value: Number(match[1]), length: match[0].length }] : []
  })
  if (numbered.length < fewest) return [...blocks]
  const markers = new Map<number, number>()
  for (let from = 0; from < numbered.length; ) {
    let to = from + 1
    while (numbered[to] && numbered[to]?.value === (numbered[to - 1]?.value ?? 0) + 1) to++
    if (to - from >= fewest) for (const { at, length } of numbered.slice(from, to)) markers.set(at, length)
    from = to
  }
  return blocks.map((block, at): TextBlock => {
    const length = markers.get(at)
    if (length === undefined) return block
    return { ...block, kind: 'listItem', marker: block.text.slice(0, length), text: block.text.slice(length) }
  })
}
