import type { Column, Table } from '@presswork/model'
import type { ExportedRow } from '../exported-rows.ts'
import { type Style, styles } from './styles.ts'

/** How a column of a sheet looks. */
export interface ColumnLayout {
  readonly name: string
  /** In characters. */
  readonly width: number
  readonly style: Style
  readonly headerStyle: Style
  readonly type: Column['type']
}

/** Texts longer than this are wrapped, in a column of this width. */
const wrapWidth = 60

/** Keys and hashes are no texts to read: a column of single words is no wider than this, and not wrapped. */
const wordWidth = 28

/** Room for the button of the filter beside a header, and for the distance at the left. */
const buttonWidth = 5

/** Tables whose rows have a place in the report, and the column that links to it. */
const linkColumns = new Set(['number_id', 'quote_id'])

/** Widths and looks of a table's columns, from the types of the model and the first rows. */
export function layOutColumns(table: Table, sample: readonly ExportedRow[]): ColumnLayout[] {
  return Object.entries(table.columns).map(([name, column], index) => {
    const cells = sample.map((row) => String(row[index] ?? ''))
    const longest = Math.max(0, ...cells.map((cell) => cell.length))
    const limit = cells.some((cell) => /\s/.test(cell)) ? wrapWidth : wordWidth
    const width = Math.max(name.length + buttonWidth, Math.min(longest + 3, limit), minimumWidths[column.type] ?? 0)
    const style = styleOf(table, name, column, longest > limit && limit === wrapWidth)
    const headerStyle = ['integer', 'number', 'date'].includes(column.type) ? styles.numberHeader : styles.header
    return { name, width, style, headerStyle, type: column.type }
  })
}

/** A number that does not fit is shown as `####`: room for 999,999,999,999 and more. */
const minimumWidths: Readonly<Partial<Record<Column['type'], number>>> = { date: 13, number: 20 }

/** The column that links to the report, or -1. */
export function linkColumn(table: Table): number {
  const key = table.primaryKey.length === 1 ? table.primaryKey[0] : undefined
  return key !== undefined && linkColumns.has(key) ? Object.keys(table.columns).indexOf(key) : -1
}

function styleOf(table: Table, name: string, column: Column, wrapped: boolean): Style {
  if (column.type === 'date') return styles.date
  if (column.type !== 'string') return styles.plain
  if (linkColumn(table) !== -1 && table.primaryKey[0] === name) return styles.link
  return wrapped ? styles.wrapped : styles.text
}

/** Lines that a row needs for its wrapped texts, six at most: longer ones are read in the formula bar. */
export function countLines(row: ExportedRow, layout: readonly ColumnLayout[]): number {
  let lines = 1
  for (let index = 0; index < layout.length; index++) {
    const cell = row[index]
    if (layout[index]?.style === styles.wrapped && typeof cell === 'string') {
      lines = Math.max(lines, linesOf(cell))
    }
  }
  return Math.min(lines, mostLines)
}

const mostLines = 6

function linesOf(text: string): number {
  let lines = 0
  for (const line of text.slice(0, mostLines * wrapWidth).split('\n')) {
    lines += Math.max(1, Math.ceil(line.length / wrapWidth))
  }
  return lines
}
