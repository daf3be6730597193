import { documents } from '@presswork/model'
import { malformedFile } from '../dataset-error.ts'
import type { ExportedRow } from '../exported-rows.ts'
import type { TableReader } from './open-tables.ts'

const statusColumn = Object.keys(documents.columns).indexOf('status')

/** Whether a row of `documents` is of an input that could not be read, and so has no text. */
export function isUnread(row: ExportedRow): boolean {
  return row[statusColumn] === 'failed'
}

/**
 * The canonical text of a document, `null` if its input could not be read.
 *
 * @throws an error with `code: 'MALFORMED_TABLE'` if the text was lost: it must not pass for one that could not be read
 */
export async function readTextOf(dataset: TableReader, documentId: string, unread: boolean): Promise<string | null> {
  const text = await dataset.readText(documentId)
  if (text === null && !unread) throw malformedFile(`text/${documentId}.txt`, ' is missing')
  return text
}
