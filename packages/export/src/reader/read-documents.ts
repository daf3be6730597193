import { documents, type Table, tables } from '@presswork/model'
import { malformedFile } from '../dataset-error.ts'
import type { ExportedRow } from '../exported-rows.ts'
import type { TableReader } from './open-tables.ts'

/** The rows of one document in one table. */
export interface DocumentRows {
  readonly documentId: string
  readonly rows: readonly ExportedRow[]
}

/** Gathers the rows of a table by document: they stand together in every table. Documents without rows are not told. */
export async function* groupByDocument(
  batches: AsyncIterable<readonly ExportedRow[]>,
  table: Table,
): AsyncGenerator<DocumentRows> {
  const column = Object.keys(table.columns).indexOf('document_id')
  let documentId: string | undefined
  let rows: ExportedRow[] = []
  for await (const batch of batches) {
    for (const row of batch) {
      if (row[column] !== documentId) {
        if (documentId !== undefined) yield { documentId, rows }
        documentId = row[column] as string
        rows = []
      }
      rows.push(row)
    }
  }
  if (documentId !== undefined) yield { documentId, rows }
}

/** The error for rows that stand where no reader would look for them. */
export function strayRows(table: Table, documentId: string): Error {
  return malformedFile(`table ${table.name}`, `: rows of ${documentId} are not where the order of documents has them`)
}

/**
 * The rows of every table, a document at a time, in the order of the dataset.
 *
 * @throws an error with `code: 'MALFORMED_TABLE'` if a table has rows in another order, or of a document that is none: they would be lost
 */
export async function* readDocuments(dataset: TableReader): AsyncGenerator<Map<Table, readonly ExportedRow[]>> {
  const sources = tables.map((table) => {
    const groups = groupByDocument(dataset.readRows(table), table)
    return { table, groups, next: undefined as DocumentRows | undefined }
  })
  const advance = async (source: (typeof sources)[number]): Promise<void> => {
    const { done, value } = await source.groups.next()
    source.next = done ? undefined : value
  }
  try {
    await Promise.all(sources.map(advance))
    const leading = sources.find(({ table }) => table.name === documents.name)
    while (leading?.next) {
      const { documentId } = leading.next
      const release = new Map<Table, readonly ExportedRow[]>()
      for (const source of sources) {
        const here = source.next?.documentId === documentId
        release.set(source.table, here ? (source.next?.rows ?? []) : [])
        if (here) await advance(source)
      }
      yield release
    }
    for (const { table, next } of sources) if (next) throw strayRows(table, next.documentId)
  } finally {
    await Promise.all(sources.map(({ groups }) => groups.return(undefined)))
  }
}
