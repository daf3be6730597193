import type { Metadata } from '@presswork/model'
import { cleanValue } from '../metadata/clean-value.ts'
import { collectMetadata } from '../metadata/collect-metadata.ts'
import { attribute, type Element, elementsOf, lineOf, type Root } from './element.ts'
import { findDates } from './find-dates.ts'
import { readJsonLd } from './read-json-ld.ts'

/** Everything a page says of itself, by field name in lower case, values in document order. */
interface PageFields {
  readonly meta: ReadonlyMap<string, readonly string[]>
  readonly title: string
  readonly language: string
}

/** Reads title, date, issuer, place and language from JSON-LD, meta elements, microdata, RDFa and `<title>`. */
export function readPageMetadata(root: Root, jsonLd: readonly string[]): Metadata {
  const page = readFields(root)
  const linked = readJsonLd(jsonLd)
  const meta = (...names: string[]): string[] => names.flatMap((name) => page.meta.get(name) ?? [])
  const site =
    meta('og:site_name', 'application-name')
      .map(cleanValue)
      .find((name) => name !== undefined) ?? ''
  const published = meta('article:published_time', 'og:published_time', 'article:published', 'datepublished')
  const citation = meta(
    'citation_publication_date',
    'citation_online_date',
    'citation_date',
    'parsely-pub-date',
    'sailthru.date',
  )
  const core = meta(
    'dcterms.issued',
    'dcterms.date',
    'dc.date.issued',
    'dcterms.created',
    'dc.date',
    'dc:date',
    'dc.date.created',
  )
  const named = meta(
    'date',
    'publish-date',
    'publish_date',
    'pubdate',
    'publication_date',
    'publication-date',
    'article.published',
  )
  return collectMetadata({
    title: [
      ...meta('og:title', 'citation_title', 'dcterms.title', 'dc.title', 'dc:title').map((title) =>
        cutSiteName(title, site),
      ),
      ...(linked.title ?? []),
      ...meta('headline', 'twitter:title').map((title) => cutSiteName(title, site)),
      cutSiteName(page.title, site),
    ],
    date: [...(linked.date ?? []), ...published, ...citation, ...core, ...named, ...findDates(root)],
    organization: [
      ...(linked.organization ?? []),
      ...meta('dcterms.publisher', 'dc.publisher', 'citation_publisher', 'publisher', 'article:publisher'),
      site.replace(newsroom, ''),
      siteNameOf(page.title, cutSiteName(meta('og:title')[0] ?? '', site)),
    ],
    place: [...(linked.place ?? []), ...meta('dateline', 'locationcreated', 'contentlocation', 'p-location')],
    language: [
      page.language,
      ...(linked.language ?? []),
      ...meta('content-language', 'dc.language', 'dcterms.language', 'og:locale'),
    ],
  })
}

function readFields(root: Root): PageFields {
  const meta = new Map<string, string[]>()
  let title = ''
  let language = ''
  const add = (names: string, value: string): void => {
    for (const name of names.toLowerCase().split(' ')) {
      const values = meta.get(name)
      if (values) values.push(value)
      else meta.set(name, [value])
    }
  }
  for (const element of elementsOf(root)) {
    if (element.tagName === 'html') language = attribute(element, 'lang') || attribute(element, 'xml:lang')
    else if (element.tagName === 'title') title ||= lineOf(element)
    else if (element.tagName === 'meta') addMeta(element, add)
    else addMicrodata(element, add)
  }
  return { meta, title, language }
}

function addMeta(element: Element, add: (names: string, value: string) => void): void {
  const content = attribute(element, 'content')
  for (const key of ['name', 'property', 'itemprop', 'http-equiv']) {
    const name = attribute(element, key)
    if (name !== '' && content !== '') add(name, content)
  }
}

/** `itemprop` and `property` of visible elements: dates, headlines, datelines. */
function addMicrodata(element: Element, add: (names: string, value: string) => void): void {
  const names = `${attribute(element, 'itemprop')} ${attribute(element, 'property')}`.trim()
  if (names !== '' && /datePublished|dc:date|dc:title|headline|dateline/i.test(names)) {
    const value = attribute(element, 'content') || attribute(element, 'datetime')
    add(names, value !== '' ? value : lineOf(element).slice(0, 300))
  }
  // Microformats 2, h-entry
  if (/(?:^|\s)p-location(?:\s|$)/.test(attribute(element, 'class'))) add('p-location', lineOf(element).slice(0, 100))
}

/**
 * Cuts the name of the site off a page title: what `og:site_name` gives, else what stands behind a separator:
 * "Acme opens plant | Acme Newsroom", "Acme opens its third plant in Ohio - Acme".
 */
function cutSiteName(title: string, site: string): string {
  const line = title.replace(/\s+/g, ' ').trim()
  if (line.length > 500) return ''
  const name = site.trim().toLowerCase()
  if (name !== '' && line.length > name.length && line.toLowerCase().endsWith(name)) {
    const rest = line.slice(0, -name.length)
    if (/[|–—•·»:\\/-]\s*$/u.test(rest)) return rest.replace(/[\s|–—•·»:\\/-]+$/u, '')
  }
  const [first = '', ...others] = line.split(/\s*[|»]\s*/u)
  if (others.length > 0) return first.length >= 15 || name !== '' ? first : line
  const dash = Math.max(line.lastIndexOf(' - '), line.lastIndexOf(' – '), line.lastIndexOf(' — '))
  const tail = line.slice(dash + 3)
  return dash >= 25 && tail.length <= 40 && tail.split(' ').length <= 5 && /^\p{Lu}/u.test(tail)
    ? line.slice(0, dash)
    : line
}

/** The last part of a page title whose first part is the article's title: "Acme opens plant | Newsroom | Acme". */
function siteNameOf(pageTitle: string, title: string): string | undefined {
  const parts = pageTitle.split(/\s*[|»]\s*/u)
  const name = parts.length > 1 && title !== '' && parts[0]?.trim() === title.trim() ? parts.at(-1) : undefined
  return name?.replace(newsroom, '')
}

// "Acme Newsroom", "Acme - Press Centre"
const newsroom =
  /(?<=\S)\s+(?:[-–|:]\s+)?(?:newsroom|news room|press ?room|(?:news|press|media) (?:cent(?:er|re)|office|hub|site))$/i
