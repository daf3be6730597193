import type { SentenceContent } from 'nlcst'
import { ParseLatin } from 'parse-latin'

/**
 * parse-latin splices siblings while it merges words, which is quadratic in the length of what it is given; longer blocks
 * are handed over in stretches of about this many UTF-16 units, cut at white space.
 */
const stretch = 4096

const classifier = new ParseLatin()
const parser = new ParseLatin()
parser.tokenize = (value) => readLeaves(String(value ?? ''))

/** The words, marks and white space of `text`, as parse-latin reads them, in a flat list without positions. */
export function readBlockNodes(text: string): SentenceContent[] {
  if (text.length <= stretch) return parser.tokenizeSentence(text).children
  const nodes: SentenceContent[] = []
  for (let start = 0; start < text.length; ) {
    const end = findCut(text, start)
    for (const node of parser.tokenizeSentence(text.slice(start, end)).children) nodes.push(node)
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

type LeafType = SentenceContent['type']

/** What parse-latin takes every UTF-16 unit for: asked once a unit, since it tries three regular expressions on each. */
const leafTypes = new Array<LeafType | undefined>(0x1_0000)

function leafTypeOf(text: string, index: number): LeafType {
  const code = text.charCodeAt(index)
  leafTypes[code] ??= classifier.tokenize(text.charAt(index))[0]?.type ?? 'SymbolNode'
  return leafTypes[code]
}

/** parse-latin's tokenizer without its positions: runs of a type; a mark goes on only if it is the same again. */
function readLeaves(text: string): SentenceContent[] {
  const leaves: SentenceContent[] = []
  for (let start = 0; start < text.length; ) {
    const type = leafTypeOf(text, start)
    const isRun = type === 'WordNode' || type === 'WhiteSpaceNode'
    let end = start + 1
    while (end < text.length && leafTypeOf(text, end) === type && (isRun || repeats(text, end))) end++
    const value = text.slice(start, end)
    leaves.push(
      type === 'WordNode' ? { type, children: [{ type: 'TextNode', value }] } : ({ type, value } as SentenceContent),
    )
    start = end
  }
  return leaves
}

function repeats(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  return code === text.charCodeAt(index - 1) || (code >= 0xd800 && code <= 0xdfff)
}
