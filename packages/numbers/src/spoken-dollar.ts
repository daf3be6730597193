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

/** All of them, so that a word is looked up once. */
const mentions: ReadonlyMap<string, Mention> = new Map([
  ...[...places].map(([name, code]): [string, Mention] => [name, { code, isCountry: false }]),
  ...[...countries].map(([name, code]): [string, Mention] => [name, { code, isCountry: true }]),
])

interface Mention {
  readonly code: string
  readonly isCountry: boolean
}

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
  const { named, placed } = countMentions(sentences)
  const [only] = named.keys()
  const whole = sentences.length >= wholeText
  if (!elsewhere && whole && named.size === 1 && only !== undefined && (only === 'USD' || !isAmerican(sentences)))
    return only
  const best = findMost(named, enoughMentions)
  return best === 'USD' && whole ? findMost(placed, enoughPlaces) : best
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

/** How often the countries of each currency are mentioned: by their names, and by these and their places. */
interface Mentions {
  readonly named: Map<string, number>
  readonly placed: Map<string, number>
}

function countMentions(sentences: readonly TokenSentence[]): Mentions {
  const named = new Map<string, number>()
  const placed = new Map<string, number>()
  for (const { tokens } of sentences) {
    for (let at = 0; at < tokens.length; at++) {
      const { type, value } = tokens[at] as Token
      if (type === 'number') continue
      if (type === 'word' && value.charCodeAt(0) < smallA) {
        const mention = mentions.get((tokens[at] as Token).lower)
        if (!mention || !isMention(tokens, at)) continue
        if (mention.isCountry) count(named, mention.code)
        count(placed, mention.code)
        continue
      }
      const code = type === 'mark' ? readMark(tokens, at) : readDomain(tokens, at)
      if (code === undefined) continue
      count(named, code)
      count(placed, code)
    }
  }
  return { named, placed }
}

function count(counts: Map<string, number>, code: string): void {
  counts.set(code, (counts.get(code) ?? 0) + 1)
}

/** "US", not "Us"; not "in US dollar terms": of a text that counts in another. */
function isMention(tokens: readonly Token[], at: number): boolean {
  const { value, lower } = tokens[at] as Token
  return (lower !== 'us' || value === 'US') && !/^dollars?$/.test(tokens[at + 1]?.lower ?? '')
}

/** "S$5" */
function readMark(tokens: readonly Token[], at: number): string | undefined {
  const { value, spaceBefore } = tokens[at] as Token
  return value === '$' && !spaceBefore ? stated.get(tokens[at - 1]?.value ?? '') : undefined
}

/** "agency.gov.sg" */
function readDomain(tokens: readonly Token[], at: number): string | undefined {
  const { value, lower, spaceBefore } = tokens[at] as Token
  return value.length === 2 && !spaceBefore && tokens[at - 1]?.value === '.' ? domains.get(lower) : undefined
}
