import type { Span } from '@presswork/model'
import type { QuoteMention } from './mention.ts'

/** Order of spans in a text. */
export function byStart(a: Span, b: Span): number {
  return a.start - b.start
}

/** The spans that none of `covers` covers: a quotation within a turn gives no row of its own. Both lists are sorted. */
export function withoutCovered<S extends Span>(spans: readonly S[], covers: readonly Span[]): S[] {
  let next = 0
  return spans.filter((span) => {
    while (next < covers.length && (covers[next] as Span).end <= span.start) next++
    const cover = covers[next]
    return cover === undefined || cover.start >= span.end
  })
}

/** All quotations in one list, in order; `continues`, which counts in `quotes`, is moved along. */
export function mergeQuotes(
  quotes: readonly QuoteMention[],
  ...others: readonly (readonly QuoteMention[])[]
): QuoteMention[] {
  const more = others.flat()
  if (more.length === 0) return [...quotes]
  const merged = [...quotes, ...more].sort(byStart)
  const places = new Map(merged.map((quote, index) => [quote, index]))
  return merged.map((quote) => {
    const earlier = quote.continues === null ? undefined : quotes[quote.continues]
    return { ...quote, continues: earlier === undefined ? null : (places.get(earlier) ?? null) }
  })
}
