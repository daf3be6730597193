import { announce, element, fact } from './dom.ts'
import { describeMark } from './mark-details.ts'
import { createMarkToggles } from './mark-toggles.ts'
import { findRelease, type ListedRelease, nameOf, readDocument, releases } from './page-data.ts'
import type { PageDocument } from './page-shape.ts'
import { renderText } from './reading-text.ts'
import { describeRelease, outlineOf } from './release-facts.ts'
import { formatDocumentRoute } from './route.ts'
import type { View } from './view.ts'

/** The reading view of a release: outline, text with marks, and what is known of the mark in focus. */
export function createReadingView(documentId: string): View {
  const release = findRelease(documentId)
  const data = release && readDocument(release)
  if (!release || !data) return { title: 'Not found', node: describeMissing(documentId) }
  const { text } = data
  const { blocks, places } = renderText(data, text ?? '')
  const article = element('article', { class: 'text', ...(data.language ? { lang: data.language } : {}) }, ...blocks)
  const hasTitle = article.querySelector('h1') !== null
  const heading = hasTitle ? null : element('h1', { tabindex: -1 }, nameOf(release))
  const missing =
    text === undefined ? element('p', { class: 'warning' }, 'This input could not be read. See the messages.') : null
  const details = element('div', { class: 'details', 'aria-live': 'polite' })
  const toggles = createMarkToggles(data, article)
  const kicker = element(
    'p',
    { class: 'kicker' },
    [release.organization, release.date, release.place].filter(Boolean).join(' · '),
  )
  const node = element(
    'div',
    { class: 'reading' },
    element('div', { class: 'side outline' }, outlineOf(data)),
    element('div', { class: 'page' }, neighbours(release), kicker, toggles.node, heading, missing, article),
    element('aside', { class: 'side', 'aria-label': 'Details' }, details, describeRelease(release, data)),
  )
  let selected: string | undefined

  function show(id: string | undefined): void {
    const described = id === undefined ? undefined : describeMark(data as PageDocument, id)
    described?.append(
      element('button', { type: 'button', class: 'close', 'aria-label': 'Close', onclick: () => letGo() }, '✕'),
    )
    details.replaceChildren(...(described ? [described] : [hint()]))
    details.classList.toggle('empty', !described)
    for (const mark of article.querySelectorAll('.current')) mark.classList.remove('current')
    if (described) for (const mark of article.querySelectorAll(`[data-mark="${id}"]`)) mark.classList.add('current')
  }

  function select(id: string | undefined): void {
    selected = id
    show(id)
  }

  const markAt = (target: EventTarget | null): HTMLElement | null => {
    const mark = target instanceof Element ? target.closest<HTMLElement>('[data-mark]') : null
    return mark && toggles.isShown(mark) ? mark : null
  }
  article.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType !== 'touch') show(markAt(target)?.dataset.mark ?? selected)
  })
  article.addEventListener('pointerleave', () => show(selected))
  article.addEventListener('focusin', ({ target }) => select(markAt(target)?.dataset.mark ?? selected))
  article.addEventListener('click', ({ target }) => {
    const mark = markAt(target)
    if (!mark || (target as Element).closest('a') || getSelection()?.isCollapsed === false) return
    location.hash = formatDocumentRoute(documentId, mark.dataset.mark)
  })
  show(undefined)

  function links(): HTMLElement[] {
    const all = [...article.querySelectorAll<HTMLElement>('a')]
    return all.filter((link) => toggles.isShown(link.closest('[data-mark]') as HTMLElement))
  }

  return {
    title: nameOf(release),
    node,
    reveal(localId) {
      const place = localId === undefined ? undefined : places.get(localId)
      if (!place) {
        if (localId !== undefined) announce(`${localId} is not in this release`)
        select(undefined)
        return false
      }
      toggles.showLayerOf(place)
      select(localId)
      place.scrollIntoView({ block: place.matches('[data-mark]') ? 'center' : 'start' })
      const link = place.matches('a, [tabindex]') ? place : (place.querySelector<HTMLElement>('a.sign') ?? place)
      link.focus({ preventScroll: true })
      return true
    },
    keys: {
      j: () => step(1),
      k: () => step(-1),
      ']': () => goTo(releases[release.index + 1]),
      '[': () => goTo(releases[release.index - 1]),
      n: () => toggles.toggle('number'),
      d: () => toggles.toggle('date'),
      q: () => toggles.toggle('quote'),
      Escape: letGo,
    },
  }

  function letGo(): void {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    history.replaceState(null, '', formatDocumentRoute(documentId))
    select(undefined)
  }

  /** From where the reader is, also if that mark has been put away since. */
  function step(by: number): void {
    const from = selected === undefined ? undefined : places.get(selected)
    const all = links().filter((link) => link.closest('[data-mark]') !== from)
    const follows = (link: HTMLElement): boolean =>
      !from || (from.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
    const next = by > 0 ? all.find(follows) : all.findLast((link) => !from || !follows(link))
    const id = next?.closest<HTMLElement>('[data-mark]')?.dataset.mark
    if (!next || id === undefined) return
    next.focus()
    next.scrollIntoView({ block: 'nearest' })
    history.replaceState(null, '', formatDocumentRoute(documentId, id))
  }
}

function goTo(release: ListedRelease | undefined): void {
  if (release) location.hash = formatDocumentRoute(release.id)
}

function hint(): HTMLElement {
  return element(
    'p',
    { class: 'hint' },
    'Point at a mark, or press ',
    element('kbd', {}, 'j'),
    ', to see what it means.',
  )
}

function neighbours({ index }: ListedRelease): HTMLElement {
  const link = (name: string, to: ListedRelease | undefined) =>
    to ? element('a', { href: formatDocumentRoute(to.id), title: nameOf(to) }, name) : element('span', {}, name)
  return element(
    'nav',
    { class: 'neighbours', 'aria-label': 'Releases' },
    link('← Previous', releases[index - 1]),
    element('span', { class: 'position' }, `${index + 1} of ${releases.length}`),
    link('Next →', releases[index + 1]),
  )
}

function describeMissing(documentId: string): HTMLElement {
  return element(
    'div',
    { class: 'plain-page' },
    element('h1', { tabindex: -1 }, 'No such release'),
    element(
      'p',
      {},
      `This report has no release with the key “${documentId}”. `,
      element('a', { href: '#/releases' }, 'All releases'),
    ),
    element('dl', {}, fact('Releases', String(releases.length))),
  )
}
