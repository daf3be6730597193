import { join } from 'node:path'
import { blocks, type Release, tables } from '@presswork/model'
import { toCodePoints } from './code-points.ts'
import { formatHeader, formatRows } from './csv-table.ts'
import { type DatasetFile, describePackage } from './data-package.ts'
import { datasetError } from './dataset-error.ts'
import { type DatasetOptions, readOptions } from './dataset-options.ts'
import { type ExportedRow, exportRows } from './exported-rows.ts'
import { openFolderSwap } from './folder-swap.ts'
import { createHashedFile, type HashedFile } from './hashed-file.ts'
import { formatReleaseLine } from './release-lines.ts'
import { createTextFiles, type TextsSummary } from './text-files.ts'

/** What was written. */
export interface DatasetSummary {
  /** Absolute path of the dataset. */
  readonly directory: string
  /** Rows of each table, by table name. */
  readonly rows: Readonly<Record<string, number>>
  /** Every file but the texts, in the order of the data package, which is the last. */
  readonly files: readonly DatasetFile[]
  readonly texts: TextsSummary
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

/**
 * Opens a dataset for writing: CSV tables, `releases.jsonl`, the texts and `datapackage.json`. Everything goes to a hidden folder beside
 * `directory`, which takes its place at `close()`; until then an earlier dataset stays as it is. One writer a folder at a time.
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
  const { formats, name, description } = readOptions(options)
  const folder = await openFolderSwap(directory)
  const rows: Record<string, number> = Object.fromEntries(tables.map((table) => [table.name, 0]))
  const files = new Map<string, HashedFile>()
  const texts = await createTextFiles(folder.partial)
  for (const path of listPaths(formats)) files.set(path, await createHashedFile(join(folder.partial, path)))
  for (const table of tables) await files.get(`${table.name}.csv`)?.append(formatHeader(table))

  let closed = false
  let queue: Promise<unknown> = Promise.resolve()

  async function writeRelease(release: Release): Promise<void> {
    const documentId = release.document.document_id
    if (!/^[\p{L}\p{M}\p{N}-]+$/u.test(documentId)) throw new TypeError(`"${documentId}" is no document_id`)
    const toCodePoint = toCodePoints(release.text ?? '')
    const rowsByTable = new Map<string, ExportedRow[]>()
    for (const table of tables) rowsByTable.set(table.name, exportRows(release, table, toCodePoint))
    if (release.text !== null) await texts.write(documentId, release.text)
    for (const [table, exported] of rowsByTable) {
      rows[table] = (rows[table] ?? 0) + exported.length
      await files.get(`${table}.csv`)?.append(formatRows(exported))
    }
    await files
      .get('releases.jsonl')
      ?.append(formatReleaseLine(rowsByTable.set(blocks.name, exportRows(release, blocks, toCodePoint))))
  }

  async function finish(): Promise<DatasetSummary> {
    const digests: DatasetFile[] = []
    for (const [path, file] of files) digests.push({ path, ...(await file.close()) })
    const described = { name, description, files: [...digests], texts: texts.summarize() }
    const descriptor = await createHashedFile(join(folder.partial, 'datapackage.json'))
    await descriptor.append(`${JSON.stringify(describePackage(described), null, 2)}\n`)
    digests.push({ path: 'datapackage.json', ...(await descriptor.close()) })
    await folder.commit()
    return { directory: folder.target, rows, files: digests, texts: described.texts }
  }

  async function drop(): Promise<void> {
    await Promise.allSettled([...files.values()].map((file) => file.abandon()))
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

function listPaths(formats: readonly string[]): string[] {
  return [
    ...(formats.includes('csv') ? tables.map((table) => `${table.name}.csv`) : []),
    ...(formats.includes('jsonl') ? ['releases.jsonl'] : []),
  ]
}
