import { type Child, element } from './dom.ts'
import { type Mark, nestMarks, type Piece, sortMarks } from './nest-marks.ts'
import type { PageDocument, PageSpan } from './page-shape.ts'
import { formatDocumentRoute } from './route.ts'
import { splitBlocks, type TextBlock } from './split-blocks.ts'

/** A text on the page. */
export interface RenderedText {
  readonly blocks: readonly HTMLElement[]
  /** Where sections and marks begin, by local key. */
  readonly places: ReadonlyMap<string, HTMLElement>
}

/** Lays out a text: headings, paragraphs and tables, every mark in its place. */
export function renderText(data: PageDocument, text: string): RenderedText {
  const places = new Map<string, HTMLElement>()
  const levels = new Map(data.sections.map(({ id, level }) => [id, level]))
  const split = splitBlocks(text, data.headings)
  const opened = new Set(split.map(({ id }) => id))
  const runIn = data.headings.filter(({ id }) => !opened.has(id))
  const takeMarks = windowOver(sortMarks(listMarks(data, runIn)))

  function renderBlock(block: TextBlock): HTMLElement {
    const { start, end, kind, id } = block
    if (kind === 'table') return renderTable(block)
    const content = renderStretch(start, end)
    if (kind !== 'heading' || id === undefined) return element('p', { class: kind }, ...content)
    const level = Math.min(6, (levels.get(id) ?? 0) + 1) as 1 | 2 | 3 | 4 | 5 | 6
    const heading = element(`h${level}`, { tabindex: -1 }, ...content)
    places.set(id, heading)
    return heading
  }

  function renderTable({ start, end }: TextBlock): HTMLElement {
    const rows: HTMLElement[] = []
    let at = start
    for (const line of text.slice(start, end).split('\n')) {
      const cells: HTMLElement[] = []
      let cellAt = at
      for (const cell of line.split('\t')) {
        cells.push(element('td', {}, ...renderStretch(cellAt, cellAt + cell.length)))
        cellAt += cell.length + 1
      }
      if (line.trim() !== '') rows.push(element('tr', {}, ...cells))
      at += line.length + 1
    }
    return element('div', { class: 'sheet', tabindex: 0 }, element('table', {}, element('tbody', {}, ...rows)))
  }

  const renderStretch = (start: number, end: number): Child[] =>
    renderPieces(nestMarks(takeMarks(start, end), start, end), false)

  function renderPieces(pieces: readonly Piece[], inLink: boolean): Child[] {
    return pieces.map((piece) => {
      if (!piece.mark) return text.slice(piece.start, piece.end)
      const { mark, first, last } = piece
      const isLink = first && !inLink && (mark.layer === 'number' || mark.layer === 'date')
      const inner = renderPieces(piece.pieces, inLink || isLink)
      const rendered = renderMark(mark, inner, { first, last, isLink })
      if (first) places.set(mark.id, rendered)
      return rendered
    })
  }

  function renderMark(
    { id, layer }: Mark,
    inner: readonly Child[],
    { first, last, isLink }: { first: boolean; last: boolean; isLink: boolean },
  ): HTMLElement {
    if (layer === 'section') return element('strong', { class: 'run-in', tabindex: -1 }, ...inner)
    const href = formatDocumentRoute(data.id, id)
    const attributes = { class: `mark ${layer}${last ? ' last' : ''}`, 'data-mark': id }
    if (isLink) return element('a', { ...attributes, href }, ...inner)
    // The link of a quotation is its sign, so that numbers in it can be links of their own.
    const sign =
      layer === 'quote' && first ? element('a', { class: 'sign', href, 'aria-label': `Quotation ${id}` }) : null
    return element('span', attributes, sign, ...inner)
  }

  const blocks = split.map(renderBlock)
  for (const { id, start } of data.sections) {
    const index = split.findIndex((block) => block.end > start)
    const block = blocks[index]
    if (block && !places.has(id)) places.set(id, block)
  }
  return { blocks, places }
}

function listMarks(data: PageDocument, runIn: readonly PageSpan[]): Mark[] {
  const markAll = (spans: readonly PageSpan[], layer: Mark['layer']): Mark[] =>
    spans.map(({ id, start, end }) => ({ id, start, end, layer }))
  return [
    ...markAll(runIn, 'section'),
    ...markAll(data.quotes, 'quote'),
    ...markAll(data.dates, 'date'),
    ...markAll(data.numbers, 'number'),
  ]
}

/** Gives the marks that overlap a stretch. Stretches must be asked for in order: then all of them together take linear time. */
function windowOver(sorted: readonly Mark[]): (start: number, end: number) => Mark[] {
  let next = 0
  let active: Mark[] = []
  return (start, end) => {
    for (let mark = sorted[next]; mark && mark.start < end; mark = sorted[++next]) active.push(mark)
    active = active.filter((mark) => mark.end > start)
    return active
  }
}
