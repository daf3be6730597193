import type { Token } from '@presswork/language'
import type { QuoteKind } from '@presswork/model'
import type { Attribution } from './attribution/attribution.ts'
import { sentenceOpeners } from './lexicon/function-words.ts'
import type { Quotation } from './marks/quotation.ts'
import { isCapitalized } from './phrases/capital.ts'
import type { Paragraph } from './read-paragraphs.ts'

/** Nouns and verbs beside which marks enclose a name: "a book titled", "the … programme". */
const titleNouns =
  /^(?:book|film|movie|song|album|novel|play|show|series|podcast|report|paper|article|essay|exhibition|programme|program|project|campaign|initiative|bill|act|law|documentary|poem|column|memoir|titled|entitled|named|renamed|magazine|newspaper|seminar|session|talk|lecture|theme|themed|anthem|hymn|ballad|bestseller|broadcast|edition|episode)$/

/** Tells the kind of a quotation from its words, its neighbours and whether anyone is said to speak it. */
export function tellKind(quotation: Quotation, paragraph: Paragraph, attribution: Attribution | undefined): QuoteKind {
  const inner = readInner(paragraph, quotation)
  const words = countWords(inner)
  const before = paragraph.tokens[quotation.from - 1]
  const after = paragraph.tokens[quotation.to]
  const opensSentence =
    before === undefined || /^[.?!:]$/.test(before.value) || paragraph.sentenceStarts.has(quotation.from)
  const spoken =
    attribution !== undefined &&
    (attribution.ruleId !== 'clause-before' || before?.value === ',' || before?.value === ':')
  const last = inner.at(-1)?.value ?? ''
  const terminal = /^[.?!…—–-]$/.test(last)
  const capital = startsWhole(inner)
  if (!spoken && isTitle(inner, words, before, after)) return 'title'
  if (isOccasion(inner, words, before, paragraph.tokens[quotation.from - 2])) return 'title'
  if (!spoken && capital && !terminal && words > 3 && isCitation(paragraph, quotation)) return 'title'
  if (attribution?.basis === 'continued' && words > 3) return 'direct'
  const whole = capital && (spoken ? terminal || last === ',' : terminal && opensSentence && words === 3)
  if (words <= 3 && !whole) return 'fragment'
  if (capital && (spoken || opensSentence || terminal)) return 'direct'
  if (spoken && opensSentence && (terminal || last === ',')) return 'direct'
  return terminal && opensSentence ? 'direct' : words > 3 ? 'mixed' : 'fragment'
}

/** The tokens between the marks. */
function readInner({ tokens }: Paragraph, quotation: Quotation): readonly Token[] {
  let { from, to } = quotation
  while (from < to && (tokens[from] as Token).start < quotation.start) from++
  while (to > from && (tokens[to - 1] as Token).end > quotation.end) to--
  return tokens.slice(from, to)
}

/** taxes on so-called "idle piers"; a rule known as the "harbour law": a name that goes about, not the speaker's own word. */
export function isCoined({ tokens }: Paragraph, { from }: Quotation): boolean {
  const last = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1
  const before = tokens[last - 1]
  if (tokens[last]?.lower === 'called') return before?.value === '-' && tokens[last - 2]?.lower === 'so'
  return tokens[last]?.lower === 'so-called' || (tokens[last]?.lower === 'as' && before?.lower === 'known')
}

function countWords(tokens: readonly Token[]): number {
  let words = 0
  for (const { type, lower, spaceBefore, start } of tokens)
    if (type !== 'mark' && lower !== "'s" && (spaceBefore || start === tokens[0]?.start)) words++
  return words || 1
}

/** "We will …", "[She] will …", "…and so", "12 of them". */
function startsWhole(tokens: readonly Token[]): boolean {
  const first = tokens.find((token) => token.type !== 'mark')
  return first !== undefined && (isCapitalized(first.value) || first.type === 'number' || tokens[0]?.value === '…')
}

/** How far before a quotation the noun for it may stand: "the release No. 4 of May, “…”". */
const citationReach = 8

/** The headline was changed to “Quiet week at the pier” — I. Lund and others: “Sand in harbours”, Pier Studies 4. */
function isCitation({ tokens, sentenceStarts }: Paragraph, { from, to }: Quotation): boolean {
  const before = tokens[from - 1]?.value ?? ''
  // The paper, “Quiet week at the pier”, is out
  if (before === ',' && titleNouns.test(tokens[from - 2]?.lower ?? '')) return true
  if (/^[:,.]$/.test(before) && tokens[to]?.value === ',' && isCapitalized(tokens[to + 1]?.value ?? '')) return true
  for (let index = from - 1; index >= Math.max(0, from - citationReach); index--) {
    const { lower } = tokens[index] as Token
    if (/^(?:headline|headlined|title|titled|entitled|subtitle|subtitled|release|heading)$/.test(lower)) return true
    if (sentenceStarts.has(index) && lower !== 'no') return false
  }
  return false
}

/**
 * on HTV's "Harbour Morning," Lund said; in this week's edition of "Harbour Morning"; in her book, "Tides of Zenda," Lund says; at a
 * "Harbour Forum": two words or more, all in capitals, that where they are said or their possessor brings in.
 */
function isOccasion(
  tokens: readonly Token[],
  words: number,
  before: Token | undefined,
  beforeThat: Token | undefined,
): boolean {
  if (words < 2 || words > 8) return false
  const last = before?.lower ?? ''
  const place = /^(?:on|'s|’s|’|')$/.test(last) && words < 6
  const work = titleNouns.test(last) || (/^(?:,|of)$/.test(last) && titleNouns.test(beforeThat?.lower ?? ''))
  const event = /^(?:a|an|the)$/.test(last) && /^(?:during|at)$/.test(beforeThat?.lower ?? '')
  if (!place && !work && !event) return false
  return tokens.every(
    ({ type, value, lower }, index) =>
      type !== 'word' || isCapitalized(value) || (index > 0 && /^(?:the|of|and|in|for|with|to|'s)$/.test(lower)),
  )
}

/** "The Long Way Home": capitals on every longer word, and at least three words or a noun that titles go with. */
function isTitle(
  tokens: readonly Token[],
  words: number,
  before: Token | undefined,
  after: Token | undefined,
): boolean {
  const main = tokens.filter(
    (token) => token.type === 'word' && token.value.length > 1 && !/^[’']s$/i.test(token.value),
  )
  const capitals = main.filter((token) => isCapitalized(token.value))
  const lower = main.filter((token) => !isCapitalized(token.value))
  if (capitals.length < 1 || main.length === 0 || before?.value === '(') return false
  if (lower.some((token) => !sentenceOpeners.has(token.lower) && token.value.length > 3)) return false
  const beside = titleNouns.test(before?.lower ?? '') || titleNouns.test(after?.lower ?? '')
  return beside || (words >= 3 && capitals.length >= 2 && !/^[?!]$/.test(tokens.at(-1)?.value ?? ''))
}
