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

/** csv-stringify joins the records of a call at the end, which takes longer than linear: it is called for so many at a time. */
const batch = 64

/** The formatter of a table in a dialect. Typed cells are never guarded: -3.5 stays a number. */
export function createCsvFormatter(table: Table, dialect: CsvDialect): CsvFormatter {
  const { delimiter, lineEnd, decimal, guarded } = dialect
  const columns = Object.values(table.columns)
  const layout = {
    delimiter,
    eof: true,
    record_delimiter: lineEnd,
    cast: {
      // Left to itself, csv-stringify makes `false` an empty cell.
      boolean: String,
      number: decimal === '.' ? formatNumber : (value: number) => formatNumber(value).replace('.', decimal),
      ...(guarded ? { string: (cell: string, { index }: { index: number }) => guardText(cell, columns[index]) } : {}),
    },
  }
  // A lone "\r" or "\n" is quoted too, where it is not the line end: many readers take it for the end of a row.
  const carefulLayout = { ...layout, quoted_match: /[\r\n]/ }

  /** To look for "\r" in every cell would take a fifth of the time, and hardly any text has one: the batch is looked through as a whole. */
  function formatBatch(rows: (readonly Cell[])[]): string {
    if (lineEnd !== '\n') return stringify(rows, carefulLayout)
    const lines = stringify(rows, layout)
    return lines.includes('\r') ? stringify(rows, carefulLayout) : lines
  }

  return {
    header: `${(dialect.byteOrderMark ? '\ufeff' : '') + Object.keys(table.columns).join(delimiter)}${lineEnd}`,
    formatRows(rows) {
      let lines = ''
      for (let from = 0; from < rows.length; from += batch) {
        lines += formatBatch(rows.slice(from, from + batch))
      }
      return lines
    },
  }
}

/** A text of a document is guarded; a day is not, and no label of ours such as the comparator "=". */
function guardText(cell: string, column: Column | undefined): string {
  return column?.type === 'string' && !column.values?.includes(cell) ? guardCell(cell) : cell
}
