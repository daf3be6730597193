import type { Token } from '@presswork/language'
import { multipleForms } from './lexicon/multiples.ts'
import { fractionMarks, scaleWords, smallNumbers, vagueNumbers } from './lexicon/number-words.ts'
import { denominators, ordinalWords, scaleOrdinals } from './lexicon/ordinal-words.ts'

/** Words that may begin a number. */
const triggers: ReadonlySet<string> = new Set([
  ...smallNumbers.keys(),
  ...vagueNumbers.keys(),
  ...ordinalWords.keys(),
  ...scaleOrdinals.keys(),
  ...multipleForms.keys(),
  'hundred',
  'half',
  'quarter',
  'every',
])

/** What makes a number of "a": "a hundred", "a third", "a decade". */
const articleFollowers: ReadonlySet<string> = new Set([
  ...scaleWords.keys(),
  ...denominators.keys(),
  'decade',
  'century',
])

/** The first token at which a number may begin; the end of the sentence if there is none. */
export function findTrigger(tokens: readonly Token[]): number {
  let at = 0
  while (at < tokens.length && !isTrigger(tokens, at)) at++
  return at
}

/** Whether a number may begin at token `at`. */
export function isTrigger(tokens: readonly Token[], at: number): boolean {
  const { type, value, lower } = tokens[at] as Token
  if (type === 'number') return true
  if (type === 'mark') return fractionMarks.has(value)
  if (lower === 'a' || lower === 'an')
    return articleFollowers.has(tokens[at + 1]?.lower ?? '') || isOneAndPart(tokens, at)
  return triggers.has(lower)
}

/** "an hour and a half", "a square mile and a quarter". */
function isOneAndPart(tokens: readonly Token[], at: number): boolean {
  const and = tokens[at + 2]?.lower === 'and' ? at + 2 : at + 3
  return tokens[and]?.lower === 'and' && /^(?:half|quarter)$/.test(tokens[and + 2]?.lower ?? '')
}
