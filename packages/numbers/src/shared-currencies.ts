import type { Token, TokenSentence } from '@presswork/language'
import { currencyCountries } from './lexicon/currency-names.ts'

/** How far before its currency a country may stand in the sentence, in tokens. */
const reach = 60

/** The currency of a name that several countries share, from the country that stands last before token `end`. */
export function readCountryBefore(tokens: readonly Token[], end: number, name: string): string | undefined {
  for (let at = end - 1; at >= Math.max(0, end - reach); at--) {
    const code = readCountry(tokens[at] as Token, name)
    if (code !== undefined) return code
  }
  return undefined
}

/** The same from the country that a text speaks of most. */
export function findSpokenCountry(sentences: readonly TokenSentence[], name: string): string | undefined {
  const counts = new Map<string, number>()
  for (const { tokens } of sentences) {
    for (const token of tokens) {
      const code = readCountry(token, name)
      if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + 1)
    }
  }
  let best: string | undefined
  for (const [code, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = code
  return best
}

function readCountry({ type, value, lower }: Token, name: string): string | undefined {
  return type === 'word' && value !== lower ? currencyCountries.get(lower)?.[name] : undefined
}
