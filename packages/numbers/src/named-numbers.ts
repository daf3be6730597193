import type { Token, TokenSentence } from '@presswork/language'
import { smallNumbers } from './lexicon/number-words.ts'
import { ordinalWords } from './lexicon/ordinal-words.ts'

/**
 * Number words that open names within sentences, each with the word behind it, in lower case: "first eastern" of "a loan that First Eastern
 * Mills took". In a heading in title case the same words are the same name.
 */
export function findNamedNumbers(sentences: readonly TokenSentence[]): ReadonlySet<string> {
  const names = new Set<string>()
  for (const { tokens } of sentences) {
    if (tokens.at(-1)?.value !== '.') continue
    for (let at = 1; at < tokens.length - 2; at++) {
      const { lower, value } = tokens[at] as Token
      if (lower === value || !(ordinalWords.has(lower) || smallNumbers.has(lower))) continue
      const before = tokens[at - 1] as Token
      if (before.type !== 'word' || before.value !== before.lower) continue
      const next = tokens[at + 1] as Token
      if (isCapital(next) && isCapital(tokens[at + 2] as Token)) names.add(`${lower} ${next.lower}`)
    }
  }
  return names
}

function isCapital({ type, value, lower }: Token): boolean {
  return type === 'word' && value !== lower
}
