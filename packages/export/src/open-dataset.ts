import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { blocks, type Release, type Table, tables } from '@presswork/model'
import { toCodePoints } from './code-points.ts'
import { completeDataset, writeDerivedFiles } from './complete-dataset.ts'
import { plainDialect } from './csv/dialect.ts'
import { createCsvFormatter } from './csv/format-rows.ts'
import { datasetError } from './dataset-error.ts'
import { createDatasetFiles, type DatasetFile } from './dataset-files.ts'
import { type DatasetOptions, readOptions } from './dataset-options.ts'
import { type ExportedRow, exportRows } from './exported-rows.ts'
import { describeCsv, describeLines } from './file-descriptions.ts'
import { openFolderSwap } from './folder-swap.ts'
import { createHashedFile, type HashedFile } from './hashed-file.ts'
import { openTables } from './reader/open-tables.ts'
import { formatReleaseLine } from './release-lines.ts'
import { createTextFiles, type TextsSummary } from './text-files.ts'
import { writeLinesSchema } from './write-formats.ts'

/** What was written. */
export interface DatasetSummary {
  /** Absolute path of the dataset. */
  readonly directory: string
  /** Rows of each table, by table name. */
  readonly rows: Readonly<Record<string, number>>
  /** Every file but the texts, in the order of the data package, which is the last. */
  readonly files: readonly DatasetFile[]
  readonly texts: TextsSummary
  /** What a user should know, in sentences: cells that a workbook could not hold whole. */
  readonly notices: readonly string[]
}

/** Writes one dataset. */
export interface DatasetWriter {
  /**
   * Adds a release. The order of calls is the order of documents; calls need not wait for each other, but a caller that does keeps
   * memory flat. Rejects with a `TypeError` for a `document_id` that cannot name a file, with `EEXIST` for one that was there before.
   */
  write(release: Release): Promise<void>
  /** Finishes the dataset and puts it in place. If anything failed, rejects with the first failure and leaves the target alone. */
  close(): Promise<DatasetSummary>
  /** Drops everything written; the target stays as it was. */
  abort(): Promise<void>
}

/** Formats that are written as releases come in; the others are made from the tables at the end. */
const streamed = ['csv', 'jsonl']

/** Folder for tables that others are made from and that nobody asked for. */
const scratchName = '.tables'

/**
 * Opens a dataset for writing: tables, texts, `README.md` and `datapackage.json`. Everything goes to a hidden folder beside `directory`,
 * which takes its place at `close()`; until then an earlier dataset stays as it is. One writer a folder at a time.
 *
 * @param directory where the dataset will stand: missing, empty, or an earlier dataset, which is replaced
 * @throws an error with `code: 'NOT_A_DATASET'` if the folder holds anything else, `TypeError` for wrong options
 *
 * @example
 * const dataset = await openDataset('dataset', { description: { version: '0.1.0' } })
 * for (const release of releases) await dataset.write(release)
 * await dataset.close()
 */
export async function openDataset(directory: string, options: DatasetOptions): Promise<DatasetWriter> {
  const { formats, name, description, ...fileOptions } = readOptions(options)
  const { gzip, extensions } = fileOptions
  const derived = formats.filter((format) => !streamed.includes(format))
  const folder = await openFolderSwap(directory)
  const files = createDatasetFiles(folder.partial)
  const texts = await createTextFiles(folder.partial)
  const rows: Record<string, number> = Object.fromEntries(tables.map((table) => [table.name, 0]))
  const csvFiles = new Map<Table, HashedFile>()
  const formatters = new Map(tables.map((table) => [table, createCsvFormatter(table, plainDialect)]))
  const scratch = !formats.includes('csv') && derived.length + extensions.length > 0
  const scratchFolder = join(folder.partial, scratchName)
  if (scratch) await mkdir(scratchFolder)
  for (const table of tables) {
    if (scratch) csvFiles.set(table, await createHashedFile(join(scratchFolder, `${table.name}.csv`)))
    else if (formats.includes('csv')) csvFiles.set(table, await files.create(describeCsv(table, gzip), { gzip }))
    await csvFiles.get(table)?.append(formatters.get(table)?.header ?? '')
  }
  const lines = formats.includes('jsonl') ? await files.create(describeLines(gzip), { gzip }) : undefined
  if (lines) await writeLinesSchema(files)

  let closed = false
  let queue: Promise<unknown> = Promise.resolve()

  async function writeRelease(release: Release): Promise<void> {
    const documentId = release.document.document_id
    if (!/^[\p{L}\p{M}\p{N}-]+$/u.test(documentId)) throw new TypeError(`"${documentId}" is no document_id`)
    const toCodePoint = toCodePoints(release.text ?? '')
    const rowsByTable = new Map<Table, ExportedRow[]>()
    for (const table of tables) rowsByTable.set(table, exportRows(release, table, toCodePoint))
    if (release.text !== null) texts.write(documentId, release.text)
    for (const [table, exported] of rowsByTable) {
      rows[table.name] = (rows[table.name] ?? 0) + exported.length
      await csvFiles.get(table)?.append(formatters.get(table)?.formatRows(exported) ?? '')
    }
    await lines?.append(formatReleaseLine(rowsByTable.set(blocks, exportRows(release, blocks, toCodePoint))))
  }

  async function finish(): Promise<DatasetSummary> {
    for (const file of csvFiles.values()) await file.close()
    let notices: readonly string[] = []
    if (derived.length + extensions.length > 0) {
      const suffix = gzip && !scratch ? '.csv.gz' : '.csv'
      const paths = tables.map((table) => table.name + suffix)
      const reader = openTables(folder.partial, paths, scratch ? scratchFolder : folder.partial)
      notices = await writeDerivedFiles(derived, reader, files, description, fileOptions)
      if (scratch) await rm(scratchFolder, { recursive: true })
    }
    const summary = texts.summarize()
    const written = await completeDataset({ folder: folder.partial, files, name, description, texts: summary })
    await folder.commit()
    return { directory: folder.target, rows, files: written, texts: summary, notices }
  }

  async function drop(): Promise<void> {
    await files.abandon()
    if (scratch) await Promise.allSettled([...csvFiles.values()].map((file) => file.abandon()))
    await folder.discard()
  }

  function refuseClosed(): void {
    if (closed) throw datasetError('DATASET_CLOSED', 'This dataset was closed or aborted')
  }

  return {
    async write(release) {
      refuseClosed()
      // After a failure every later call fails alike, so that no dataset with a hole can be closed.
      const written = queue.then(() => writeRelease(release))
      queue = written
      return written
    },
    async close() {
      refuseClosed()
      closed = true
      try {
        await queue
        return await finish()
      } catch (error) {
        await drop()
        throw error
      }
    },
    async abort() {
      if (closed) return
      closed = true
      await queue.catch(() => {})
      await drop()
    },
  }
}
