import { createDateTable } from './date-table.ts'
import { byId } from './dom.ts'
import { createNumberTable } from './number-table.ts'
import { findRelease } from './page-data.ts'
import { createPeopleList } from './people-list.ts'
import { createQuoteTable } from './quote-table.ts'
import { createReadingView } from './reading-view.ts'
import { createReleaseList } from './release-list.ts'
import { parseRoute, type Route } from './route.ts'
import { startShortcuts } from './shortcuts.ts'
import { startTheme } from './theme.ts'
import type { View } from './view.ts'

const home = document.title
/** Views that were shown, so that going back finds them as they were left; one of each sort. */
const kept = new Map<string, { readonly hash: string; readonly view: View }>()
const scrolled = new Map<string, number>()
let current: View | undefined
let followed = false

/** Replaces the fragment without a new step in the history: a filter is no place to go back to. */
function keepFilters(list: string): (hash: string) => void {
  return (hash) => {
    if (!current) return
    history.replaceState(null, '', hash)
    kept.set(list, { hash, view: current })
  }
}

function openView(route: Exclude<Route, { view: 'overview' }>): View {
  const sort = route.view === 'list' ? route.list : 'document'
  const hash = route.view === 'list' ? location.hash : route.documentId
  const known = kept.get(sort)
  if (known?.hash === hash) return known.view
  const view = createView(route)
  kept.set(sort, { hash, view })
  return view
}

const listViews: Readonly<Record<string, typeof createReleaseList>> = {
  releases: createReleaseList,
  numbers: createNumberTable,
  dates: createDateTable,
  quotations: createQuoteTable,
  people: createPeopleList,
}

function createView(route: Exclude<Route, { view: 'overview' }>): View {
  if (route.view === 'document') return createReadingView(route.documentId)
  return (listViews[route.list] ?? createReleaseList)(route.filters, keepFilters(route.list))
}

function show(first: boolean): void {
  const route = parseRoute(location.hash)
  if (route.view === 'document') {
    const page = findRelease(route.documentId)?.page
    if (page !== undefined) {
      location.replace(page + location.hash)
      return
    }
  }
  const overview = byId('overview')
  overview.hidden = route.view !== 'overview'
  const before = current
  current = route.view === 'overview' ? undefined : openView(route)
  if (current !== before) byId('view').replaceChildren(...(current ? [current.node] : []))
  document.title = current ? `${current.title} – ${home}` : home
  markNavigation(route)
  const revealed = route.view === 'document' && current?.reveal?.(route.localId) === true
  if (revealed || first) return
  scrollTo(0, followed ? 0 : (scrolled.get(location.hash) ?? 0))
  if (current !== before) focusHeading()
}

function focusHeading(): void {
  const heading = document.querySelector<HTMLElement>('#view h1') ?? byId('main')
  heading.focus({ preventScroll: true })
}

function markNavigation(route: Route): void {
  const here = route.view === 'overview' ? '#/' : route.view === 'list' ? `#/${route.list}` : '#/releases'
  for (const link of document.querySelectorAll('header nav a')) {
    if (link.getAttribute('href') === here) link.setAttribute('aria-current', 'page')
    else link.removeAttribute('aria-current')
  }
}

history.scrollRestoration = 'manual'
addEventListener('scroll', () => scrolled.set(location.hash, scrollY), { passive: true })
addEventListener('click', ({ target }) => {
  const link = target instanceof Element ? target.closest('a[href^="#"]') : null
  followed = link !== null
})
addEventListener('hashchange', () => {
  show(false)
  followed = false
})
document.querySelector('.skip')?.addEventListener('click', (event) => {
  event.preventDefault()
  byId('main').focus()
})
startTheme()
startShortcuts(() => current)
document.body.classList.add('ready')
show(true)
