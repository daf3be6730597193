import type { Token } from '@presswork/language'
import { auxiliaries, beForms, calendarWords, midAdverbs, negations } from '../lexicon/function-words.ts'
import { isCapitalized } from '../phrases/capital.ts'

/** What stands between a subject and its verb: "has | repeatedly", "on Monday", "was". */
export interface VerbGroup {
  /** Index of the first token of the group; the subject ends there. */
  readonly from: number
  readonly be: boolean
  readonly negated: boolean
  readonly infinitive: boolean
}

/** Reads backwards from the verb at `verb`. */
export function readVerbGroup(tokens: readonly Token[], verb: number): VerbGroup {
  let from = verb
  let be = false
  let negated = false
  let infinitive = false
  while (from > 0) {
    const token = tokens[from - 1] as Token
    if (token.lower === 'to') {
      infinitive = true
    } else if (negations.has(token.lower)) {
      negated = true
    } else if (auxiliaries.has(token.lower) || /^(?:'s|'re|'m|'ve|'d|'ll)$/.test(token.lower)) {
      be ||= beForms.has(token.lower) || /^'(?:s|re|m)$/.test(token.lower)
    } else if (!isAdverb(token) && !isDay(tokens, from - 1)) break
    from--
  }
  return { from, be, negated, infinitive }
}

function isAdverb(token: Token): boolean {
  if (token.type !== 'word' || isCapitalized(token.value)) return false
  return (
    midAdverbs.has(token.lower) ||
    (token.lower.length > 4 &&
      token.lower.endsWith('ly') &&
      !/^(?:family|ally|assembly|supply|italy)$/.test(token.lower))
  )
}

/** "Lund | on Monday | said", "the port | last week | announced", "Lund | in 2019 | wrote" */
function isDay(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token
  if (calendarWords.has(token.lower) && token.lower !== 'march' && token.lower !== 'may') return true
  const next = tokens[at + 1]
  if (next === undefined) return false
  const before = calendarWords.has(next.lower) || (next.type === 'number' && /^(?:19|20)\d\d$/.test(next.value))
  if (token.type === 'number')
    return /^(?:19|20)\d\d$/.test(token.value) && /^(?:in|since)$/.test(tokens[at - 1]?.lower ?? '')
  return before && /^(?:on|last|this|in|late|early|earlier|later|next)$/.test(token.lower)
}
