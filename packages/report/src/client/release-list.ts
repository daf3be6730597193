import { announce, element } from './dom.ts'
import { countOptions, createFilterForm, type FilterField } from './filter-form.ts'
import { countFound, countOf } from './format-value.ts'
import { fillList, stepThrough } from './growing-list.ts'
import { type ListedRelease, nameOf, readDocument, releases } from './page-data.ts'
import { formatDocumentRoute, formatListRoute } from './route.ts'
import type { View } from './view.ts'

type Filters = Readonly<Record<string, string>>

const orders: Readonly<Record<string, (a: ListedRelease, b: ListedRelease) => number>> = {
  newest: (a, b) => compare(b.date ?? '', a.date ?? '') || a.index - b.index,
  oldest: (a, b) => compare(a.date ?? '9999', b.date ?? '9999') || a.index - b.index,
  dataset: (a, b) => a.index - b.index,
  numbers: (a, b) => b.numbers - a.numbers || a.index - b.index,
}

/** The list of releases with its filters. */
export function createReleaseList(given: Filters, onFilter: (hash: string) => void): View {
  const filters = given.organization ? { ...given, organization: foldCase(given.organization) } : given
  const list = element('ol', { class: 'releases' })
  const more = element('p', {})
  const count = element('p', { class: 'result', role: 'status' })
  const fields: FilterField[] = [
    { name: 'q', label: 'Search titles and texts', type: 'search' },
    {
      name: 'organization',
      label: 'Organisation',
      type: 'select',
      options: countOptions(
        'All',
        releases.map(({ organization }) => organization),
        foldCase,
      ),
    },
    { name: 'from', label: 'From', type: 'date' },
    { name: 'to', label: 'To', type: 'date' },
    {
      name: 'order',
      label: 'Order',
      type: 'select',
      options: [
        { value: '', label: 'Newest first' },
        { value: 'oldest', label: 'Oldest first' },
        { value: 'dataset', label: 'As in the dataset' },
        { value: 'numbers', label: 'Most numbers' },
      ],
    },
  ]

  function apply(now: Filters): void {
    const found = releases
      .filter((release) => matches(release, now))
      .sort(orders[now.order || 'newest'] ?? orders.newest)
    count.textContent = countFound(found.length, releases.length, 'releases')
    fillList(list, more, found, renderRelease)
  }

  const form = createFilterForm(fields, filters, ['keyword', 'status', 'date'], (now) => {
    apply(now)
    announce(count.textContent ?? '')
    onFilter(formatListRoute('releases', now))
  })
  apply(filters)
  const node = element(
    'div',
    { class: 'list-page' },
    element('h1', { tabindex: -1 }, 'Releases'),
    form,
    count,
    list,
    more,
  )
  return {
    title: 'Releases',
    node,
    keys: { j: () => stepThrough(list, 'h2 a', 1), k: () => stepThrough(list, 'h2 a', -1) },
  }
}

/** An issuer is the same in whatever case a release writes its name. */
function foldCase(name: string): string {
  return name.toLowerCase()
}

function matches(release: ListedRelease, { q = '', organization, from, to, date, keyword, status }: Filters): boolean {
  if (organization && foldCase(release.organization ?? '') !== organization) return false
  if (date === 'none' && release.date !== undefined) return false
  if (from && (release.date ?? '') < from) return false
  if (to && (release.date ?? '9999') > to) return false
  if (status && (release.status === undefined || (status !== 'incomplete' && release.status !== status))) return false
  if (keyword && !release.keywords.some((known) => known.toLowerCase() === keyword)) return false
  const words = q.toLowerCase().split(/\s+/).filter(Boolean)
  return words.length === 0 || containsAll(release, words)
}

function containsAll(release: ListedRelease, words: readonly string[]): boolean {
  const { title = '', organization = '', place = '', source, keywords } = release
  const head = [title, organization, place, source, ...keywords].join('\n').toLowerCase()
  const missing = words.filter((word) => !head.includes(word))
  if (missing.length === 0) return true
  const text = readDocument(release)?.text?.toLowerCase() ?? ''
  return missing.every((word) => text.includes(word))
}

function renderRelease(release: ListedRelease): HTMLElement {
  const { id, page = '', organization, date, place, lead, status } = release
  const told = [organization, place].filter(Boolean).join(' · ')
  const counts = [
    countOf(release.words, 'words'),
    countOf(release.numbers, 'numbers'),
    countOf(release.dates, 'dates'),
    countOf(release.quotes, 'quotations'),
  ].join(' · ')
  return element(
    'li',
    {},
    element('p', { class: 'when' }, date ? element('time', { datetime: date }, date) : 'undated'),
    element(
      'div',
      {},
      element('h2', {}, element('a', { href: page + formatDocumentRoute(id) }, nameOf(release))),
      told === '' ? null : element('p', { class: 'told' }, told),
      lead === undefined ? null : element('p', { class: 'excerpt' }, lead),
      element('p', { class: 'counts' }, counts),
      status === undefined
        ? null
        : element('p', { class: 'status' }, status === 'failed' ? 'could not be read' : 'read in part'),
    ),
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
