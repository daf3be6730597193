import type { Token, TokenSentence } from '@presswork/language'
import { dollarExchanges, dollarPlaces } from './lexicon/dollar-places.ts'

/** Sentences at the head of a text in which its dateline and its issuer's symbol are looked for. */
const head = 15

/** How long a dateline may be, in tokens. */
const longest = 28

/** How much longer than "Larkin Mills – Press release" a sentence with a dateline is, in tokens. */
const longestTitle = 5

/** What the head of a text tells of its issuer's currency: "TORONTO, May 3, 2024 – Larkin Mills said", "(ASX: LRK)"; empty where its dateline names another place. */
export function findIssuerDollar(sentences: readonly TokenSentence[]): string | undefined {
  let listed: string | undefined
  let elsewhere = false
  for (let index = 0; index < sentences.length && index < head; index++) {
    const { tokens } = sentences[index] as TokenSentence
    const place = findDatelinePlace(tokens)
    if (place) return place
    elsewhere ||= place === ''
    listed ??= findExchange(tokens)
  }
  return listed ?? (elsewhere ? '' : undefined)
}

/** The currency of the first known place before the dash or colon of a dateline, which is made of capitals, figures and marks; empty where none is known. */
function findDatelinePlace(tokens: readonly Token[]): string | undefined {
  let code: string | undefined
  for (let at = 0; at < tokens.length && at < longest; at++) {
    const { type, value, lower, spaceBefore } = tokens[at] as Token
    if (type === 'mark') {
      const closes = /^(?:[–—]|--?|:)$/.test(value) && (spaceBefore || value !== '-')
      if (closes && at > 0) return code ?? (value !== ':' && tokens.length > at + longestTitle ? '' : undefined)
      if (!/^[,.&/()|]$/.test(value)) return undefined
    } else if (type === 'word') {
      if (value === lower && !/^(?:and|am|pm|a\.m\.|p\.m\.|th|st|nd|rd|newswire|of)$/.test(lower)) return undefined
      code ??= readPlace(tokens, at)
    }
  }
  return undefined
}

/** "Texas", "New York", "Salt Lake City", "St. Louis"; the longest name wins. */
function readPlace(tokens: readonly Token[], at: number): string | undefined {
  let name = tokens[at]?.lower ?? ''
  let code = dollarPlaces.get(name)
  for (let next = at + 1; next <= at + 3 && next < tokens.length; next++) {
    const { type, value, lower } = tokens[next] as Token
    if (type === 'word') name += `-${lower}`
    else if (value === '.' && next === at + 1) name += value
    else break
    code = dollarPlaces.get(name) ?? code
  }
  return code
}

function findExchange(tokens: readonly Token[]): string | undefined {
  for (let at = 0; at < tokens.length - 1; at++) {
    const code = dollarExchanges.get((tokens[at] as Token).value)
    if (code && tokens[at + 1]?.value === ':') return code
  }
  return undefined
}
