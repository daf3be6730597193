import { blocks, releaseJsonSchema, tables } from '@presswork/model'
import type { CsvDialect } from './csv/dialect.ts'
import { plainDialect } from './csv/dialect.ts'
import { createCsvFormatter } from './csv/format-rows.ts'
import { cutText, describeCuts, longestCell } from './cut-text.ts'
import type { DatasetFiles } from './dataset-files.ts'
import type { DatasetFormat } from './dataset-formats.ts'
import type { Cell } from './exported-rows.ts'
import {
  describeCsv,
  describeExcelCsv,
  describeLines,
  describeParquet,
  linesSchemaFile,
  workbookFile,
} from './file-descriptions.ts'
import type { TableReader } from './reader/open-tables.ts'
import { readDocuments } from './reader/read-documents.ts'
import { formatReleaseLine } from './release-lines.ts'
import type { RunDescription } from './run-description.ts'

/** How formats that are made from finished tables are written. */
export interface FormatOptions {
  readonly description: RunDescription
  readonly excel: CsvDialect
  /** Whether CSV tables and JSON Lines are packed. */
  readonly gzip: boolean
}

/**
 * Makes formats from tables that are there already.
 *
 * @returns what a user should know of them, in sentences
 */
export async function writeFormats(
  formats: readonly DatasetFormat[],
  dataset: TableReader,
  files: DatasetFiles,
  options: FormatOptions,
): Promise<string[]> {
  const notices: string[] = []
  if (formats.includes('csv')) await writeCsvTables(dataset, files, options.gzip)
  if (formats.includes('jsonl')) await writeLines(dataset, files, options.gzip)
  if (formats.includes('csv-excel')) notices.push(...(await writeExcelTables(dataset, files, options.excel)))
  // Loaded when they are asked for: a run without them starts sooner.
  if (formats.includes('xlsx')) {
    const { writeWorkbook } = await import('./xlsx/write-workbook.ts')
    const file = await files.create(workbookFile)
    notices.push(...(await writeWorkbook(dataset, options.description, file)))
  }
  if (formats.includes('parquet')) {
    const { writeParquet } = await import('./write-parquet.ts')
    for (const table of tables) {
      await writeParquet(table, dataset.readRows(table), await files.create(describeParquet(table)))
    }
  }
  return notices
}

async function writeCsvTables(dataset: TableReader, files: DatasetFiles, gzip: boolean): Promise<void> {
  for (const table of tables) {
    const file = await files.create(describeCsv(table, gzip), { gzip })
    const { header, formatRows } = createCsvFormatter(table, plainDialect)
    await file.append(header)
    for await (const rows of dataset.readRows(table)) await file.append(formatRows(rows))
    await file.close()
  }
}

async function writeExcelTables(dataset: TableReader, files: DatasetFiles, dialect: CsvDialect): Promise<string[]> {
  const notices: string[] = []
  for (const table of tables) {
    const description = describeExcelCsv(table, dialect)
    const file = await files.create(description)
    const { header, formatRows } = createCsvFormatter(table, dialect)
    const names = Object.keys(table.columns)
    const cut: string[] = []
    let rowNumber = 1
    const shorten = (cell: Cell, index: number): Cell => {
      if (typeof cell !== 'string' || cell.length < longestCell) return cell
      cut.push(`row ${rowNumber}, ${names[index]}`)
      return cutText(cell)
    }
    await file.append(header)
    for await (const rows of dataset.readRows(table)) {
      const shortened = rows.map((row) => {
        rowNumber++
        return row.map(shorten)
      })
      await file.append(formatRows(shortened))
    }
    await file.close()
    notices.push(...describeCuts(description.path, table.name, cut))
  }
  return notices
}

async function writeLines(dataset: TableReader, files: DatasetFiles, gzip: boolean): Promise<void> {
  const file = await files.create(describeLines(gzip), { gzip })
  for await (const release of readDocuments(dataset)) {
    // No table holds the blocks of the texts.
    await file.append(formatReleaseLine(release.set(blocks, [])))
  }
  await file.close()
  await writeLinesSchema(files)
}

/** Writes the JSON Schema of the lines beside them. */
export async function writeLinesSchema(files: DatasetFiles): Promise<void> {
  const file = await files.create(linesSchemaFile)
  await file.append(`${JSON.stringify(releaseJsonSchema(), null, 2)}\n`)
}
