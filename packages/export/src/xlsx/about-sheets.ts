import { type Column, type Table, tables } from '@presswork/model'
import type { RunDescription } from '../run-description.ts'
import type { SheetCell } from './format-row.ts'
import type { Sheet, SheetLink } from './sheet.ts'
import { type Style, styles } from './styles.ts'
import type { SheetNotices } from './table-sheets.ts'

/** What the first sheet tells. */
export interface AboutWorkbook {
  readonly run: RunDescription
  readonly notices: ReadonlyMap<Table, SheetNotices>
}

/** Widths of the first sheet's columns. */
export const aboutWidths: readonly number[] = [16, 12, 110]

const notes = [
  'Every table has its sheet; the last sheet, columns, says what each column means.',
  'start and end are positions in text/<document_id>.txt, counted in Unicode code points from 0; end is the first position no longer covered.',
  'An empty cell means unknown or not applicable, never zero. Values are computed from the text beside them; texts are exactly as written.',
  'number_id and quote_id link to the place in report.html, in the folder of this workbook. Excel allows 65,530 links a sheet; rows beyond have none.',
  'Days before 1 March 1900 stand as text, because spreadsheets do not agree on them. This workbook holds no formulas and no macros.',
]

/** Fills the first sheet: what this is, how it was made, what is on the others. */
export async function writeAboutSheet(sheet: Sheet, about: AboutWorkbook): Promise<void> {
  const add = (values: readonly (string | number)[], style: Style = styles.plain, lines = 1): Promise<void> =>
    sheet.addRow(
      values.map((value): SheetCell => ({ value, style })),
      lines,
    )
  await add(['Dataset of press releases'], styles.title, 1.5)
  await add([about.run.summary ?? 'Numbers, dates, quotations and keywords, each traced to its source.'])
  await add([`The same input, options and version (${about.run.version}) give the same workbook.`])
  const options = Object.entries(about.run.options ?? {}).map(([name, value]) => `${name} ${JSON.stringify(value)}`)
  if (options.length > 0) await add([`Options other than usual: ${options.join(', ')}.`])
  await add([])
  await sheet.addRow([
    { value: 'sheet', style: styles.header },
    { value: 'rows', style: styles.numberHeader },
    { value: 'what it holds', style: styles.header },
  ])
  for (const [table, { rows }] of about.notices) {
    await sheet.addRow(
      [
        { value: table.name, style: styles.link },
        { value: rows, style: styles.grouped },
        { value: table.meaning, style: styles.wrapped },
      ],
      Math.ceil(table.meaning.length / 110),
    )
    sheet.addLink(linkTo(table.name, sheet.rows))
  }
  await add([])
  for (const note of notes) await add([note])
  for (const [table, { cutCells, rowsWithoutLink }] of about.notices) {
    if (cutCells.length > 0) {
      await add([
        `${cutCells.length} cells were too long for a spreadsheet and cut, ${cutCells.slice(0, 20).join(', ')}${cutCells.length > 20 ? ' …' : ''}: ${table.name}.csv has them whole.`,
      ])
    }
    if (rowsWithoutLink > 0) await add([`${rowsWithoutLink} rows of ${table.name} have no link to the report.`])
  }
  await sheet.close()
}

function linkTo(sheetName: string, rowNumber: number): SheetLink {
  return { cell: `A${rowNumber}`, location: `'${sheetName}'!A1`, outside: false }
}

/** Widths of the data dictionary's columns. */
export const dictionaryWidths: readonly number[] = [14, 16, 10, 14, 11, 40, 24, 90]

const dictionaryHeader = ['table', 'column', 'type', 'unit', 'empty', 'one of', 'points to', 'meaning']

/** Fills the last sheet: every column of every table. */
export async function writeDictionarySheet(sheet: Sheet): Promise<void> {
  await sheet.addRow(dictionaryHeader.map((value) => ({ value, style: styles.header })))
  for (const table of tables) {
    for (const [name, column] of Object.entries(table.columns)) {
      const meaningLines = Math.ceil(column.meaning.length / 90)
      const valueLines = Math.ceil((column.values?.join(' | ').length ?? 0) / 36)
      await sheet.addRow(
        describeColumn(table, name, column).map((value) => ({ value, style: styles.wrapped })),
        Math.max(1, meaningLines, valueLines),
      )
    }
  }
  await sheet.close()
}

function describeColumn(table: Table, name: string, column: Column): (string | null)[] {
  return [
    table.name,
    name,
    column.type,
    column.unit ?? null,
    column.required ? 'never' : 'may be',
    column.values?.join(' | ') ?? null,
    column.references?.join('.') ?? null,
    column.meaning,
  ]
}
