import { announce, type Child, element } from './dom.ts'
import { createFilterForm, type FilterField } from './filter-form.ts'
import { countFound } from './format-value.ts'
import { fillList, stepThrough } from './growing-list.ts'
import { hasParts, type ListedRelease } from './page-data.ts'
import type { PageSpan } from './page-shape.ts'
import { formatListRoute } from './route.ts'
import type { View } from './view.ts'

/** A mention with the release it stands in, and what a search looks through. */
export interface Mention<Row extends PageSpan> {
  readonly release: ListedRelease
  readonly row: Row
  readonly text: string
  readonly before: string
  readonly after: string
  readonly haystack: string
}

/** A column: its header, its cells, and what it is sorted by. */
export interface TableColumn<Row extends PageSpan> {
  readonly name: string
  readonly label: string
  readonly cell: (mention: Mention<Row>) => Child
  readonly sortBy?: (mention: Mention<Row>) => string | number | undefined
}

/** A table of all mentions of a sort. */
export interface MentionTable<Row extends PageSpan> {
  readonly list: string
  readonly title: string
  readonly mentions: readonly Mention<Row>[]
  readonly columns: readonly TableColumn<Row>[]
  readonly fields: readonly FilterField[]
  readonly matches: (row: Row, filters: Readonly<Record<string, string>>) => boolean
}

/** The table with its search, filters and order; a link in the first column leads to the place in the text. */
export function createMentionTable<Row extends PageSpan>(
  table: MentionTable<Row>,
  filters: Readonly<Record<string, string>>,
  onFilter: (hash: string) => void,
): View {
  const { list, title, mentions, columns, fields } = table
  let now: Record<string, string> = { ...filters }
  const body = element('tbody')
  const more = element('p', {})
  const count = element('p', { class: 'result', role: 'status' })
  const headers = columns.map(({ name, label, sortBy }) =>
    sortBy
      ? element(
          'th',
          { scope: 'col', 'data-name': name },
          element('button', { type: 'button', onclick: () => turn(name) }, label),
        )
      : element('th', { scope: 'col' }, label),
  )

  function apply(): void {
    const words = (now.q ?? '').toLowerCase().split(/\s+/).filter(Boolean)
    const found = mentions.filter(
      ({ row, haystack }) => table.matches(row, now) && words.every((word) => haystack.includes(word)),
    )
    sortMentions(found)
    const all = mentions.length
    count.textContent = countFound(found.length, all, list)
    fillList(body, more, found, (mention) =>
      // On a narrow screen the cells stand below each other, each with its label.
      element('tr', {}, ...columns.map(({ label, cell }) => element('td', { 'data-label': label }, cell(mention)))),
    )
  }

  function sortMentions(found: Mention<Row>[]): void {
    const sort = now.sort ?? ''
    const name = sort.replace(/^-/, '')
    for (const header of headers) {
      const active = header.dataset.name === name && name !== ''
      if (active) header.setAttribute('aria-sort', sort.startsWith('-') ? 'descending' : 'ascending')
      else header.removeAttribute('aria-sort')
    }
    const sortBy = columns.find((column) => column.name === name)?.sortBy
    if (!sortBy) return
    const sign = sort.startsWith('-') ? -1 : 1
    const keys = new Map(found.map((mention) => [mention, sortBy(mention)]))
    found.sort((a, b) => compareKeys(keys.get(a), keys.get(b), sign))
  }

  function turn(name: string): void {
    // Up, down, and back to the order of the dataset.
    now.sort = now.sort === name ? `-${name}` : now.sort === `-${name}` ? '' : name
    apply()
    announce(now.sort === '' ? 'In the order of the dataset' : `Sorted by ${name}`)
    onFilter(formatListRoute(list, now))
  }

  const extras = Object.keys(filters).filter((name) => name !== 'sort' && fields.every((field) => field.name !== name))
  const form = createFilterForm(fields, filters, extras, (changed) => {
    now = { ...changed, sort: now.sort ?? '' }
    apply()
    announce(count.textContent ?? '')
    onFilter(formatListRoute(list, now))
  })
  apply()
  const head = element('thead', {}, element('tr', {}, ...headers))
  const node = element(
    'div',
    { class: 'list-page' },
    element('h1', { tabindex: -1 }, title),
    hasParts ? element('p', { class: 'note' }, 'Only of the releases whose texts are in this part.') : null,
    form,
    count,
    element(
      'div',
      { class: 'sheet', tabindex: 0, role: 'region', 'aria-label': title },
      element('table', { class: `mentions ${list}` }, head, body),
    ),
    more,
  )
  return {
    title,
    node,
    keys: { j: () => stepThrough(body, 'td:first-child a', 1), k: () => stepThrough(body, 'td:first-child a', -1) },
  }
}

/** Missing values come last, whichever way the order goes. */
function compareKeys(a: string | number | undefined, b: string | number | undefined, sign: number): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1
  return a === b ? 0 : a < b ? -sign : sign
}
