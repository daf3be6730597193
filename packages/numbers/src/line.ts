import type { DateMention } from '@presswork/dates'
import type { Token, TokenSentence } from '@presswork/language'
import type { ColumnUnit } from './column-units.ts'
import type { DateCover } from './date-cover.ts'
import type { Evidence } from './evidence.ts'
import type { Numeral } from './numerals/numeral-shape.ts'

/** A sentence as readers and refiners see it: its tokens and what the document tells about its figures. */
export interface Line {
  readonly tokens: readonly Token[]
  readonly sentence: TokenSentence
  /** Whether the sentence opens its paragraph. */
  readonly opensParagraph: boolean
  readonly evidence: Evidence
  /** Dates that overlap the sentence, in order. */
  readonly dates: readonly DateMention[]
  /** The dates again, by token; empty where there are none. */
  readonly dateCovers: readonly (DateCover | undefined)[]
  /** Units of the table's columns, where the line is a row below a head that names some. */
  readonly columns: readonly (ColumnUnit | undefined)[] | undefined
  /** Numerals already read, by token; `null` where none begins. */
  readonly numerals: (Numeral | null | undefined)[]
}

/** The token at `at`; `undefined` beyond the ends. */
export function tokenAt({ tokens }: Line, at: number): Token | undefined {
  // Asking an array for what lies before it is slow.
  return at >= 0 && at < tokens.length ? tokens[at] : undefined
}

/** The word at `at` in lower case, empty beyond the ends. */
export function lowerAt(line: Line, at: number): string {
  return tokenAt(line, at)?.lower ?? ''
}

/** The token at `at` as written, empty beyond the ends. */
export function valueAt(line: Line, at: number): string {
  return tokenAt(line, at)?.value ?? ''
}

/** Whether the token at `at` stands against the one before it: "m" in "5m". */
export function isGlued(line: Line, at: number): boolean {
  return at > 0 && tokenAt(line, at)?.spaceBefore === false
}

const hyphens: ReadonlySet<string> = new Set(['-', '‐', '‑'])
const dashes: ReadonlySet<string> = new Set(['-', '‐', '‑', '–', '—', '−'])

/** Whether a hyphen stands at `at`, glued on both sides: "41-year". */
export function isHyphen(line: Line, at: number): boolean {
  return hyphens.has(valueAt(line, at)) && isGlued(line, at) && isGlued(line, at + 1)
}

/** Whether a hyphen or dash of any length stands at `at`. */
export function isDash(line: Line, at: number): boolean {
  return dashes.has(valueAt(line, at))
}

/** The index behind a joining hyphen at `at`, or `at` itself. */
export function skipHyphen(line: Line, at: number): number {
  return isHyphen(line, at) ? at + 1 : at
}

/** Behind the "of" of "hundreds of miles", where the numeral is a vague plural. */
export function skipVagueOf(line: Line, at: number, vague: boolean): number {
  return vague && lowerAt(line, at) === 'of' ? at + 1 : at
}

/** Over a bound or approximation between a figure and its unit: "15 or so years", "10 or more miles", "20-plus years", "5+ acres". */
export function skipBound(line: Line, at: number): number {
  const first = lowerAt(line, at)
  if (first === 'or' && /^(?:so|more|fewer|less)$/.test(lowerAt(line, at + 1))) return at + 2
  if (first === '+' && isGlued(line, at)) return skipHyphen(line, at + 1)
  const word = skipHyphen(line, at)
  const bound = lowerAt(line, word)
  return bound === 'plus' || bound === 'odd' ? word + 1 : at
}

/** Whether the token at `at` begins with a capital letter. */
export function isCapitalised(line: Line, at: number): boolean {
  const token = line.tokens[at]
  return token !== undefined && token.type === 'word' && token.lower !== token.value && /^\p{Lu}/u.test(token.value)
}

/** What stands from token `from` to before token `to`, as written. */
export function writtenBetween(line: Line, from: number, to: number): string {
  const first = line.tokens[from]
  const last = line.tokens[to - 1]
  if (!first || !last) return ''
  return line.sentence.text.slice(first.start - line.sentence.start, last.end - line.sentence.start)
}

/** The first token of the date that covers token `at`, or `undefined`. */
export function findDateStart(line: Line, at: number): number | undefined {
  return line.dateCovers[at]?.from
}

/** The token behind the date that begins at or covers token `at`, or `undefined`. */
export function findDateEnd(line: Line, at: number): number | undefined {
  return at < line.dateCovers.length ? line.dateCovers[at]?.to : undefined
}

/** Whether any of the tokens from `from` to before `to` is part of a date. */
export function holdsDate(line: Line, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (line.dateCovers[at] !== undefined) return true
  return false
}

/** Whether the token at `at` is the letter of an item: "(b)", "(ii)", "84A". */
export function isItemLetter(line: Line, at: number): boolean {
  const bracketed = valueAt(line, at - 1) === '(' && valueAt(line, at + 1) === ')'
  return bracketed
    ? /^(?:[A-Za-z]{1,2}|[ivx]+)$/.test(valueAt(line, at))
    : isGlued(line, at) && /^[A-Z]$/.test(valueAt(line, at))
}

/** Whether the token at `at` begins a column of its own, behind a tab or a run of spaces: "Pumps   498.6". */
export function isColumn(line: Line, at: number): boolean {
  const before = tokenAt(line, at - 1)
  const token = line.tokens[at]
  if (!before || !token?.spaceBefore) return false
  const { text, start } = line.sentence
  const gap = token.start - before.end
  return gap > 2 || text.slice(before.end - start, token.start - start).includes('\t')
}
