import type { Token } from '@presswork/language'
import { calendarWords } from './lexicon/function-words.ts'
import type { QuoteMention, Statement } from './mention.ts'
import { byStart } from './merge-quotes.ts'
import type { Segment } from './narration/segment.ts'
import { tellsClause } from './narration/tells-clause.ts'

/**
 * Reported statements as rows of kind `indirect`. One that holds a quotation gives none: its quotations are rows already, and
 * rows do not overlap. Both lists are sorted.
 */
export function makeIndirect(
  statements: readonly Statement[],
  quotes: readonly QuoteMention[],
  segments: readonly Segment[],
  text: string,
): QuoteMention[] {
  const sorted = quotes.toSorted(byStart)
  const rows: QuoteMention[] = []
  let next = 0
  for (const { start, end, speaker, speakerText, speakerRole, cue, segment, claims } of statements) {
    while (next < sorted.length && (sorted[next] as QuoteMention).end <= start) next++
    const quote = sorted[next]
    if (!claims || (quote !== undefined && isBehind(text, end, quote.start))) continue
    const tokens = (segments[segment] as Segment).tokens
    const from = skipThat(tokens, start, cue)
    if (from === start && !plainCues.test(cue)) continue
    const first = findTokenFrom(tokens, from)
    const last = findTokenFrom(tokens, end) - 1
    if (from === start ? !tellsClause(tokens, first, last + 1) : !hasVerb(tokens, first, last + 1)) continue
    rows.push({
      start: from,
      end,
      text: text.slice(from, end),
      kind: 'indirect',
      speaker,
      speakerText,
      speakerRole,
      cue,
      basis: 'cue',
      continues: null,
      ruleId: 'reported-statement',
    })
  }
  return rows
}

/** Cues that report a sentence without "that" as a rule: "Lund said the yard was full". Others need it. */
const plainCues =
  /^(?:say|says|said|told|tells|believes?|argues?|argued|notes|noted|adds|added|warns|warned|explains|explained|confirms|confirmed|reported|claims|claimed|announces|announced|according to)$/i

/** Whether a quotation begins before `end` or right behind it: "noted that it was | “a gift”" is no statement of its own. */
function isBehind(text: string, end: number, start: number): boolean {
  return start <= end + 4 && /^[\s,:"“”'‘’«»„`]*$/.test(text.slice(end, start))
}

/** The first token that begins at `offset` or behind it: a binary search, for a sentence may hold any number. */
function findTokenFrom(tokens: readonly Token[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((tokens[middle] as Token).start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** How far behind the cue "that" may stand: "told the guests of the yard | that". */
const longestListener = 6

/** Verbs that name their listener before what they report. */
const tellers = /^(?:tell|told|tells|inform|remind|assur|advis|warn|notif|promis)/i

/** Where the words themselves begin: "told reporters that | the yard", "announced today that | it". */
function skipThat(tokens: readonly Token[], start: number, cue: string): number {
  const first = findTokenFrom(tokens, start)
  for (let index = first; index <= first + longestListener && index < tokens.length - 1; index++) {
    const token = tokens[index] as Token
    if (token.lower === 'that') return readNextWord(tokens, index).start
    if (token.type === 'mark' || token.partOfSpeech === 'VERB' || token.partOfSpeech === 'AUX') break
    // "declare the part of the yard that": only a listener or a day stands before what is said
    if (
      !tellers.test(cue) &&
      token.partOfSpeech !== 'ADV' &&
      !calendarWords.has(token.lower) &&
      token.type !== 'number' &&
      !/^(?:on|in|to|the|at)$/.test(token.lower)
    )
      break
  }
  return start
}

/** "that, | between 2001 and 2007, the yard": the first word behind "that". */
function readNextWord(tokens: readonly Token[], that: number): Token {
  const next = tokens[that + 1] as Token
  return next.value === ',' ? (tokens[that + 2] ?? next) : next
}

/** "that | the yard is full", but not "believes that | to be late", "answered that | call". */
function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[from]?.lower === 'to') return false
  return tokens
    .slice(from, to)
    .some(
      ({ partOfSpeech, type }) =>
        partOfSpeech === 'VERB' || partOfSpeech === 'AUX' || (partOfSpeech === undefined && type === 'word'),
    )
}
