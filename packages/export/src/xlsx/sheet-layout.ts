import type { Column, Table } from '@presswork/model'
import type { ExportedRow } from '../exported-rows.ts'
import { type Style, styles } from './styles.ts'

/** How a column of a sheet looks. */
export interface ColumnLayout {
  readonly name: string
  /** In characters. */
  readonly width: number
  readonly style: Style
  readonly isDate: boolean
}

/** Texts longer than this are wrapped, in a column of this width. */
const wrapWidth = 60

/** Room for the button of the filter beside a header. */
const buttonWidth = 4

/** Tables whose rows have a place in the report, and the column that links to it. */
const linkColumns = new Set(['number_id', 'quote_id'])

/** Widths and looks of a table's columns, from the types of the model and the first rows. */
export function layOutColumns(table: Table, sample: readonly ExportedRow[]): ColumnLayout[] {
  return Object.entries(table.columns).map(([name, column], index) => {
    const lengths = sample.map((row) => String(row[index] ?? '').length)
    const longest = Math.max(0, ...lengths)
    const width = Math.max(name.length + buttonWidth, Math.min(longest + 2, wrapWidth), minimumWidth(column))
    return { name, width, style: styleOf(table, name, column, longest), isDate: column.type === 'date' }
  })
}

/** The column that links to the report, or -1. */
export function linkColumn(table: Table): number {
  const key = table.primaryKey.length === 1 ? table.primaryKey[0] : undefined
  return key !== undefined && linkColumns.has(key) ? Object.keys(table.columns).indexOf(key) : -1
}

function minimumWidth(column: Column): number {
  return column.type === 'date' ? 12 : 6
}

function styleOf(table: Table, name: string, column: Column, longest: number): Style {
  if (column.type === 'date') return styles.date
  if (column.type !== 'string') return styles.plain
  if (linkColumn(table) !== -1 && table.primaryKey[0] === name) return styles.link
  return longest > wrapWidth ? styles.wrapped : styles.text
}

/** Lines that a row needs for its wrapped texts, six at most: longer ones are read in the formula bar. */
export function countLines(row: ExportedRow, layout: readonly ColumnLayout[]): number {
  let lines = 1
  for (let index = 0; index < layout.length; index++) {
    const cell = row[index]
    if (layout[index]?.style === styles.wrapped && typeof cell === 'string') {
      lines = Math.max(lines, Math.ceil(cell.length / (wrapWidth - 4)))
    }
  }
  return Math.min(lines, 6)
}
