import type { Token, TokenSentence } from '@presswork/language'
import { scaleWords } from './lexicon/number-words.ts'

/** Letters that stand for a currency before a figure, and what they are where nothing tells more: "R500", "N77,500", "P10,000". */
const letters: ReadonlyMap<string, string> = new Map([
  ['R', 'ZAR'],
  ['N', 'NGN'],
  ['P', 'PHP'],
  ['K', ''],
])

/** Words that tell what a letter stands for. */
const tellers: ReadonlyMap<string, readonly [letter: string, code: string]> = new Map([
  ['rand', ['R', 'ZAR']],
  ['naira', ['N', 'NGN']],
  ['pula', ['P', 'BWP']],
  ['botswana', ['P', 'BWP']],
  ['gaborone', ['P', 'BWP']],
  ['zambia', ['K', 'ZMW']],
  ['lusaka', ['K', 'ZMW']],
  ['kwacha', ['K', 'ZMW']],
  ['kina', ['K', 'PGK']],
])

/** Whether a token may be such a letter. */
export function isCurrencyLetter(value: string): boolean {
  return letters.has(value)
}

/** Which letters are currencies in a text: those that a word tells, or that stand before an amount that could be nothing else. */
export function readLetterCurrencies(sentences: readonly TokenSentence[]): ReadonlyMap<string, string> {
  const seen = new Set<string>()
  const shown = new Set<string>()
  const told = new Map<string, string>()
  for (const { tokens } of sentences) {
    for (let at = 0; at < tokens.length; at++) {
      const { value, lower } = tokens[at] as Token
      const teller = tellers.get(lower)
      if (teller) told.set(teller[0], teller[1])
      const figure = tokens[at + 1]
      if (!letters.has(value) || figure?.type !== 'number' || figure.spaceBefore) continue
      seen.add(value)
      if (showsAmount(tokens, at + 1)) shown.add(value)
    }
  }
  const codes = new Map<string, string>()
  for (const letter of seen) {
    const code = told.get(letter) ?? (shown.has(letter) ? letters.get(letter) : undefined)
    if (code) codes.set(letter, code)
  }
  return codes
}

/** "50,000", "7,2 million", "33,4bn", "1 500". */
function showsAmount(tokens: readonly Token[], at: number): boolean {
  const figure = tokens[at]
  if (figure === undefined) return false
  if (/,\d{3}/.test(figure.value)) return true
  const next = tokens[at + 1]
  if (next === undefined) return false
  if (next.type === 'number') return next.spaceBefore && /^\d{1,3}$/.test(figure.value) && /^\d{3}$/.test(next.value)
  return scaleWords.has(next.lower) || (!next.spaceBefore && next.value === 'm')
}
