import type { Column, Table } from '@presswork/model'
import { stringify } from 'csv-stringify/sync'
import type { Cell } from '../exported-rows.ts'
import type { CsvDialect } from './dialect.ts'
import { formatNumber } from './format-number.ts'
import { guardCell } from './guard-cell.ts'

/** Writes rows of one table as CSV. */
export interface CsvFormatter {
  /** The header line, behind a byte order mark if the dialect has one. */
  readonly header: string
  /**
   * Rows as lines (RFC 4180 but for the dialect's marks). Cells that hold the delimiter, a quotation mark or a line break of any sort
   * are quoted; missing cells are empty.
   */
  formatRows(rows: readonly (readonly Cell[])[]): string
}

/**
 * csv-stringify joins the records of a call at the end, which takes longer than linear; in calls of so many it makes about 100 MB/s.
 */
const batch = 16

/** The formatter of a table in a dialect. Typed cells are never guarded: -3.5 stays a number. */
export function createCsvFormatter(table: Table, dialect: CsvDialect): CsvFormatter {
  const { delimiter, lineEnd, decimal, guarded } = dialect
  // A lone "\r" is quoted too: many readers take it for the end of a row.
  const layout = { delimiter, eof: true, record_delimiter: lineEnd, quoted_match: /[\r\n]/ }
  const columns = Object.values(table.columns)

  // Casts of csv-stringify are not used: they would turn `false` into an empty cell.
  function formatCell(cell: Cell, column: Column): string {
    if (typeof cell === 'string') return guarded && isFree(cell, column) ? guardCell(cell) : cell
    if (cell === null) return ''
    if (typeof cell === 'boolean') return String(cell)
    const digits = Number.isInteger(cell) && Math.abs(cell) < 1e15 ? `${cell}` : formatNumber(cell)
    return decimal === '.' ? digits : digits.replace('.', decimal)
  }

  return {
    header: (dialect.byteOrderMark ? '\ufeff' : '') + stringify([Object.keys(table.columns)], layout),
    formatRows(rows) {
      let lines = ''
      for (let from = 0; from < rows.length; from += batch) {
        const records = rows.slice(from, from + batch)
        lines += stringify(
          records.map((row) => row.map((cell, index) => formatCell(cell, columns[index] as Column))),
          layout,
        )
      }
      return lines
    },
  }
}

/** Whether a document may have put the text there: not a day, and no label of ours such as the comparator "=". */
function isFree(cell: string, { type, values }: Column): boolean {
  return type === 'string' && !values?.includes(cell)
}
