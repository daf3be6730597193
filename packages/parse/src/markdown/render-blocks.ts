import type { Block } from '@presswork/model'
import type { BlockContent, DefinitionContent, List, Root, RootContent, Table } from 'mdast'
import { composeBlocks } from '../compose-blocks.ts'
import { renderHtmlFragment } from '../html/render-fragment.ts'
import { collectInline } from '../inline-lines.ts'
import type { TextBlock } from '../render-canonical.ts'
import { renderInline } from './render-inline.ts'

type Base = Omit<Block, 'start' | 'end'>

/** Renders a Markdown tree as blocks, in order, without front matter and definitions; `firstLine` is its line 1. */
export function renderMarkdownBlocks(root: Root, firstLine = 1): TextBlock[] {
  const blocks = root.children.flatMap((node) => renderNode(node, 'paragraph'))
  if (firstLine === 1) return blocks
  return blocks.map((block) => (block.line === undefined ? block : { ...block, line: block.line + firstLine - 1 }))
}

/** `kind` is what a paragraph becomes here: `quote` inside a block quotation. */
function renderNode(node: RootContent | BlockContent | DefinitionContent, kind: Block['kind']): TextBlock[] {
  const line = node.position ? { line: node.position.start.line } : {}
  switch (node.type) {
    case 'paragraph':
      return renderText(node.children, { kind, ...line })
    case 'heading':
      return renderHeading(node, line)
    case 'list':
      return renderList(node, kind)
    case 'blockquote':
      return node.children.flatMap((child) => renderNode(child, 'quote'))
    case 'footnoteDefinition':
      return node.children.flatMap((child) => renderNode(child, kind))
    case 'table':
      return renderTable(node)
    case 'code':
      return node.value.trim() === '' ? [] : [{ kind: 'code', ...line, text: node.value.trim() }]
    case 'html':
      return renderHtmlFragment(node.value, node.position?.start.line ?? 1)
    case 'thematicBreak':
      return [{ kind: 'rule', ...line, text: '---' }]
    default: // front matter, definitions of link targets
      return []
  }
}

function renderText(children: Parameters<typeof renderInline>[0], base: Base): TextBlock[] {
  const inline = collectInline()
  renderInline(children, inline)
  return composeBlocks(inline.take(), base)
}

function renderHeading(node: Extract<RootContent, { type: 'heading' }>, line: { line?: number }): TextBlock[] {
  const [block] = renderText(node.children, { kind: 'heading', level: node.depth, ...line })
  if (!block) return []
  // A paragraph over "---" is a setext heading to CommonMark, but a whole sentence is a paragraph over a rule
  const isUnderlined = node.position !== undefined && node.position.end.line > node.position.start.line
  if (!isUnderlined || (block.text.length <= 120 && !/[.:;,]$/.test(block.text))) return [block]
  return [...renderText(node.children, { kind: 'paragraph', ...line }), { kind: 'rule', text: '---' }]
}

function renderList(list: List, kind: Block['kind']): TextBlock[] {
  return list.children.flatMap((item) =>
    item.children.flatMap((child, index): TextBlock[] => {
      // The item's own text is the list item; further paragraphs are paragraphs below it, nested items come by themselves
      return renderNode(child, child.type === 'paragraph' && index === 0 ? 'listItem' : kind)
    }),
  )
}

function renderTable(table: Table): TextBlock[] {
  return table.children.flatMap((row): TextBlock[] => {
    const cells = row.children.map((cell) => {
      const inline = collectInline()
      renderInline(cell.children, inline)
      return inline
        .take()
        .map(({ text }) => text)
        .join(' ')
        .trim()
    })
    const text = cells.join('\t').replace(/\t+$/, '')
    if (text.trim() === '') return []
    return [{ kind: 'tableRow', ...(row.position && { line: row.position.start.line }), text }]
  })
}
