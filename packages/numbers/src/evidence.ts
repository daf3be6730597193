import type { Token, TokenSentence } from '@presswork/language'
import { findIssuerDollar } from './dollar-evidence.ts'
import { LetterCurrencies } from './letter-currencies.ts'

/** What the whole text tells about how its figures are to be read. */
export interface Evidence {
  /** Whether commas are decimal marks and points group thousands: "1.234.567", "2.345,67". */
  readonly decimalComma: boolean
  /** ISO 4217 code of a bare `$`. */
  readonly dollar: string
  /** ISO 4217 code of cents that name no currency. */
  readonly cents: string
  /** Letters that are currencies in this text: "R" of "R1 500". */
  readonly letters: ReadonlyMap<string, string>
  /** Whether the text shows sterling, so that "pounds" are money and no weight. */
  readonly poundsAreMoney: boolean
  /** Whether the text writes millions with a small letter: "£5m". */
  readonly smallMillions: boolean
  /** Paragraphs that open with their own number, one up from the one before: "4 The fund …", "5 Its board …". */
  readonly numberedParagraphs: ReadonlySet<number>
}

/** Words that place a text in a country whose currency is called dollar. */
const dollarCountries: ReadonlyMap<string, string> = new Map([
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

const statedDollars: ReadonlyMap<string, string> = new Map([
  ['S', 'SGD'],
  ['A', 'AUD'],
  ['AU', 'AUD'],
  ['C', 'CAD'],
  ['HK', 'HKD'],
  ['NZ', 'NZD'],
])

/** Ends of web addresses: "agency.gov.sg". */
const dollarDomains: ReadonlyMap<string, string> = new Map([
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

/** Sentences of a text that is more than an excerpt. */
const wholeText = 5

/** Reads the evidence in one pass over the tokens; `currency`, if given, settles the bare `$`. */
export function collectEvidence(sentences: readonly TokenSentence[], currency: string | undefined): Evidence {
  let decimalComma = false
  let poundsAreMoney = false
  let smallMillions = false
  let euros = false
  let dollars = false
  const letterCurrencies = new LetterCurrencies()
  const counts = new Map<string, number>()
  const count = (code: string, weight: number): void => void counts.set(code, (counts.get(code) ?? 0) + weight)
  for (const { tokens } of sentences) {
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index] as Token
      if (token.type === 'number') {
        if (tokens[index + 1]?.value === 'm') smallMillions ||= isMillions(tokens, index)
        decimalComma ||= token.value.length > 6 && /^\d{1,3}(?:(?:\.\d{3})+,\d+|(?:\.\d{3}){2,})$/.test(token.value)
        continue
      }
      if (token.type === 'mark') {
        if (token.value === '£') poundsAreMoney = true
        euros ||= token.value === '€'
        dollars ||= token.value === '$'
        const stated =
          token.value === '$' && !token.spaceBefore ? statedDollars.get(tokens[index - 1]?.value ?? '') : undefined
        if (stated) count(stated, 1)
      } else if (token.value.charCodeAt(0) >= smallA) {
        if (token.lower === 'sterling') poundsAreMoney = true
        letterCurrencies.see(tokens, index)
        const domain = token.value.length === 2 && !token.spaceBefore && tokens[index - 1]?.value === '.'
        const code = domain ? dollarDomains.get(token.lower) : undefined
        if (code) count(code, 1)
      } else {
        if (token.value === 'GBP') poundsAreMoney = true
        letterCurrencies.see(tokens, index)
        const code = dollarCountries.get(token.lower)
        if (code && (token.lower !== 'us' || token.value === 'US')) count(code, 1)
      }
    }
  }
  const issuer = findIssuerDollar(sentences)
  const dollar = currency ?? (issuer || chooseDollar(counts, issuer === undefined && sentences.length >= wholeText))
  const letters = letterCurrencies.read()
  return {
    decimalComma,
    poundsAreMoney,
    smallMillions,
    numberedParagraphs: findNumberedParagraphs(sentences),
    dollar,
    letters,
    cents: dollars ? dollar : euros ? 'EUR' : (letters.get('R') ?? dollar),
  }
}

/** "£5m". */
function isMillions(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.spaceBefore === false && /^[$€£]$/.test(tokens[at - 1]?.value ?? '')
}

function chooseDollar(counts: ReadonlyMap<string, number>, whole: boolean): string {
  // A single mention settles it in a whole text without a dateline that speaks of no other such country.
  const [only] = counts.keys()
  if (whole && counts.size === 1 && only !== undefined) return only
  let best = 'USD'
  for (const [code, number] of counts) if (number >= enoughMentions && number > (counts.get(best) ?? 0)) best = code
  return best
}

/** A lone figure before a capital letter is a paragraph's number if a neighbour in the row of such figures is one less or one more. */
function findNumberedParagraphs(sentences: readonly TokenSentence[]): ReadonlySet<number> {
  const openings: { paragraph: number; value: number }[] = []
  let paragraph = -1
  for (const sentence of sentences) {
    if (sentence.paragraph === paragraph) continue
    paragraph = sentence.paragraph
    const [figure, next] = sentence.tokens
    if (
      figure?.type !== 'number' ||
      !/^\d{1,2}$/.test(figure.value) ||
      !next?.spaceBefore ||
      !/^\p{Lu}/u.test(next.value)
    )
      continue
    openings.push({ paragraph, value: Number(figure.value) })
  }
  const numbered = new Set<number>()
  for (const [index, { paragraph, value }] of openings.entries()) {
    if (openings[index - 1]?.value === value - 1 || openings[index + 1]?.value === value + 1) numbered.add(paragraph)
  }
  return numbered
}
