import type { Token } from '@presswork/language'
import { createFinder } from '../create-finder.ts'
import { elisions } from '../lexicon/elisions.ts'
import type { Paragraph } from '../read-paragraphs.ts'
import { findReportingBorder } from './find-reporting-border.ts'
import { type MarkPair, pairMarks } from './pair-marks.ts'
import type { OddMark, Quotation } from './quotation.ts'
import type { QuotationMark } from './quotation-mark.ts'
import { readMarks } from './read-marks.ts'

/** The outermost quotations of a document, in order, and the marks that lack a partner. */
export function findQuotations(
  paragraphs: readonly Paragraph[],
  text: string,
): { quotations: Quotation[]; odd: OddMark[] } {
  const quotations: Quotation[] = []
  const odd: OddMark[] = []
  const hasMark = createFinder(text, /["＂“‟”„«»‹›‘‛‚`]|(?<![A-Za-z])['’]|['’](?![A-Za-z])/g)
  for (const [index, paragraph] of paragraphs.entries()) {
    if (!hasMark(paragraph)) continue
    const goesOn = goesOnInNext(paragraph, paragraphs[index + 1])
    for (const quotation of readParagraph(paragraph, index, odd, goesOn)) quotations.push(quotation)
  }
  const continued = findContinued(quotations, paragraphs)
  return { quotations, odd: odd.filter((mark) => !continued.has(mark.start)) }
}

/** The starts of unclosed quotations that the next paragraph takes up: there every one opens and only the last closes. */
function findContinued(quotations: readonly Quotation[], paragraphs: readonly Paragraph[]): Set<number> {
  const starts = new Set<number>()
  for (const [index, quotation] of quotations.entries()) {
    const next = quotations[index + 1]
    if (quotation.closed || next?.paragraph !== quotation.paragraph + 1) continue
    if (next.opened && next.outer.start === paragraphs[next.paragraph]?.start) starts.add(quotation.outer.start)
  }
  return starts
}

/** 'We are late. ⏎ 'We are sorry.': a single mark opens the next paragraph, and none ends this one. */
function goesOnInNext({ sentences }: Paragraph, next: Paragraph | undefined): boolean {
  const first = next?.sentences[0]
  const word = first?.[1]
  if (!word || !/^['‘]$/.test(first[0]?.value ?? '') || word.type !== 'word' || word.spaceBefore) return false
  if (elisions.has(word.lower)) return false
  return !/^['’]$/.test(sentences.at(-1)?.at(-1)?.value ?? '')
}

function readParagraph(paragraph: Paragraph, index: number, odd: OddMark[], goesOn: boolean): Quotation[] {
  const { tokens } = paragraph
  const found: Quotation[] = []
  const pairs = pairMarks(readMarks(tokens), goesOn)
  if (pairs.length === 0) return found
  let nextStarts: readonly number[] | undefined
  // Few paragraphs have a mark that only closes
  const findStart = (at: number): number => {
    nextStarts ??= findNextStarts(paragraph)
    return nextStarts[at] ?? tokens.length
  }
  let reached = 0
  for (const [position, pair] of pairs.entries()) {
    const first = (pair.open ?? pair.close) as QuotationMark
    const nested = first.from < reached
    if (!(pair.open && pair.close)) odd.push({ start: first.start, end: first.end, reason: describeOdd(pair) })
    if (nested || isOverreaching(pair, pairs[position + 1])) continue
    const range = readRange(paragraph, pair, findNext(pairs, position), reached, findStart)
    if (!range) continue
    const [from, to] = range
    const start = pair.open ? pair.open.end : (tokens[from]?.start ?? 0)
    const end = pair.close && to === pair.close.to ? pair.close.start : (tokens[to - 1]?.end ?? start)
    reached = Math.max(reached, to)
    const span = trimSpan(tokens, from, to, start, end)
    if (!span) continue
    const outer = { start: tokens[from]?.start ?? start, end: Math.max(end, tokens[to - 1]?.end ?? end) }
    found.push({
      start: span.start,
      end: span.end,
      outer,
      paragraph: index,
      from,
      to,
      opened: pair.open !== undefined,
      closed: pair.close !== undefined,
      single: first.family === 'single',
    })
  }
  return found
}

/** A pair of single marks that swallows double ones is a quotation only if it closes as one: 'It was "no" again,' she said. */
function isOverreaching(pair: MarkPair, next: MarkPair | undefined): boolean {
  if (pair.open?.family !== 'single' || !pair.close?.weak) return false
  const inner = next?.open ?? next?.close
  return inner !== undefined && inner.start < pair.close.start
}

/** The pair behind the one at `position`; single marks are no new quotation where a double one was left open. */
function findNext(pairs: readonly MarkPair[], position: number): MarkPair | undefined {
  const single = pairs[position]?.open?.family === 'single'
  for (let index = position + 1; index < pairs.length; index++) {
    const pair = pairs[index]
    if (single || (pair?.open ?? pair?.close)?.family !== 'single') return pair
  }
  return undefined
}

/** First token and token after the last one of what a pair encloses, its marks included. */
function readRange(
  paragraph: Paragraph,
  pair: MarkPair,
  next: MarkPair | undefined,
  reached: number,
  findStart: (at: number) => number,
): readonly [number, number] | undefined {
  const { tokens } = paragraph
  if (pair.open && pair.close) return [pair.open.from, pair.close.to]
  if (pair.open) {
    const following = next?.open
    if (!following) return [pair.open.from, tokens.length]
    return [
      pair.open.from,
      findReportingBorder(tokens, pair.open.to, following.from) ?? (next.close ? tokens.length : following.from),
    ]
  }
  const close = pair.close as QuotationMark
  const before = tokens[close.from - 1]
  const ends = before !== undefined && (/^[.,?!…—–]$/.test(before.value) || close.to === tokens.length)
  if (!ends || close.from === reached) return undefined
  if (reached === 0) return [0, close.to]
  const from = findStart(reached + 1)
  return from < close.from ? [from, close.to] : undefined
}

/** For every token, the first token at or behind it that begins a sentence. */
function findNextStarts({ tokens, sentenceStarts }: Paragraph): number[] {
  const starts = new Array<number>(tokens.length)
  let next = tokens.length
  for (let index = tokens.length - 1; index >= 0; index--) {
    if (sentenceStarts.has(index)) next = index
    starts[index] = next
  }
  return starts
}

/** The span without white space at its edges; `undefined` if no word is left. */
function trimSpan(
  tokens: readonly Token[],
  from: number,
  to: number,
  start: number,
  end: number,
): { start: number; end: number } | undefined {
  let first = -1
  let last = start
  let solid = false
  for (let index = from; index < to; index++) {
    const token = tokens[index] as Token
    if (token.start < start || token.end > end) continue
    if (first === -1) first = token.start
    last = token.end
    solid ||= token.type !== 'mark'
  }
  return solid ? { start: first, end: last } : undefined
}

function describeOdd(pair: MarkPair): string {
  return pair.open
    ? 'Quotation mark opens a quotation that its paragraph does not close'
    : 'Quotation mark closes a quotation that its paragraph does not open'
}
