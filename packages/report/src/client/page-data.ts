import type { PageDocument, PageRow, PageRows } from './page-shape.ts'

/** A row of the list with where its text is. */
export interface ListedRelease extends PageRow {
  /** The page that holds it, if it is not this one. */
  readonly page?: string
  /** Position in the list. */
  readonly index: number
}

/** All releases in the order of the dataset. */
export const releases: readonly ListedRelease[] = readRows()

const byKey: ReadonlyMap<string, ListedRelease> = new Map(releases.map((release) => [release.id, release]))
const dataElements = document.querySelectorAll('script.document')
const documents = new Map<number, PageDocument>()

function readRows(): ListedRelease[] {
  const listed: ListedRelease[] = []
  for (const script of document.querySelectorAll('script.rows')) {
    const { page, rows } = JSON.parse(script.textContent ?? '') as PageRows
    for (const row of rows) listed.push({ ...row, ...(page === undefined ? {} : { page }), index: listed.length })
  }
  return listed
}

/** The release with a key. */
export function findRelease(documentId: string): ListedRelease | undefined {
  return byKey.get(documentId)
}

/** The text and marks of a release of this page; they are parsed when they are first needed. */
export function readDocument({ index, page }: ListedRelease): PageDocument | undefined {
  const script = dataElements[index]
  if (page !== undefined || !script) return undefined
  let data = documents.get(index)
  if (!data) {
    data = JSON.parse(script.textContent ?? '') as PageDocument
    documents.set(index, data)
  }
  return data
}

/** What a release is called: its title, else its file. */
export function nameOf({ title, source }: PageRow): string {
  return title ?? source
}

/** Whether texts of the list stand in further pages. */
export const hasParts: boolean = releases.some(({ page }) => page !== undefined)
