import type { Token } from '@presswork/language'
import type { Moment, Reading } from './moment.ts'
import { lowerAt } from './reader.ts'

/** Which way a date looks: below 0 back, above 0 ahead, 0 unknown; 2 where the verb beside the date says so, 1 where its sentence does. */
export type Tense = -2 | -1 | 0 | 1 | 2

const ahead: ReadonlySet<string> = new Set(
  'will shall upcoming scheduled expected plans plan planned slated due until deadline expects begins starts'.split(
    ' ',
  ),
)

const back: ReadonlySet<string> = new Set(
  (
    'was were had said did held began came went took made saw rose fell met gave told won lost left spoke wrote brought led paid ' +
    'sent found became grew ran'
  ).split(' '),
)

/** Reads the tense off the words of a sentence: a word that looks ahead outweighs participles. */
export function readTense(tokens: readonly Token[]): Tense {
  let tense: Tense = 0
  for (const { type, lower } of tokens) {
    if (type !== 'word') continue
    if (isAhead(lower)) return 1
    if (isBack(lower)) tense = -1
  }
  return tense
}

/** How far "will" may stand before a date, in tokens of its clause. */
const clauseLength = 14

/** How far the verb may stand behind a date that opens its sentence. */
const subjectLength = 8

/** The tense of the verb that a date goes with, else that of its sentence: "reported in May", "will open in July", "On 3 May, Acme said". */
export function readNearTense(tokens: readonly Token[], { from, to, low, high }: Reading, sentence: Tense): Tense {
  const preposition = (high ? /^(?:from|between)$/ : /^(?:in|on|during)$/).test(lowerAt(tokens, from - 1))
  const verb = preposition ? from - 2 : from - 1
  // "will run from May to September", written in July: a range may have begun.
  if (high) return isPast(tokens, verb) || /^(?:was|were)$/.test(lowerAt(tokens, to)) ? -2 : sentence
  if (takesEffect(tokens, verb)) return 2
  // "Q4 results will be published in February"
  if (isReported(low, lowerAt(tokens, to))) return -2
  if (isPast(tokens, verb)) return -2
  for (let at = verb; at >= 0 && at > verb - clauseLength && !endsClause(tokens, at); at--) {
    const word = lowerAt(tokens, at)
    if (isBack(word) && !isPassive(tokens, at)) break
    if (word === 'will' || word === 'shall') return 2
    if (word === 'would' && lowerAt(tokens, at + 1) !== 'have') return 1
  }
  // "fares of $3, effective 1 February"
  if (/^(?:effective|starting|beginning)$/.test(lowerAt(tokens, verb))) return sentence > 0 ? 2 : 1
  if (sentence < 0 && from <= 1 && preposition && isPastClause(tokens, lowerAt(tokens, to) === ',' ? to + 1 : to))
    return -2
  return sentence
}

/** "takes effect on 1 May", "comes into force in July": told in the present of what is to come. */
function takesEffect(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:effect|force|operation)$/.test(lowerAt(tokens, at))) return false
  return /^(?:takes?|comes?|goes|go|enters?)$/.test(
    lowerAt(tokens, lowerAt(tokens, at - 1) === 'into' ? at - 2 : at - 1),
  )
}

/** Results are told of what is over. */
function isReported({ unit }: Moment, next: string): boolean {
  return (unit === 'quarter' || unit === 'half') && /^(?:results?|earnings|figures|accounts)$/.test(next)
}

/** A mark, but for those of money and shares: "will rise by $1.85 in July". */
function endsClause(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.type === 'mark' && !'$€£¥%-'.includes(tokens[at].value)
}

/** "said", "was reported"; not "to be held", "is expected". */
function isPast(tokens: readonly Token[], at: number): boolean {
  return isBack(lowerAt(tokens, at)) && !isAhead(lowerAt(tokens, at)) && !isPassive(tokens, at)
}

function isPassive(tokens: readonly Token[], at: number): boolean {
  return /^(?:be|being|is|are|to|not)$/.test(lowerAt(tokens, at - 1))
}

function isPastClause(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + subjectLength && tokens[at]?.type === 'word'; at++)
    if (isBack(lowerAt(tokens, at))) return true
  return false
}

function isAhead(word: string): boolean {
  return ahead.has(word) || word.endsWith("'ll")
}

function isBack(word: string): boolean {
  return back.has(word) || (word.length > 4 && word.endsWith('ed'))
}
