import { element } from './dom.ts'
import { shorten } from './mark-details.ts'
import type { Mention } from './mention-table.ts'
import { nameOf, readDocument, releases } from './page-data.ts'
import type { PageDocument, PageQuote, PageSpan } from './page-shape.ts'
import { formatDocumentRoute } from './route.ts'

/** Characters shown on each side of a mention. */
const contextLength = 60

/** All mentions of a sort, in the order of the dataset. */
export function listMentions<Row extends PageSpan>(
  rowsOf: (data: PageDocument) => readonly Row[],
  searched: (row: Row) => readonly (string | undefined)[],
): Mention<Row>[] {
  return releases.flatMap((release) => {
    const data = readDocument(release)
    const { text = '' } = data ?? {}
    return (data ? rowsOf(data) : []).map((row) => {
      const before = cutBefore(text, row.start)
      const after = cutAfter(text, row.end)
      const own = text.slice(row.start, row.end)
      const all = [before + own + after, release.title, release.organization, ...searched(row)]
      return { release, row, text: own, before, after, haystack: all.join('\n').toLowerCase() }
    })
  })
}

let quotations: Mention<PageQuote>[] | undefined

/** All quotations. */
export function listQuotations(): readonly Mention<PageQuote>[] {
  quotations ??= listMentions(
    (data) => data.quotes,
    ({ speaker, role, kind }) => [speaker, role, kind],
  )
  return quotations
}

/** A quotation as a link to its place. */
export function quoteLink({ release, row, text }: Mention<PageQuote>): HTMLElement {
  return element('a', { href: formatDocumentRoute(release.id, row.id) }, `“${shorten(text, 280)}”`)
}

/** A mention as a link to its place, with the words around it. */
export function mentionLink<Row extends PageSpan>({ release, row, text, before, after }: Mention<Row>): HTMLElement {
  return element(
    'div',
    {},
    element('a', { href: formatDocumentRoute(release.id, row.id) }, text),
    element('p', { class: 'context', 'aria-hidden': 'true' }, before, element('b', {}, text), after),
  )
}

/** A link to the release of a mention. */
export function releaseLink<Row extends PageSpan>({ release }: Mention<Row>): HTMLElement {
  return element('a', { class: 'quiet', href: formatDocumentRoute(release.id) }, nameOf(release))
}

/** The words before, within the paragraph, from the beginning of a word. */
function cutBefore(text: string, end: number): string {
  const start = Math.max(0, end - contextLength)
  const stretch = text.slice(start, end)
  const paragraph = stretch.slice(stretch.lastIndexOf('\n') + 1)
  return paragraph.length < stretch.length || start === 0 ? paragraph : `… ${paragraph.replace(/^\S*\s/, '')}`
}

function cutAfter(text: string, start: number): string {
  const stretch = text.slice(start, start + contextLength)
  const end = stretch.indexOf('\n')
  if (end !== -1) return stretch.slice(0, end)
  return start + contextLength >= text.length ? stretch : `${stretch.replace(/\s\S*$/, '')} …`
}
