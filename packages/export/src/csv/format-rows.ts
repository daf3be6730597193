import type { Column, Table } from '@presswork/model'
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

/** The formatter of a table in a dialect. Typed cells are never guarded: -3.5 stays a number. */
export function createCsvFormatter(table: Table, dialect: CsvDialect): CsvFormatter {
  const { delimiter, lineEnd, decimal, guarded } = dialect
  // A lone "\r" too: many readers take it for the end of a row.
  const special = delimiter === ';' ? /[;"\n\r]/ : delimiter === ',' ? /[,"\n\r]/ : /[\t"\n\r]/
  const columns = Object.values(table.columns)

  function quote(text: string): string {
    return special.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  }

  function formatCell(cell: Cell, column: Column): string {
    if (typeof cell === 'string') return quote(guarded && isFree(cell, column) ? guardCell(cell) : cell)
    if (cell === null) return ''
    if (typeof cell === 'boolean') return String(cell)
    const digits = Number.isInteger(cell) && Math.abs(cell) < 1e15 ? `${cell}` : formatNumber(cell)
    return decimal === '.' ? digits : quote(digits.replace('.', decimal))
  }

  return {
    header: (dialect.byteOrderMark ? '\ufeff' : '') + Object.keys(table.columns).join(delimiter) + lineEnd,
    formatRows(rows) {
      let lines = ''
      for (const row of rows) {
        for (let index = 0; index < row.length; index++) {
          if (index > 0) lines += delimiter
          lines += formatCell(row[index] as Cell, columns[index] as Column)
        }
        lines += lineEnd
      }
      return lines
    },
  }
}

/** Whether a document may have put the text there: not a day, and no label of ours such as the comparator "=". */
function isFree(cell: string, { type, values }: Column): boolean {
  return type === 'string' && !values?.includes(cell)
}
