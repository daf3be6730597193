import type { SentenceContent } from 'nlcst'
import { ParseLatin } from 'parse-latin'

/**
 * parse-latin splices siblings while it merges words, which is quadratic in the number of what it is given: no more than so many
 * leaves are handed over at a time.
 */
const stretch = 1000

const classifier = new ParseLatin()
const merger = new ParseLatin()
/** What the merger is given next: leaves, in the place of a text. */
let given: SentenceContent[] = []
merger.tokenize = () => given

/** The words, marks and white space of `text`, as parse-latin reads them, in a flat list without positions. */
export function readBlockNodes(text: string): SentenceContent[] {
  const leaves = readLeaves(text)
  const nodes: SentenceContent[] = []
  let from = 0
  for (let at = 0; at <= leaves.length; at++) {
    const leaf = leaves[at]
    if (leaf !== undefined && leaf.type !== 'WhiteSpaceNode') continue
    addRun(leaves, from, at, nodes)
    if (leaf) nodes.push(leaf)
    from = at + 1
  }
  return nodes
}

/** What stands between two spaces: parse-latin merges "e-mail", "AT&T", "U.S." to a word, and nothing across a space. */
function addRun(leaves: readonly SentenceContent[], from: number, to: number, nodes: SentenceContent[]): void {
  if (!mayMerge(leaves, from, to)) {
    for (let at = from; at < to; at++) nodes.push(leaves[at] as SentenceContent)
    return
  }
  for (let start = from; start < to; start += stretch) {
    given = leaves.slice(start, Math.min(start + stretch, to))
    for (const node of merger.tokenizeSentence('').children) nodes.push(node)
  }
}

/** Whether there are two words, or one with a mark that can belong to it: "well-", "&c", "w/". */
function mayMerge(leaves: readonly SentenceContent[], from: number, to: number): boolean {
  let words = 0
  let isMark = false
  for (let at = from; at < to; at++) {
    const leaf = leaves[at] as SentenceContent
    if (leaf.type === 'WordNode') words++
    else if ('value' in leaf && (leaf.value === '-' || leaf.value === '&' || leaf.value === '/')) isMark = true
  }
  return words > 1 || (words === 1 && isMark)
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
