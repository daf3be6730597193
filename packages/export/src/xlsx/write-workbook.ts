import { type Table, tables } from '@presswork/model'
import { describeCuts } from '../cut-text.ts'
import type { HashedFile } from '../hashed-file.ts'
import type { TableReader } from '../reader/open-tables.ts'
import type { RunDescription } from '../run-description.ts'
import { aboutWidths, dictionaryWidths, writeAboutSheet, writeDictionarySheet } from './about-sheets.ts'
import { openSheet, reportRelationships, type Sheet, type SheetOptions } from './sheet.ts'
import { linkColumn } from './sheet-layout.ts'
import { stylesXml } from './styles.ts'
import { type SheetNotices, writeTableSheets } from './table-sheets.ts'
import {
  contentTypesXml,
  corePropertiesXml,
  packageRelationships,
  workbookRelationships,
  workbookXml,
} from './workbook-parts.ts'
import { createZipFile } from './zip-file.ts'

/**
 * Writes all tables as one workbook (Office Open XML, ECMA-376), a sheet a table, between a first sheet that says what this is and a last one
 * with the data dictionary. Memory holds some rows and the links of one sheet.
 *
 * @returns what did not fit, in sentences for the user
 */
export async function writeWorkbook(dataset: TableReader, run: RunDescription, file: HashedFile): Promise<string[]> {
  const zip = createZipFile(file)
  const sheets: { name: string; sheet: Sheet; header: boolean; linked: boolean }[] = []

  async function addSheet(name: string, options: SheetOptions, linked = false): Promise<Sheet> {
    const sheet = await openSheet(zip.open(`xl/worksheets/sheet${sheets.length + 1}.xml`), options)
    sheets.push({ name, sheet, header: options.header, linked })
    return sheet
  }

  const notices = new Map<Table, SheetNotices>()
  for (const table of tables) {
    const linked = linkColumn(table) !== -1
    const told = await writeTableSheets(table, dataset.readRows(table), (number, widths) =>
      addSheet(number === 1 ? table.name : `${table.name} (${number})`, { widths, header: true }, linked),
    )
    notices.set(table, told)
  }
  await writeDictionarySheet(await addSheet('columns', { widths: dictionaryWidths, header: true }))
  // Written last, when everything is known, and shown first.
  await writeAboutSheet(await addSheet('about', { widths: aboutWidths, header: false }), { run, notices })

  for (const [index, { linked }] of sheets.entries()) {
    if (linked) await zip.add(`xl/worksheets/_rels/sheet${index + 1}.xml.rels`, reportRelationships)
  }
  const written = sheets.map(({ name, sheet, header }, index) => {
    return { name, part: index + 1, rows: sheet.rows, columns: header ? sheet.columns : 0 }
  })
  const shown = [...written.slice(-1), ...written.slice(0, -1)]
  await zip.add('xl/styles.xml', stylesXml)
  await zip.add('xl/workbook.xml', workbookXml(shown))
  await zip.add('xl/_rels/workbook.xml.rels', workbookRelationships(written.length))
  await zip.add('docProps/core.xml', corePropertiesXml(run.version))
  await zip.add('_rels/.rels', packageRelationships)
  await zip.add('[Content_Types].xml', contentTypesXml(written.length))
  await zip.finish()
  return [...notices].flatMap(([table, { cutCells }]) => describeCuts('dataset.xlsx', table.name, cutCells))
}
