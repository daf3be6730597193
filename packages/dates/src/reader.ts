import type { Token } from '@presswork/language'
import type { Reading } from './moment.ts'

/** What a reader knows of the document beside the sentence. */
export interface ReadContext {
  /** How "03/04/2021" is meant. */
  readonly order: DayOrder
  /** How "03.04.2021" is meant, with all digits of the year. */
  readonly dottedOrder: DayOrder
}

/** `day-first` as in Britain, `month-first` as in the United States. */
export type DayOrder = 'day-first' | 'month-first'

/** One rule that makes dates. */
export interface Construction {
  readonly ruleId: string
  /** A sentence in which the rule makes a date. */
  readonly example: string
}

/** Reads one construction onward from its trigger; readers are tried in order, the first that returns a reading wins. */
export interface Reader extends Construction {
  /** Lower-case words that can begin the construction. */
  readonly words?: Iterable<string>
  /** Whether a number can begin it. */
  readonly numbers?: true
  read(tokens: readonly Token[], at: number, context: ReadContext): Omit<Reading, 'ruleId'> | undefined
}

/** The token at `index`; `undefined` outside the sentence. */
export function tokenAt(tokens: readonly Token[], index: number): Token | undefined {
  // Asking an array for what lies before it is slow.
  return index >= 0 && index < tokens.length ? tokens[index] : undefined
}

/** The lower-case form of the token at `index`; the empty string outside the sentence. */
export function lowerAt(tokens: readonly Token[], index: number): string {
  return tokenAt(tokens, index)?.lower ?? ''
}

/** The token's digits as a number, if they are nothing but digits and no more than `digits` of them. */
export function integerAt(tokens: readonly Token[], index: number, digits = 4): number | undefined {
  const token = tokenAt(tokens, index)
  if (token?.type !== 'number' || token.value.length > digits) return undefined
  const value = Number(token.value)
  return Number.isInteger(value) && !token.value.includes('.') ? value : undefined
}

/** Whether the token at `index` follows its predecessor without white space. */
export function isGlued(tokens: readonly Token[], index: number): boolean {
  const token = tokenAt(tokens, index)
  return token !== undefined && !token.spaceBefore
}

/** Whether the token at `index` is a hyphen or dash. */
export function isDash(tokens: readonly Token[], index: number): boolean {
  const value = tokenAt(tokens, index)?.value
  return value === '-' || value === '–' || value === '—' || value === '‑' || value === '−'
}

/** Whether the token at `index` is a word written with a capital. */
export function isCapitalised(tokens: readonly Token[], index: number): boolean {
  const token = tokenAt(tokens, index)
  return token?.type === 'word' && token.value.charAt(0) !== token.lower.charAt(0)
}
