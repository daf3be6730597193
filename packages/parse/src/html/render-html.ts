import type { Block } from '@presswork/model'
import { addSuperscript } from '../add-superscript.ts'
import { composeBlocks } from '../compose-blocks.ts'
import { collectInline } from '../inline-lines.ts'
import type { TextBlock } from '../render-canonical.ts'
import { attribute, type Element, elementsOf, isBlock, isElement, lineOf, type Parent } from './element.ts'
import { selectBlock } from './select-element.ts'

type Kind = Block['kind']

/**
 * Renders the text of an element as blocks, in order; `firstLine` is the source line that the tree's line 1 stands for. With
 * `selects`, blocks know the element they stand in, which a tree that is no page has no use for.
 */
export function renderHtml(parent: Parent, firstLine = 1, selects = false): TextBlock[] {
  const blocks: TextBlock[] = []
  const inline = collectInline()
  let line: number | undefined
  let owner: Element | undefined

  const select = (element: Element | undefined): { selector?: string } =>
    selects && element ? { selector: selectBlock(element) } : {}

  const flush = (kind: Kind, level?: number): void => {
    const base = { kind, ...(level !== undefined && { level }), ...(line !== undefined && { line }), ...select(owner) }
    blocks.push(...composeBlocks(inline.take(), base))
    line = undefined
    owner = undefined
  }

  const visit = (node: Parent, kind: Kind, strong: boolean, level?: number): void => {
    for (const child of node.children) {
      if (child.type === 'text') {
        if (line === undefined && child.value.trim() !== '') {
          line = firstLine - 1 + (child.line ?? 1) + countLeadingLines(child.value)
          if (node.type === 'element') owner = node
        }
        inline.add(child.value, strong)
      } else if (child.type === 'element') visitElement(child, kind, strong, level)
    }
  }

  const visitElement = (element: Element, kind: Kind, strong: boolean, level?: number): void => {
    const { tagName } = element
    if (tagName === 'br') inline.breakLine('hard')
    else if (tagName === 'sup' && addSuperscript(lineOf(element), leadsToNote(element), inline, strong)) return
    else if (!isBlock(element)) visit(element, kind, strong || isBold(element), level)
    else {
      flush(kind, level)
      if (tagName === 'hr') blocks.push({ kind: 'rule', text: '---' })
      else if (tagName === 'pre') renderPre(element)
      else if (tagName === 'table' && isDataTable(element)) renderRows(element)
      else {
        const inner = kindOf(element, kind, level)
        visit(element, inner.kind, strong, inner.level)
        flush(inner.kind, inner.level)
      }
    }
  }

  const renderRows = (table: Element): void => {
    for (const row of rowsOf(table)) {
      const cells = cellsOf(row).map((cell) => renderHtml(cell))
      const text = cells.map(textOf).join('\t').replace(/\t+$/, '')
      const start = cells[0]?.[0]?.line ?? row.line
      if (text.trim() !== '')
        blocks.push({ kind: 'tableRow', ...(start && { line: firstLine - 1 + start }), ...select(row), text })
    }
  }

  const renderPre = (element: Element): void => {
    const text = rawTextOf(element).trim()
    const start = element.line
    if (text !== '')
      blocks.push({ kind: 'code', ...(start && { line: firstLine - 1 + start }), ...select(element), text })
  }

  visit(parent, 'paragraph', false)
  flush('paragraph')
  return blocks
}

function kindOf(element: Element, kind: Kind, level: number | undefined): { kind: Kind; level?: number } {
  const heading = /^h([1-6])$/.exec(element.tagName)
  if (heading) return { kind: 'heading', level: Number(heading[1]) }
  if (isElement(element, 'li', 'dd', 'dt')) return { kind: 'listItem' }
  if (isElement(element, 'blockquote')) return { kind: 'quote' }
  if (isElement(element, 'figcaption', 'caption')) return { kind: 'caption' }
  return level === undefined ? { kind } : { kind, level }
}

/** `<a href="#note-1"><sup>1</sup></a>`, `<sup><a href="#note-1">1</a></sup>` */
function leadsToNote(element: Element): boolean {
  return [element.parent, ...elementsOf(element)].some((near) => near && attribute(near, 'href').includes('#'))
}

function isBold(element: Element): boolean {
  return (
    element.tagName === 'b' ||
    element.tagName === 'strong' ||
    /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(attribute(element, 'style'))
  )
}

/** A table of one column, or one whose cells hold blocks of text, is layout: its cells are read as what they hold. */
function isDataTable(table: Element): boolean {
  const rows = rowsOf(table)
  if (!rows.some((row) => cellsOf(row).length > 1)) return false
  if (rows.length <= mostPageRows && rows.some((row) => cellsOf(row).some(isPageColumn))) return false
  return !rows.some((row) => cellsOf(row).some(isLayoutCell))
}

function isLayoutCell(cell: Element): boolean {
  let paragraphs = 0
  for (const child of cell.children) {
    if (isElement(child, 'table', 'h1', 'h2', 'h3')) return true
    if (isElement(child, 'p', 'div') && textOf(renderHtml(child)).length > 200) paragraphs++
  }
  return paragraphs > 1
}

/** Head, columns and foot of a page; forms have more rows. */
const mostPageRows = 3
const fewestBlocks = 4
const shortestColumn = 400

/** Many short paragraphs, lines and headings: a column of a page that is set with tables. */
function isPageColumn(cell: Element): boolean {
  const blocks = cell.children.filter((child) =>
    isElement(child, 'p', 'div', 'center', 'h4', 'h5', 'ul', 'ol', 'blockquote'),
  )
  return blocks.length >= fewestBlocks && lineOf(cell).length >= shortestColumn
}

function rowsOf(table: Element): Element[] {
  return table.children.flatMap((child) => {
    if (isElement(child, 'tr')) return [child]
    return isElement(child, 'thead', 'tbody', 'tfoot') ? rowsOf(child) : []
  })
}

function cellsOf(row: Element): Element[] {
  return row.children.filter((child): child is Element => isElement(child, 'td', 'th'))
}

/** The text of a cell on one line, its blocks and lines set apart by spaces. */
function textOf(cell: readonly TextBlock[]): string {
  return cell.map(({ text }) => text.replace(/\s*[\n\t]\s*/g, ' ')).join(' ')
}

/** Line ends in front of the first visible character. */
function countLeadingLines(text: string): number {
  let lines = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === 10) lines++
    else if (code !== 32 && code !== 9 && code !== 12) break
  }
  return lines
}

function rawTextOf(parent: Parent): string {
  return parent.children
    .map((child) =>
      child.type === 'text'
        ? child.value
        : child.type !== 'element'
          ? ''
          : child.tagName === 'br'
            ? '\n'
            : rawTextOf(child),
    )
    .join('')
}
