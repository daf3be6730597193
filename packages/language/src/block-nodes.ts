import type { SentenceContent } from 'nlcst'
import { ParseLatin } from 'parse-latin'

/**
 * parse-latin splices siblings while it merges words, which is quadratic in the length of what it is given; longer blocks
 * are handed over in stretches of about this many UTF-16 units, cut at white space.
 */
const stretch = 4096

const parser = new ParseLatin()

/** The words, marks and white space of `text`, as parse-latin reads them, in a flat list. Offsets count from 0. */
export function readBlockNodes(text: string): SentenceContent[] {
  if (text.length <= stretch) return parser.tokenizeSentence(text).children
  const nodes: SentenceContent[] = []
  for (let start = 0; start < text.length; ) {
    const end = findCut(text, start)
    for (const node of parser.tokenizeSentence(text.slice(start, end)).children) {
      shiftNode(node, start)
      nodes.push(node)
    }
    start = end
  }
  return nodes
}

/** The last white space in the stretch that begins at `start`; a stretch without any is cut hard. */
function findCut(text: string, start: number): number {
  const end = start + stretch
  if (end >= text.length) return text.length
  for (let index = end; index > start + stretch / 2; index--) {
    if (/\s/.test(text.charAt(index))) return index
  }
  // Never between the halves of a surrogate pair.
  return /[\udc00-\udfff]/.test(text.charAt(end)) ? end + 1 : end
}

function shiftNode(node: SentenceContent, by: number): void {
  if (node.position) {
    const { start, end } = node.position
    node.position = {
      start: { ...start, offset: (start.offset ?? 0) + by },
      end: { ...end, offset: (end.offset ?? 0) + by },
    }
  }
  if (node.type === 'WordNode') for (const child of node.children) shiftNode(child as SentenceContent, by)
}
