import { announce, type Child, element } from './dom.ts'
import { createFilterForm, type FilterField } from './filter-form.ts'
import { countFound, countOf } from './format-value.ts'
import { fillList, stepThrough } from './growing-list.ts'
import { quoteLink, releaseLink } from './list-mentions.ts'
import { listPeople, type Person } from './list-people.ts'
import { hasParts } from './page-data.ts'
import { formatDocumentRoute, formatListRoute } from './route.ts'
import type { View } from './view.ts'

type Filters = Readonly<Record<string, string>>

/** Quotations shown of each; the others are a link away. */
const quotesShown = 2

const peopleFields: readonly FilterField[] = [
  { name: 'q', label: 'Search names, roles and words', type: 'search' },
  {
    name: 'who',
    label: 'Show',
    type: 'select',
    options: [
      { value: '', label: 'Who is quoted' },
      { value: 'all', label: 'Everyone named' },
    ],
  },
]

/** Who is named in the releases, and what they said. */
export function createPeopleList(filters: Filters, onFilter: (hash: string) => void): View {
  const people = listPeople()
  const list = element('ol', { class: 'people' })
  const more = element('p', {})
  const count = element('p', { class: 'result', role: 'status' })

  function apply({ q = '', who }: Filters): void {
    const words = q.toLowerCase().split(/\s+/).filter(Boolean)
    const shown = who === 'all' ? people : people.filter(({ quotes }) => quotes.length > 0)
    const found = words.length === 0 ? shown : shown.filter((person) => personSays(person, words))
    count.textContent = countFound(found.length, shown.length, 'names')
    fillList(list, more, found, renderPerson)
  }

  const form = createFilterForm(peopleFields, filters, [], (now) => {
    apply(now)
    announce(count.textContent ?? '')
    onFilter(formatListRoute('people', now))
  })
  apply(filters)
  const node = element(
    'div',
    { class: 'list-page' },
    element('h1', { tabindex: -1 }, 'People'),
    element(
      'p',
      { class: 'note' },
      'People, and organisations that speak. The same name in several releases is taken for the same person.',
      hasParts ? ' Only of the releases whose texts are in this part.' : null,
    ),
    form,
    count,
    list,
    more,
  )
  return {
    title: 'People',
    node,
    keys: { j: () => stepThrough(list, 'h2 a', 1), k: () => stepThrough(list, 'h2 a', -1) },
  }
}

function personSays({ name, role = '', organization = '', quotes }: Person, words: readonly string[]): boolean {
  const head = [name, role, organization].join('\n').toLowerCase()
  return words.every((word) => head.includes(word) || quotes.some(({ text }) => text.toLowerCase().includes(word)))
}

function renderPerson(person: Person): HTMLElement {
  const { name, role, organization, mentions, releases, quotes, statements } = person
  const [first] = releases
  const all = formatListRoute('quotations', { speaker: name })
  const href = quotes.length > 0 || !first ? all : formatDocumentRoute(first.id)
  const told = [role, organization === name || role?.includes(organization ?? '') ? undefined : organization]
  const counts = [
    ...(statements.length > 0 ? [countOf(statements.length, 'quotations')] : []),
    ...(mentions > 0 ? [`named ${mentions === 1 ? 'once' : `${mentions} times`}`] : []),
    countOf(releases.length, 'releases'),
  ]
  const rest = statements.length - quotesShown
  return element(
    'li',
    {},
    element(
      'div',
      {},
      element('h2', {}, element('a', { href }, name)),
      told.some(Boolean) ? element('p', { class: 'told' }, told.filter(Boolean).join(' · ')) : null,
      element('p', { class: 'counts' }, counts.join(' · ')),
    ),
    element(
      'div',
      { class: 'said' },
      ...statements
        .slice(0, quotesShown)
        .map(
          (quotation): Child =>
            element(
              'figure',
              {},
              element('blockquote', {}, quoteLink(quotation)),
              element('figcaption', {}, releaseLink(quotation), dateOf(quotation.release.date)),
            ),
        ),
      rest > 0 ? element('p', { class: 'counts' }, element('a', { href: all }, `${rest} more`)) : null,
    ),
  )
}

function dateOf(date: string | undefined): Child {
  return date === undefined ? null : element('time', { datetime: date }, date)
}
