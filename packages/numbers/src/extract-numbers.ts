import { type DateMention, extractDates } from '@presswork/dates'
import { buildTree, readTokens, type TokenSentence } from '@presswork/language'
import type { Root } from 'nlcst'
import { coverDates } from './date-cover.ts'
import type { Draft, Refiner } from './draft.ts'
import { Evidence } from './evidence.ts'
import { FactNumbers } from './fact-numbers.ts'
import { type Line, writtenBetween } from './line.ts'
import type { NumberMention } from './mention.ts'
import { refiners } from './refiners/refiners.ts'
import { scanLine } from './scan.ts'
import { TableReader } from './table-reader.ts'
import { findTrigger } from './trigger.ts'

/** What {@link extractNumbers} may be told. */
export interface NumberOptions {
  /** The dates of the same text, in order; no number overlaps one (default: read from the text). */
  readonly dates?: readonly DateMention[]
  /** ISO 4217 code of a bare `$` (default: the country that the text speaks of, else `USD`). */
  readonly currency?: string
}

/**
 * The quantities of an English text: what they state, in which unit, and of what. Spans count UTF-16 units; mentions are in
 * text order and disjoint. Parts of speech are used where the tree has them and not needed.
 *
 * @throws TypeError if `currency` is no ISO 4217 code
 *
 * @example
 * extractNumbers('Sales rose 12 percent to $3.5 million.')
 * // [{ text: '12 percent', kind: 'percent', value: 12, change: 'up', … }, { text: '$3.5 million', value: 3500000, unit: 'USD', … }]
 */
export function extractNumbers(input: Root | string, options: NumberOptions = {}): NumberMention[] {
  return extractWith(refiners, input, options)
}

/** {@link extractNumbers} with a list of refiners of the caller's choice. */
export function extractWith(chosen: readonly Refiner[], input: Root | string, options: NumberOptions): NumberMention[] {
  const { currency } = options
  if (currency !== undefined && !/^[A-Z]{3}$/.test(currency)) {
    throw new TypeError(`currency must be an ISO 4217 code such as "USD", not "${currency}"`)
  }
  const tree = typeof input === 'string' ? buildTree(input) : input
  const dates = options.dates ?? extractDates(tree)
  const sentences = readTokens(tree)
  const evidence = new Evidence(sentences, currency)
  const mentions: NumberMention[] = []
  const facts = new FactNumbers()
  const table = new TableReader(evidence)
  let paragraph = -1
  let firstDate = 0
  for (const sentence of sentences) {
    const opensParagraph = sentence.paragraph !== paragraph
    paragraph = sentence.paragraph
    const columns = table.columnsOf(sentence.text)
    const { tokens } = sentence
    const trigger = findTrigger(tokens)
    if (trigger === tokens.length) continue
    while (firstDate < dates.length && (dates[firstDate] as DateMention).end <= sentence.start) firstDate++
    const within = datesWithin(dates, firstDate, sentence)
    const dateCovers = coverDates(tokens, within)
    const line: Line = { tokens, sentence, opensParagraph, evidence, dates: within, dateCovers, columns, numerals: [] }
    let drafts: readonly Draft[] = scanLine(line, trigger)
    for (const refiner of chosen) {
      if (drafts.length === 0) break
      drafts = refiner.refine(drafts, line)
    }
    for (const draft of drafts) mentions.push(finish(draft, line, facts))
  }
  return mentions
}

function datesWithin(dates: readonly DateMention[], first: number, sentence: TokenSentence): readonly DateMention[] {
  const within: DateMention[] = []
  for (let index = first; index < dates.length; index++) {
    const date = dates[index] as DateMention
    if (date.start >= sentence.end) break
    within.push(date)
  }
  return within
}

function finish(draft: Draft, line: Line, facts: FactNumbers): NumberMention {
  const { kind, value, valueHigh, comparator, change, unit, counted, period, ruleId } = draft
  return {
    text: writtenBetween(line, draft.from, draft.to),
    start: line.tokens[draft.from]?.start ?? 0,
    end: line.tokens[draft.to - 1]?.end ?? 0,
    kind,
    value,
    valueHigh,
    comparator,
    change,
    unit,
    unitText: draft.unitTo > draft.unitFrom ? writtenBetween(line, draft.unitFrom, draft.unitTo) : null,
    counted,
    period,
    fact: facts.numberOf(draft),
    ruleId,
  }
}
