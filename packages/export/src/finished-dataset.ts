import type { Column, Release, Table } from '@presswork/model'
import { documents } from '@presswork/model'
import { type OffsetConverter, toUnits } from './code-points.ts'
import type { FileDescription } from './dataset-files.ts'
import { type Cell, type ExportedRow, nameCells } from './exported-rows.ts'
import type { HashedFile } from './hashed-file.ts'
import type { TableReader } from './reader/open-tables.ts'
import { readDocuments } from './reader/read-documents.ts'
import { isUnread, readTextOf } from './reader/read-text.ts'
import type { RunDescription } from './run-description.ts'

/** A dataset whose tables and texts are whole, before it is described and put in place. */
export interface FinishedDataset {
  readonly description: RunDescription
  /** Every release as it was written but for its `blocks`, offsets in UTF-16 units again; may be called again. */
  readReleases(): AsyncIterable<Release>
  /** Creates a file of the dataset. It need not be closed. */
  createFile(description: FileDescription): Promise<HashedFile>
}

/**
 * Adds files of its own to a dataset: a report, a table of another sort. The files are listed and hashed in `datapackage.json` and named in
 * `README.md`. What it makes must depend on the dataset only, so that the same input gives the same bytes.
 *
 * @example
 * const addTitles: DatasetExtension = async (dataset) => {
 *   const file = await dataset.createFile({
 *     path: 'titles.txt', name: 'titles', description: 'The titles.', format: 'txt', mediatype: 'text/plain', text: true,
 *   })
 *   for await (const { document } of dataset.readReleases()) await file.append(`${document.title}\n`)
 * }
 */
export type DatasetExtension = (dataset: FinishedDataset) => Promise<void>

/** Reads releases back from the tables of a dataset. No table holds their `blocks`, which come back empty. */
export async function* readReleases(dataset: TableReader): AsyncGenerator<Release> {
  for await (const rowsByTable of readDocuments(dataset)) {
    const [leading = []] = rowsByTable.get(documents) ?? []
    const text = await readTextOf(dataset, String(leading[0]), isUnread(leading))
    const toUnit = toUnits(text ?? '')
    const release: Record<string, unknown> = { text, blocks: [] }
    for (const [table, rows] of rowsByTable) {
      const named = rows.map((row) => restoreRow(table, row, toUnit))
      if (table.name === documents.name) release.document = named[0]
      else release[table.name] = named
    }
    yield release as unknown as Release
  }
}

function restoreRow(table: Table, row: ExportedRow, toUnit: OffsetConverter): Record<string, Cell> {
  const named = nameCells(table, row)
  for (const [name, column] of Object.entries<Column>(table.columns)) {
    const cell = named[name]
    if (column.unit === 'code points' && typeof cell === 'number') named[name] = toUnit(cell)
  }
  return named
}
