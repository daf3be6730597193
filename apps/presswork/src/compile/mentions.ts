import type { DateRow, KeywordRow, NumberRow, QuoteRow, Span } from '@presswork/model'
import { findSpanAt, spanContains } from '@presswork/model'
import type { VFile } from 'vfile'
import type { Placement } from './placement.ts'

/** The rows of the numbers table, joined with the quotation or the reported statement that they stand in. */
export function compileNumbers(place: Placement, file: VFile): NumberRow[] {
  const quotes = rowsOf(place, file.data.quotes)
  const statements = file.data.statements ?? []
  return rowsOf(place, file.data.numbers).map((number, index) => {
    const quote = findEnclosing(quotes, number)
    const statement = findEnclosing(statements, number)
    return {
      number_id: `${place.documentId}/n${index + 1}`,
      ...place.keysAt(number.start),
      order: index + 1,
      text: number.text,
      start: number.start,
      end: number.end,
      kind: number.kind,
      value: number.value,
      value_high: number.valueHigh,
      comparator: number.comparator,
      change: number.change,
      unit: number.unit,
      unit_text: number.unitText,
      counted: number.counted,
      period: number.period,
      quote_id: quote === -1 ? null : quoteId(place, quote),
      speaker: quotes[quote]?.speaker ?? statements[statement]?.speaker ?? null,
      fact_id: `${place.documentId}/f${number.fact}`,
      sentence: place.sentenceText(number.start),
    }
  })
}

/** The rows of the dates table. */
export function compileDates(place: Placement, file: VFile): DateRow[] {
  return rowsOf(place, file.data.dates).map((date, index) => ({
    date_id: `${place.documentId}/d${index + 1}`,
    ...place.keysAt(date.start),
    order: index + 1,
    text: date.text,
    start: date.start,
    end: date.end,
    kind: date.kind,
    edtf: date.edtf,
    earliest: date.earliest,
    latest: date.latest,
    precision: date.precision,
    comparator: date.comparator,
    relative: date.relative,
  }))
}

/** The rows of the quotes table. */
export function compileQuotes(place: Placement, file: VFile): QuoteRow[] {
  const all = file.data.quotes ?? []
  const quotes = rowsOf(place, all)
  // `continues` counts all quotations, rows only those that are kept.
  const kept = new Map(quotes.map((quote, index) => [quote, index]))
  return quotes.map((quote, index) => {
    const earlier = quote.continues === null ? undefined : all[quote.continues]
    const continued = earlier && kept.get(earlier)
    return {
      quote_id: quoteId(place, index),
      ...place.keysAt(quote.start),
      order: index + 1,
      text: quote.text,
      start: quote.start,
      end: quote.end,
      kind: quote.kind,
      speaker: quote.speaker,
      speaker_text: quote.speakerText,
      speaker_role: quote.speakerRole,
      cue: quote.cue,
      basis: quote.basis,
      continues: continued === undefined ? null : quoteId(place, continued),
    }
  })
}

/** The rows of the keywords table: the whole document's, then every section's. */
export function compileKeywords(place: Placement, file: VFile): KeywordRow[] {
  return (file.data.keywordMentions ?? []).map((keyword) => ({
    document_id: place.documentId,
    section_id: keyword.scope === null ? null : place.sectionId(keyword.scope),
    rank: keyword.rank,
    keyphrase: keyword.keyphrase,
    // Six digits tell ranks apart; more would only look exact.
    score: Number(keyword.score.toPrecision(6)),
    count: keyword.count,
    kind: keyword.kind,
    start: keyword.start,
    end: keyword.end,
  }))
}

function quoteId(place: Placement, index: number): string {
  return `${place.documentId}/q${index + 1}`
}

function rowsOf<M extends Span>(place: Placement, mentions: readonly M[] = []): M[] {
  return mentions.filter((mention) => !place.isCopy(mention))
}

/** The index of the span that holds another, or -1; `spans` are sorted and disjoint. */
function findEnclosing(spans: readonly Span[], span: Span): number {
  const index = findSpanAt(spans, span.start)
  const found = spans[index]
  return found && spanContains(found, span) ? index : -1
}
