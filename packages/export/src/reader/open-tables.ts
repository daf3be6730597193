import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Table, tables } from '@presswork/model'
import { datasetError } from '../dataset-error.ts'
import type { ExportedRow } from '../exported-rows.ts'
import { readCsvTable } from './read-csv-table.ts'
import { readLineTable } from './read-line-table.ts'

/** The tables and texts of a dataset, to be read back. */
export interface TableReader {
  /** The rows of a table, in batches, in the order of the file; memory holds one batch. May be called again. */
  readRows(table: Table): AsyncIterable<readonly ExportedRow[]>
  /** The canonical text of a document; `null` if its input could not be read. */
  readText(documentId: string): Promise<string | null>
}

/**
 * Opens the tables in a folder: the CSV files if they are there, else `releases.jsonl`, packed or not.
 *
 * @param paths the files of the dataset
 * @param tableFolder where the tables stand, if not in `directory` itself
 * @throws an error with `code: 'NO_TABLES'` if the rows stand in neither
 */
export function openTables(directory: string, paths: readonly string[], tableFolder: string = directory): TableReader {
  const readRows = tableSource(tableFolder, new Set(paths))
  return {
    readRows,
    readText: (documentId) =>
      readFile(join(directory, 'text', `${documentId}.txt`), 'utf8').catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return null
        throw error
      }),
  }
}

function tableSource(directory: string, paths: ReadonlySet<string>): TableReader['readRows'] {
  for (const packed of ['', '.gz']) {
    if (tables.every(({ name }) => paths.has(`${name}.csv${packed}`))) {
      return (table) => readCsvTable(join(directory, `${table.name}.csv${packed}`), table)
    }
  }
  for (const name of ['releases.jsonl', 'releases.jsonl.gz']) {
    if (paths.has(name)) return (table) => readLineTable(join(directory, name), table)
  }
  throw datasetError('NO_TABLES', `${directory} holds neither CSV tables nor releases.jsonl`)
}
