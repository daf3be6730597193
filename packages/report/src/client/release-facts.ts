import { element, fact } from './dom.ts'
import { countOf } from './format-value.ts'
import type { ListedRelease } from './page-data.ts'
import type { PageDocument, PageMessage } from './page-shape.ts'
import { formatDocumentRoute, formatListRoute } from './route.ts'

const roleNames: Readonly<Record<string, string>> = {
  lead: 'Lead',
  body: 'Body',
  about: 'About the issuer',
  contact: 'Contact',
  notes: 'Notes',
  link: 'Links and end',
}

const basisNames: Readonly<Record<string, string>> = {
  metadata: 'from the file’s own fields',
  dateline: 'from the dateline',
  line: 'from a line near the top',
  lead: 'from the lead',
}

/** The sections of a release as links; nothing if it is one piece. */
export function outlineOf(data: PageDocument): HTMLElement | null {
  if (data.sections.length < 2) return null
  const items = data.sections.map(({ id, level, role, heading }) =>
    element(
      'li',
      { class: `level-${Math.min(level, 4)}` },
      element('a', { href: formatDocumentRoute(data.id, id) }, heading ?? roleNames[role] ?? role),
      heading !== undefined && role !== 'body' ? element('span', { class: 'role' }, roleNames[role] ?? role) : null,
    ),
  )
  return element(
    'details',
    { open: matchMedia('(min-width: 75rem)').matches },
    element('summary', {}, 'Outline'),
    element('nav', { 'aria-label': 'Outline' }, element('ul', {}, ...items)),
  )
}

/** What is known of a release as a whole. */
export function describeRelease(release: ListedRelease, data: PageDocument): HTMLElement {
  const date =
    release.date && `${release.date}${data.dateBasis ? ` (${basisNames[data.dateBasis] ?? data.dateBasis})` : ''}`
  return element(
    'section',
    { class: 'about', 'aria-labelledby': 'about-title' },
    element('h2', { id: 'about-title' }, 'This release'),
    element(
      'dl',
      { class: 'facts' },
      fact('Issued by', release.organization),
      fact('Date', date || 'not found'),
      fact('Dates count from', data.referenceDate),
      fact('Place', release.place),
      fact('Source', release.source),
      fact('Key', release.id),
      fact('Format', data.format),
      fact('Language', data.language),
      fact('Length', `${countOf(release.words, 'words')}, ${countOf(data.sentences, 'sentences')}`),
    ),
    data.keywords.length > 0 ? element('h2', {}, 'Keywords') : null,
    element('p', { class: 'chips' }, ...data.keywords.map(keywordChip)),
    data.messages.length > 0 ? element('h2', {}, 'Messages') : null,
    element('ul', { class: 'messages' }, ...data.messages.map(messageItem)),
  )
}

function keywordChip(keyword: string): HTMLElement {
  return element('a', { class: 'chip', href: formatListRoute('releases', { keyword: keyword.toLowerCase() }) }, keyword)
}

function messageItem({ severity, rule, message, line }: PageMessage): HTMLElement {
  return element(
    'li',
    { class: severity },
    element('span', { class: 'severity' }, severity),
    ` ${message} `,
    element('span', { class: 'key' }, line === undefined ? rule : `${rule}, line ${line}`),
  )
}
