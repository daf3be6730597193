import type { Block } from '@presswork/model'
import { breakLines, type PdfLine } from './build-pdf.ts'

/** A block to set, with its text on one line. */
export interface SetBlock extends Pick<Block, 'kind' | 'level' | 'strong'> {
  readonly text: string
}

const left = 72
const room = 451
const top = 96
const bottom = 760
const body = 11

/** Sets blocks on pages as a word processor does, with a running head and page numbers if there are several. */
export function setRelease(blocks: readonly SetBlock[], head: string): PdfLine[][] {
  const pages: PdfLine[][] = []
  let y = Number.POSITIVE_INFINITY
  const put = (line: Omit<PdfLine, 'y'>, height: number): void => {
    if (y + height > bottom) {
      pages.push([])
      y = top
    }
    pages.at(-1)?.push({ ...line, y })
    y += height
  }
  for (const { kind, level = 1, strong, text } of blocks) {
    if (kind === 'tableRow') {
      text.split('\t').forEach((cell, column, cells) => {
        const isLast = column === cells.length - 1
        const line = { text: cell, x: left + (column * room) / cells.length, size: body }
        if (isLast) put(line, body * 1.5)
        else if (y + body * 1.5 <= bottom) pages.at(-1)?.push({ ...line, y })
      })
      continue
    }
    const size = kind === 'heading' ? Math.max(20 - level * 3, 13) : body
    const isItem = kind === 'listItem'
    const x = isItem ? left + 18 : left
    breakLines(text, room - (x - left), size).forEach((line, index) => {
      const row = { text: line, x, size, ...((strong || kind === 'heading') && { bold: true }) }
      if (isItem && index === 0 && y + size * 1.2 <= bottom) pages.at(-1)?.push({ text: '•', x: left + 4, y, size })
      put(row, size * 1.2)
    })
    y += body * 0.7
  }
  if (pages.length === 1) return pages
  return pages.map((lines, index) => [
    { text: head, x: left, y: 40, size: 9 },
    ...lines,
    { text: `Page ${index + 1} of ${pages.length}`, x: 270, y: 806, size: 9 },
  ])
}
