import { documents, type Table, tables } from '@presswork/model'
import { matchRows, type RowDifference } from './compare/match-rows.ts'
import { type DocumentOrder, pairDocuments } from './compare/pair-documents.ts'
import type { TableReader } from './reader/open-tables.ts'
import { type DocumentRows, groupByDocument, strayRows } from './reader/read-documents.ts'
import { isUnread, readTextOf } from './reader/read-text.ts'

/** A document whose canonical text is not the same in two datasets. */
export interface TextDifference {
  readonly table: 'text'
  readonly documentId: string
  readonly change: 'changed'
  readonly key: string
  readonly cells: readonly []
}

/** Something that is not the same in two datasets. */
export type Difference = RowDifference | TextDifference

/**
 * What is not the same in two datasets: documents that came, went or changed, changed texts, and changed rows of documents that both have, table
 * by table. Formats, versions and the order of documents are not compared. Memory holds the ids of all documents and the rows of two; a
 * document that stands at another place in the other dataset is held until its turn.
 *
 * @example
 * for await (const { table, change, key } of compareDatasets(await readDataset('old'), await readDataset('new'))) console.log(change, table, key)
 */
export async function* compareDatasets(before: TableReader, after: TableReader): AsyncGenerator<Difference> {
  const [listedBefore, listedAfter] = [await listDocuments(before), await listDocuments(after)]
  const [orderBefore, orderAfter] = [listedBefore.order, listedAfter.order]
  for (const documentId of orderBefore.keys()) {
    if (!orderAfter.has(documentId)) yield documentDifference(documentId, 'removed')
  }
  for (const documentId of orderAfter.keys()) {
    if (!orderBefore.has(documentId)) yield documentDifference(documentId, 'added')
  }
  for (const documentId of orderBefore.keys()) {
    if (!orderAfter.has(documentId)) continue
    const textBefore = await listedBefore.readText(documentId)
    if (textBefore === (await listedAfter.readText(documentId))) continue
    yield { table: 'text', documentId, change: 'changed', key: `text/${documentId}.txt`, cells: [] }
  }
  for (const table of tables) {
    const pairs = pairDocuments(
      inOrder(table, groupByDocument(before.readRows(table), table), orderBefore),
      inOrder(table, groupByDocument(after.readRows(table), table), orderAfter),
      orderBefore,
      orderAfter,
    )
    for await (const pair of pairs) yield* matchRows(table, pair.documentId, pair.before, pair.after)
  }
}

function documentDifference(documentId: string, change: 'added' | 'removed'): RowDifference {
  return { table: documents.name, documentId, change, key: documentId, cells: [] }
}

/** Refuses a table that somebody sorted: rows of a document that do not stand together would count as removed. */
async function* inOrder(
  table: Table,
  groups: AsyncIterable<DocumentRows>,
  order: DocumentOrder,
): AsyncGenerator<DocumentRows> {
  let last = -1
  for await (const group of groups) {
    const place = order.get(group.documentId) ?? -1
    if (place <= last) throw strayRows(table, group.documentId)
    last = place
    yield group
  }
}

interface ListedDocuments {
  readonly order: DocumentOrder
  /** @throws an error if the text is not there and should be */
  readText(documentId: string): Promise<string | null>
}

async function listDocuments(dataset: TableReader): Promise<ListedDocuments> {
  const order = new Map<string, number>()
  const unread = new Set<string>()
  for await (const rows of dataset.readRows(documents)) {
    for (const row of rows) {
      const documentId = String(row[0])
      order.set(documentId, order.size)
      if (isUnread(row)) unread.add(documentId)
    }
  }
  return { order, readText: (documentId) => readTextOf(dataset, documentId, unread.has(documentId)) }
}
