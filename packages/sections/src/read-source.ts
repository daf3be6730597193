import { readSourceText, splitParagraphs } from '@presswork/language'
import type { Block } from '@presswork/model'
import type { Root } from 'nlcst'

/** A canonical text and its blocks. */
export interface Source {
  readonly text: string
  readonly blocks: readonly Block[]
}

/** The text of a tree or string, with the blocks given, or the paragraphs of the tree, or stretches between blank lines. */
export function readSource(input: Root | string, blocks: readonly Block[] | undefined): Source {
  if (typeof input === 'string') return { text: input, blocks: blocks ?? splitParagraphs(input) }
  return { text: readSourceText(input), blocks: blocks ?? readParagraphs(input) }
}

function readParagraphs(tree: Root): Block[] {
  const blocks: Block[] = []
  for (const node of tree.children) {
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (node.type === 'ParagraphNode' && start !== undefined && end !== undefined) {
      blocks.push({ kind: 'paragraph', start, end })
    }
  }
  return blocks
}
