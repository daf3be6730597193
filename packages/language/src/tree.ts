import type { Block } from '@presswork/model'
import type { Nodes, Paragraph, Root, Sentence, SentenceContent, WhiteSpace } from 'nlcst'
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
  const place = createPlacer(text)
  let offset = 0
  for (const block of blocks) {
    if (block.start > offset) root.children.push(place(whiteSpace(text.slice(offset, block.start)), offset))
    root.children.push(place(readParagraph(text.slice(block.start, block.end)), block.start))
    offset = block.end
  }
  if (offset < text.length) root.children.push(place(whiteSpace(text.slice(offset)), offset))
  const end = { line: text.split('\n').length, column: text.length - text.lastIndexOf('\n'), offset: text.length }
  keepSourceText(root, text)
  root.position = { start: { line: 1, column: 1, offset: 0 }, end }
  return root
}

/** Text between blocks: white space, or marks that no block holds; either way it is kept, so that the leaves join to the text. */
function whiteSpace(value: string): WhiteSpace {
  return { type: 'WhiteSpaceNode', value, position: spanPosition(0, value.length) }
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
    if (start < end) children.push(sentenceOf(nodes.slice(start, end)))
    for (let index = end; index < to; index++) children.push(nodes[index] as WhiteSpace)
    from = to
  }
  return { type: 'ParagraphNode', children, position: spanPosition(0, text.length) }
}

function sentenceOf(children: SentenceContent[]): Sentence {
  const start = children[0]?.position?.start.offset ?? 0
  const end = children.at(-1)?.position?.end.offset ?? start
  return { type: 'SentenceNode', children, position: spanPosition(start, end) }
}

function spanPosition(start: number, end: number): NonNullable<Nodes['position']> {
  return { start: { line: 1, column: 1, offset: start }, end: { line: 1, column: 1, offset: end } }
}

/** Moves nodes, whose offsets count from the start of their block, to their place in the text; blocks must come in order. */
function createPlacer(text: string): <N extends Nodes>(node: N, by: number) => N {
  let line = 1
  let lineStart = 0
  let lineEnd = text.indexOf('\n')
  const pointAt = (offset: number): { line: number; column: number; offset: number } => {
    while (lineEnd !== -1 && offset > lineEnd) {
      line++
      lineStart = lineEnd + 1
      lineEnd = text.indexOf('\n', lineStart)
    }
    return { line, column: offset - lineStart + 1, offset }
  }
  return function place<N extends Nodes>(node: N, by: number): N {
    const { start, end } = node.position as NonNullable<Nodes['position']>
    const startPoint = pointAt((start.offset as number) + by)
    if ('children' in node) for (const child of node.children) place(child, by)
    node.position = { start: startPoint, end: pointAt((end.offset as number) + by) }
    return node
  }
}
