import type { Token, TokenSentence } from '@presswork/language'
import { dollarPlaces } from './lexicon/dollar-places.ts'

/** Words that place a text in a country whose currency is called dollar. */
const countries: ReadonlyMap<string, string> = new Map([
  ['singapore', 'SGD'],
  ["singapore's", 'SGD'],
  ['singaporean', 'SGD'],
  ['singaporeans', 'SGD'],
  ['australia', 'AUD'],
  ['australian', 'AUD'],
  ['australians', 'AUD'],
  ['canada', 'CAD'],
  ['canadian', 'CAD'],
  ['canadians', 'CAD'],
  ['ontario', 'CAD'],
  ['quebec', 'CAD'],
  ['zealand', 'NZD'],
  ['taiwan', 'TWD'],
  ['american', 'USD'],
  ['americans', 'USD'],
  ['america', 'USD'],
  ['u.s.', 'USD'],
  ['us', 'USD'],
])

/** Cities and parts of such countries, with who lives there; short forms and names of several words are left out. */
const places: ReadonlyMap<string, string> = new Map([
  ...[...dollarPlaces].filter(([name]) => /^[a-zé]{5,}$/.test(name) && !countries.has(name)),
  ['kong', 'HKD'],
  ['nsw', 'AUD'],
  ['scotia', 'CAD'],
  ...'aucklanders zealanders wellingtonians'.split(' ').map((name): [string, string] => [name, 'NZD']),
  ...'queenslanders tasmanians'.split(' ').map((name): [string, string] => [name, 'AUD']),
  ...'ontarians quebecers albertans manitobans torontonians'.split(' ').map((name): [string, string] => [name, 'CAD']),
])

/** Letters before a mark: "S$5". */
const stated: ReadonlyMap<string, string> = new Map([
  ['S', 'SGD'],
  ['A', 'AUD'],
  ['AU', 'AUD'],
  ['C', 'CAD'],
  ['HK', 'HKD'],
  ['NZ', 'NZD'],
])

/** Ends of web addresses: "agency.gov.sg". */
const domains: ReadonlyMap<string, string> = new Map([
  ['sg', 'SGD'],
  ['au', 'AUD'],
  ['ca', 'CAD'],
  ['nz', 'NZD'],
  ['hk', 'HKD'],
  ['tw', 'TWD'],
])

/** The code of "a": words that begin below it are capitalised. */
const smallA = 0x61

/** Mentions of one country that outweigh the default, which is the United States dollar. */
const enoughMentions = 2

/** Mentions of a country and its places that do so; an event may be held abroad. */
const enoughPlaces = 3

/** Sentences of a text that is more than an excerpt. */
const wholeText = 5

/**
 * The dollar of the country that a text speaks of, `USD` unless others outweigh it. A single mention of a country by its name
 * settles it in a whole text that speaks of no other, unless its dateline stands `elsewhere`. Cities count in a whole text only.
 */
export function readSpokenDollar(sentences: readonly TokenSentence[], elsewhere: boolean): string {
  const named = countMentions(sentences, readCountry)
  const [only] = named.keys()
  const whole = sentences.length >= wholeText
  if (!elsewhere && whole && named.size === 1 && only !== undefined && (only === 'USD' || !isAmerican(sentences)))
    return only
  const best = findMost(named, enoughMentions)
  return best === 'USD' && whole ? findMost(countMentions(sentences, readMention), enoughPlaces) : best
}

/** The code that stands at least `enough` times and more often than the default. */
function findMost(counts: ReadonlyMap<string, number>, enough: number): string {
  let best = 'USD'
  for (const [code, number] of counts) if (number >= enough && number > (counts.get(best) ?? 0)) best = code
  return best
}

/** Whether a text tells the hours or the heat as the United States do: "9 a.m. ET", "212 degrees Fahrenheit". */
function isAmerican(sentences: readonly TokenSentence[]): boolean {
  return sentences.some(({ tokens }) =>
    tokens.some(
      ({ value }, at) =>
        value === 'Fahrenheit' || (/^[ECMP][SD]?T$/.test(value) && /^[ap]\.?m\.?$/.test(tokens[at - 1]?.lower ?? '')),
    ),
  )
}

type MentionReader = (tokens: readonly Token[], at: number) => string | undefined

function countMentions(sentences: readonly TokenSentence[], read: MentionReader): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { tokens } of sentences) {
    for (let at = 0; at < tokens.length; at++) {
      const code = read(tokens, at)
      if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + 1)
    }
  }
  return counts
}

function readMention(tokens: readonly Token[], at: number): string | undefined {
  return readCountry(tokens, at) ?? places.get((tokens[at] as Token).lower)
}

function readCountry(tokens: readonly Token[], at: number): string | undefined {
  const { type, value, lower, spaceBefore } = tokens[at] as Token
  if (type === 'number') return undefined
  if (type === 'mark') return value === '$' && !spaceBefore ? stated.get(tokens[at - 1]?.value ?? '') : undefined
  if (value.charCodeAt(0) >= smallA)
    return value.length === 2 && !spaceBefore && tokens[at - 1]?.value === '.' ? domains.get(lower) : undefined
  // "in US dollar terms": of a text that counts in another.
  if (/^dollars?$/.test(tokens[at + 1]?.lower ?? '')) return undefined
  return lower === 'us' && value !== 'US' ? undefined : countries.get(lower)
}
