import { type Child, element, fact } from './dom.ts'
import { describeComparator, formatDays, formatNumberValue } from './format-value.ts'
import type { PageDate, PageDocument, PageNumber, PageQuote } from './page-shape.ts'
import { formatDocumentRoute, formatListRoute } from './route.ts'

/** What is known of a number, date or quotation. */
export function describeMark(data: PageDocument, id: string): HTMLElement | undefined {
  const number = data.numbers.find((row) => row.id === id)
  if (number) return describeNumber(data, number)
  const date = data.dates.find((row) => row.id === id)
  if (date) return describeDate(data, date)
  const quote = data.quotes.find((row) => row.id === id)
  return quote && describeQuote(data, quote)
}

function describeNumber(data: PageDocument, row: PageNumber): HTMLElement {
  const same = row.fact === undefined ? [] : data.numbers.filter(({ id, fact }) => id !== row.id && fact === row.fact)
  return card(
    'number',
    'Number',
    row.id,
    sliceOf(data, row),
    fact('Value', formatNumberValue(row)),
    fact('Unit', row.unit),
    fact('Compared', describeComparator(row.comparator)),
    fact('Change', row.change),
    fact('Counted', row.counted),
    fact('Kind', row.kind),
    fact('Period', row.period),
    fact('Speaker', row.speaker),
    fact('Quotation', row.quote && placeLink(data, row.quote)),
    fact(
      'Stated again',
      same.length > 0
        ? joinLinks(
            data,
            same.map(({ id }) => id),
          )
        : undefined,
    ),
  )
}

function describeDate(data: PageDocument, row: PageDate): HTMLElement {
  return card(
    'date',
    'Date',
    row.id,
    sliceOf(data, row),
    fact('EDTF', row.edtf ?? 'not resolved'),
    fact('Covers', formatDays(row)),
    fact('Kind', row.kind),
    fact('Precision', row.precision),
    fact('Compared', row.comparator),
    fact('Resolved by', row.relative ? 'the reference date' : undefined),
  )
}

function describeQuote(data: PageDocument, row: PageQuote): HTMLElement {
  const next = data.quotes.find(({ continues }) => continues === row.id)
  const speaker =
    row.speaker && element('a', { href: formatListRoute('quotations', { speaker: row.speaker }) }, row.speaker)
  return card(
    'quote',
    'Quotation',
    row.id,
    sliceOf(data, row),
    fact('Speaker', speaker ?? 'not told'),
    fact('Written as', row.speakerText),
    fact('Role', row.role),
    fact('Cue', row.cue),
    fact('Evidence', row.basis),
    fact('Kind', row.kind),
    fact('Continues', row.continues && placeLink(data, row.continues)),
    fact('Goes on', next && placeLink(data, next.id)),
  )
}

function card(layer: string, name: string, id: string, text: string, ...facts: readonly Child[]): HTMLElement {
  return element(
    'div',
    { class: `card card-${layer}` },
    element('h2', {}, name, ' ', element('span', { class: 'key' }, id)),
    element('p', { class: 'card-text' }, shorten(text, 160)),
    element('dl', { class: 'facts' }, ...facts),
  )
}

function placeLink(data: PageDocument, id: string): HTMLElement {
  return element('a', { href: formatDocumentRoute(data.id, id) }, id)
}

function joinLinks(data: PageDocument, ids: readonly string[]): HTMLElement {
  const links = ids
    .slice(0, 12)
    .flatMap((id, index) => (index === 0 ? [placeLink(data, id)] : [', ', placeLink(data, id)]))
  return element('span', {}, ...links)
}

function sliceOf(data: PageDocument, { start, end }: { start: number; end: number }): string {
  return (data.text ?? '').slice(start, end)
}

/** Cuts a long text behind a word, never within a character. */
export function shorten(text: string, length: number): string {
  const characters = Array.from(text.slice(0, length * 2))
  if (characters.length <= length) return text
  const cut = characters.slice(0, length).join('')
  return `${cut.replace(/\s\S*$/, '')} …`
}
