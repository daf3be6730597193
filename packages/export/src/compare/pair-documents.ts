import type { ExportedRow } from '../exported-rows.ts'
import type { DocumentRows } from '../reader/read-documents.ts'

/** The rows of one document in one table of two datasets. */
export interface DocumentPair {
  readonly documentId: string
  readonly before: readonly ExportedRow[]
  readonly after: readonly ExportedRow[]
}

/** Places of documents in a dataset, by document_id. */
export type DocumentOrder = ReadonlyMap<string, number>

/**
 * Brings the rows of documents that both datasets have together, in the order of the first. Memory holds two documents where both datasets have the
 * same order; documents that stand earlier in the second wait in memory until it is their turn.
 */
export async function* pairDocuments(
  before: AsyncIterator<DocumentRows>,
  after: AsyncIterator<DocumentRows>,
  orderBefore: DocumentOrder,
  orderAfter: DocumentOrder,
): AsyncGenerator<DocumentPair> {
  const earlier = createCursor(before, orderBefore, orderAfter)
  const later = createCursor(after, orderAfter, orderBefore)
  for (const documentId of orderBefore.keys()) {
    if (!orderAfter.has(documentId)) continue
    yield { documentId, before: await earlier.take(documentId), after: await later.take(documentId) }
  }
}

interface Cursor {
  /** The rows of a document, none if the table has none. */
  take(documentId: string): Promise<readonly ExportedRow[]>
}

function createCursor(groups: AsyncIterator<DocumentRows>, order: DocumentOrder, other: DocumentOrder): Cursor {
  const waiting = new Map<string, readonly ExportedRow[]>()
  let next: DocumentRows | undefined
  let started = false

  async function advance(): Promise<void> {
    const { done, value } = await groups.next()
    next = done ? undefined : value
  }

  return {
    async take(documentId) {
      if (!started) await advance()
      started = true
      const passed = waiting.get(documentId)
      if (passed) {
        waiting.delete(documentId)
        return passed
      }
      const place = order.get(documentId) ?? 0
      while (next && (order.get(next.documentId) ?? 0) < place) {
        if (other.has(next.documentId)) waiting.set(next.documentId, next.rows)
        await advance()
      }
      if (next?.documentId !== documentId) return []
      const { rows } = next
      await advance()
      return rows
    },
  }
}
