import type { Token } from '@presswork/language'
import type { Reading } from './moment.ts'
import { isDash, lowerAt } from './reader.ts'

/** What a day is named for where nothing happens on it but that a text came out: its own line or dateline, or that someone told. */
export type Telling = 'line' | 'report'

/** How a day is one of telling, if it is. */
export function readTelling(tokens: readonly Token[], { from, to, low }: Reading): Telling | undefined {
  if (low.unit !== 'day') return undefined
  if (isReport(tokens, from, to)) return 'report'
  return isDateline(tokens, from, to) || isLine(tokens, to - from, low.time !== undefined) ? 'line' : undefined
}

const reporting: ReadonlySet<string> = new Set(
  'said says say announced announces announcing told confirmed reported released issued published warned revealed disclosed stated dated posted unveiled'.split(
    ' ',
  ),
)

/** How many words of a subject may stand between a day at the head of a sentence and the verb. */
const subjectLength = 6

/** "police said on Tuesday", "Acme today announced", "On Tuesday, police said". */
function isReport(tokens: readonly Token[], from: number, to: number): boolean {
  const before = lowerAt(tokens, from - 1)
  if (reporting.has(before === 'on' ? lowerAt(tokens, from - 2) : before)) return true
  if (reporting.has(lowerAt(tokens, to))) return true
  if (from > 1) return false
  const subject = lowerAt(tokens, to) === ',' ? to + 1 : to
  for (let at = subject; at < subject + subjectLength && tokens[at]?.type === 'word'; at++)
    if (reporting.has(lowerAt(tokens, at))) return true
  return false
}

/** How far from the head of its sentence the date of a dateline may end. */
const datelineLength = 12

/** "HARBOURTOWN, Calif., May 3, 2021 – Acme", "(May 3, 2021) --", "May 3, 2021 /Wire/". */
function isDateline(tokens: readonly Token[], from: number, to: number): boolean {
  if (to > datelineLength || !(isDash(tokens, to) || /^[/)]$/.test(lowerAt(tokens, to)))) return false
  for (let at = 0; at < from; at++) if (/^[a-z]{4}/.test(tokens[at]?.value ?? '')) return false
  return true
}

/** How many tokens may stand beside the date in a line of its own. */
const lineLength = 6

/** "For immediate release: 3 May 2021", "Harbourtown, 3 May 2021"; with a clock time it is as often when something happens. */
function isLine(tokens: readonly Token[], length: number, timed: boolean): boolean {
  if (tokens.length - length > lineLength || tokens.at(-1)?.value === '.' || lowerAt(tokens, 0) === 'when') return false
  return !timed || tokens.some(({ lower }) => publishing.has(lower))
}

const publishing: ReadonlySet<string> = new Set(
  'release released embargo embargoed issued published posted updated'.split(' '),
)
