import type { Block } from '@presswork/model'
import type { Nodes, Paragraph, Root, WhiteSpace } from 'nlcst'
import { readBlockNodes } from './block-nodes.ts'
import { splitParagraphs } from './paragraphs.ts'
import { findSentenceStarts } from './sentence-borders.ts'
import { keepSourceText } from './source-text.ts'

/**
 * The nlcst tree of a text: a paragraph for every block that holds words, its sentences and their words, marks and white space.
 * The leaves, joined, are the text again; every node has line, column and offset (UTF-16 units).
 *
 * @param text the canonical text
 * @param blocks its blocks, in order (default: stretches between blank lines)
 *
 * @example
 * const tree = buildTree('Sales rose by 12. Costs fell.')
 */
export function buildTree(text: string, blocks: readonly Block[] = splitParagraphs(text)): Root {
  const root: Root = { type: 'RootNode', children: [] }
  let offset = 0
  for (const block of blocks) {
    if (block.start > offset) root.children.push(whiteSpace(text.slice(offset, block.start)))
    root.children.push(readParagraph(text.slice(block.start, block.end)))
    offset = block.end
  }
  if (offset < text.length) root.children.push(whiteSpace(text.slice(offset)))
  placeNodes(root, text)
  keepSourceText(root, text)
  return root
}

/** Text between blocks: white space, or marks that no block holds; either way it is kept, so that the leaves join to the text. */
function whiteSpace(value: string): WhiteSpace {
  return { type: 'WhiteSpaceNode', value }
}

function readParagraph(text: string): Paragraph {
  const nodes = readBlockNodes(text)
  const starts = findSentenceStarts(nodes)
  const children: Paragraph['children'] = []
  let from = 0
  for (const to of [...starts, nodes.length]) {
    let end = to
    while (end > from && nodes[end - 1]?.type === 'WhiteSpaceNode') end--
    let start = from
    for (; start < end && nodes[start]?.type === 'WhiteSpaceNode'; start++) children.push(nodes[start] as WhiteSpace)
    if (start < end) children.push({ type: 'SentenceNode', children: nodes.slice(start, end) })
    for (let index = end; index < to; index++) children.push(nodes[index] as WhiteSpace)
    from = to
  }
  return { type: 'ParagraphNode', children }
}

/** Gives every node its position: its leaves follow one another. Where two nodes meet they share the point. */
function placeNodes(root: Root, text: string): void {
  let point = { line: 1, column: 1, offset: 0 }
  let lineEnd = text.indexOf('\n')
  const advance = (length: number): void => {
    const offset = point.offset + length
    let { line } = point
    let lineStart = point.offset - point.column + 1
    while (lineEnd !== -1 && offset > lineEnd) {
      line++
      lineStart = lineEnd + 1
      lineEnd = text.indexOf('\n', lineStart)
    }
    point = { line, column: offset - lineStart + 1, offset }
  }
  const place = (node: Nodes): void => {
    const start = point
    if ('children' in node) for (const child of node.children) place(child)
    else advance(node.value.length)
    node.position = { start, end: point }
  }
  place(root)
}
