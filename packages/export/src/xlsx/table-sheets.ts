import type { Table } from '@presswork/model'
import { cutText, longestCell } from '../cut-text.ts'
import type { Cell, ExportedRow } from '../exported-rows.ts'
import { columnName, type SheetCell, spreadsheetDay } from './format-row.ts'
import type { Sheet } from './sheet.ts'
import { type ColumnLayout, countLines, layOutColumns, linkColumn } from './sheet-layout.ts'
import { styles } from './styles.ts'

/** Most rows of a table on one sheet: 1,048,576 with the header. */
const sheetRows = 1_048_575

/** A sheet of more bytes than this is continued as well: an entry of a ZIP archive ends at 4 GiB. */
const sheetSize = 3e9

/** Rows that the widths of the columns are taken from. */
const sampleRows = 200

/** Begins a sheet: `number` is 1 for the table's first. */
export type SheetOpener = (number: number, widths: readonly number[]) => Promise<Sheet>

/** When a table is continued on a further sheet. */
export interface SheetLimits {
  /** Rows, the header left out. */
  readonly sheetRows: number
  /** UTF-8 bytes of XML, about. */
  readonly sheetSize: number
}

/** What did not fit the sheets of a table. */
export interface SheetNotices {
  readonly rows: number
  /** Cells that were cut: `sections!K12`. */
  readonly cutCells: readonly string[]
  readonly rowsWithoutLink: number
}

/** Writes a table onto one sheet, or more where one is full. */
export async function writeTableSheets(
  table: Table,
  batches: AsyncIterable<readonly ExportedRow[]>,
  openSheet: SheetOpener,
  limits: SheetLimits = { sheetRows, sheetSize },
): Promise<SheetNotices> {
  const linked = linkColumn(table)
  const cutCells: string[] = []
  const sample: ExportedRow[] = []
  let layout: ColumnLayout[] | undefined
  let sheet: Sheet | undefined
  let sheets = 0
  let rows = 0
  let rowsWithoutLink = 0

  async function nextSheet(): Promise<Sheet> {
    await sheet?.close()
    layout ??= layOutColumns(table, sample)
    sheets++
    const opened = await openSheet(
      sheets,
      layout.map(({ width }) => width),
    )
    await opened.addRow(layout.map(({ name, headerStyle }) => ({ value: name, style: headerStyle })))
    return opened
  }

  async function addRow(row: ExportedRow): Promise<void> {
    if (!sheet || sheet.rows > limits.sheetRows || sheet.size > limits.sheetSize) sheet = await nextSheet()
    const columns = layout as ColumnLayout[]
    rows++
    const rowNumber = sheet.rows + 1
    const cells = row.map((cell, index): SheetCell => {
      if (typeof cell === 'string' && cell.length > longestCell) {
        cutCells.push(`${table.name}${sheets > 1 ? ` (${sheets})` : ''}!${columnName(index)}${rowNumber}`)
      }
      return sheetCell(cell, columns[index] as ColumnLayout)
    })
    if (linked !== -1) {
      const location = row[linked] as string
      if (sheet.hasRoomForLink) sheet.addLink({ cell: columnName(linked) + rowNumber, location, outside: true })
      else {
        cells[linked] = { value: location, style: styles.text }
        rowsWithoutLink++
      }
    }
    await sheet.addRow(cells, countLines(row, columns))
  }

  for await (const batch of batches) {
    for (const row of batch) {
      if (layout) await addRow(row)
      else if (sample.push(row) === sampleRows) await writeSample()
    }
  }
  if (!layout) await writeSample()
  await sheet?.close()
  return { rows, cutCells, rowsWithoutLink }

  async function writeSample(): Promise<void> {
    sheet = await nextSheet()
    for (const row of sample.splice(0)) await addRow(row)
  }
}

/** Whole numbers up to this are shown with marks between thousands; larger ones may not fit, and are shown as a program likes. */
const largestGrouped = 1e13

function sheetCell(cell: Cell, { style, type }: ColumnLayout): SheetCell {
  if (type === 'number' && Number.isInteger(cell) && Math.abs(cell as number) < largestGrouped) {
    return { value: cell, style: styles.grouped }
  }
  if (type === 'date' && typeof cell === 'string') {
    const day = spreadsheetDay(cell)
    return day === undefined ? { value: cell, style: styles.text } : { value: day, style }
  }
  if (typeof cell === 'string' && cell.length > longestCell) return { value: cutText(cell), style }
  return { value: cell, style }
}
