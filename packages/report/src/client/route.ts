/** Where the page is. A document's key has no slash in front, so no document can be taken for a view. */
export type Route =
  | { readonly view: 'overview' }
  | { readonly view: 'list'; readonly list: string; readonly filters: Readonly<Record<string, string>> }
  | { readonly view: 'document'; readonly documentId: string; readonly localId?: string }

const lists: readonly string[] = ['releases', 'numbers', 'dates', 'quotations', 'people']

/** Reads a fragment: `#correction-notice/n1`, `#/numbers?kind=money`. What cannot be read is the overview. */
export function parseRoute(hash: string): Route {
  const fragment = hash.replace(/^#/, '')
  if (fragment === '') return { view: 'overview' }
  if (fragment.startsWith('/')) {
    const [, list = '', query = ''] = /^\/([^?]*)\??(.*)$/s.exec(fragment) ?? []
    if (!lists.includes(list)) return { view: 'overview' }
    return { view: 'list', list, filters: Object.fromEntries(new URLSearchParams(query)) }
  }
  const [documentId = '', localId = ''] = decode(fragment).split('/')
  return { view: 'document', documentId, ...(localId === '' ? {} : { localId }) }
}

/** The fragment of a list; empty filters are left out. */
export function formatListRoute(list: string, filters: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(Object.entries(filters).filter(([, value]) => value !== '')).toString()
  return `#/${list}${query === '' ? '' : `?${query}`}`
}

/** The fragment of a document or of a place in it. */
export function formatDocumentRoute(documentId: string, localId?: string): string {
  return `#${encodeURIComponent(documentId)}${localId === undefined ? '' : `/${localId}`}`
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}
