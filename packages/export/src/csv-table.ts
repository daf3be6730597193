import type { Table } from '@presswork/model'
import { stringify } from 'csv-stringify/sync'
import type { Cell, ExportedRow } from './exported-rows.ts'

// Casts of csv-stringify are not used: they would turn `false` into an empty cell. It would leave a lone "\r" unquoted, which many
// readers take for the end of a row. Formulas are not escaped, because a cell must stay the slice of its text.
const layout = { eof: true, record_delimiter: '\n', quoted_match: /[\r\n]/ }

/** The header line of a table: its columns in the model's order. */
export function formatHeader(table: Table): string {
  return stringify([Object.keys(table.columns)], layout)
}

/**
 * Rows as CSV lines (RFC 4180, but `\n` at line ends). Cells that hold a comma, a quotation mark or a line break of any sort are
 * quoted; missing cells are empty.
 */
export function formatRows(rows: readonly ExportedRow[]): string {
  if (rows.length === 0) return ''
  return stringify(
    rows.map((row) => Object.values(row).map(formatCell)),
    layout,
  )
}

function formatCell(cell: Cell): string {
  if (typeof cell === 'string') return cell
  if (typeof cell === 'number') return formatNumber(cell)
  return cell === null ? '' : String(cell)
}

/**
 * The shortest digits that read back as the same number, never with an exponent, which not every CSV reader takes as a number:
 * 1e-7 is 0.0000001.
 */
export function formatNumber(value: number): string {
  const shortest = String(value)
  const exponentAt = shortest.indexOf('e')
  return exponentAt === -1 ? shortest : spellOut(shortest, exponentAt)
}

/** "1.5e-7" -> "0.00000015", "-1.5e+21" -> "-1500000000000000000000". */
function spellOut(shortest: string, exponentAt: number): string {
  const sign = shortest.startsWith('-') ? '-' : ''
  const [whole = '', fraction = ''] = shortest.slice(sign.length, exponentAt).split('.')
  const point = whole.length + Number(shortest.slice(exponentAt + 1))
  const digits = whole + fraction
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`
  return `${sign}${digits.padEnd(point, '0')}`
}
