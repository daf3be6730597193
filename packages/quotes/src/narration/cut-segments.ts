import type { Token } from '@presswork/language'
import { createFinder } from '../create-finder.ts'
import type { Quotation } from '../marks/quotation.ts'
import { isCapitalized } from '../phrases/capital.ts'
import { isNameWord } from '../phrases/classify-token.ts'
import type { Paragraph } from '../read-paragraphs.ts'
import { quotationMark, type Segment } from './segment.ts'

/** A parenthesis longer than this many tokens is no aside. */
const longestAside = 40

const noQuotations: ReadonlyMap<number, number> = new Map()

/** The narration of a document, sentence by sentence. `text` decides whether a quotation ended its sentence. */
export function cutSegments(
  paragraphs: readonly Paragraph[],
  quotations: readonly Quotation[],
  text: string,
): Segment[] {
  const segments: Segment[] = []
  let next = 0
  const hasAside = createFinder(text, /\(/g)
  for (const [index, paragraph] of paragraphs.entries()) {
    // Those that a parenthesis swallowed at the end of a paragraph
    while ((quotations[next]?.paragraph ?? index) < index) next++
    if (!hasAside(paragraph) && quotations[next]?.paragraph !== index) {
      for (const tokens of paragraph.sentences)
        segments.push({ paragraph: index, tokens, quotations: noQuotations, heading: paragraph.heading })
      continue
    }
    let tokens: Token[] = []
    let held: Map<number, number> | undefined
    const flush = (): void => {
      if (tokens.length > 0)
        segments.push({ paragraph: index, tokens, quotations: held ?? noQuotations, heading: paragraph.heading })
      tokens = []
      held = undefined
    }
    for (let position = 0; position < paragraph.tokens.length; ) {
      const token = paragraph.tokens[position] as Token
      let quotation = quotations[next]
      while (quotation?.paragraph === index && quotation.from < position) quotation = quotations[++next]
      if (quotation?.paragraph === index && quotation.from === position && isNickname(paragraph.tokens, quotation)) {
        // The given name reaches over it, so that name and surname touch
        tokens.push({ ...(tokens.pop() as Token), end: quotation.outer.end })
        position = quotation.to
        next++
        continue
      }
      if (quotation?.paragraph === index && quotation.from === position) {
        const last = tokens.at(-1)
        if (last && (/^[.?!…]$/.test(last.value) || (last.value === quotationMark && endsSentence(last, text)))) flush()
        held ??= new Map()
        held.set(tokens.length, next)
        tokens.push({
          ...token,
          type: 'mark',
          value: quotationMark,
          lower: quotationMark,
          end: quotation.outer.end,
          partOfSpeech: undefined,
        })
        position = quotation.to
        next++
        continue
      }
      const aside = token.value === '(' ? findAsideEnd(paragraph.tokens, position) : undefined
      if (aside !== undefined) {
        position = aside
        continue
      }
      const last = tokens.at(-1)
      if (last && opensSegment(last, token, paragraph.sentenceStarts.has(position), text)) flush()
      tokens.push(token)
      position++
    }
    flush()
  }
  return segments
}

/** Ida "Skipper" Lund: one word between two of a name is part of it. */
function isNickname(tokens: readonly Token[], { from, to }: Quotation): boolean {
  const word = tokens[from + 1]
  return (
    to - from === 3 &&
    word !== undefined &&
    isCapitalized(word.value) &&
    isNameWord(tokens[from - 1]) &&
    isNameWord(tokens[to]) &&
    tokens[to]?.spaceBefore === true
  )
}

function opensSegment(last: Token, token: Token, startsSentence: boolean, text: string): boolean {
  if (last.value === quotationMark) return endsSentence(last, text) && isCapitalized(token.value)
  // A line that ends in a colon introduces what follows: it belongs to the same sentence.
  return startsSentence
}

/** Whether the quotation's own last mark could end the sentence around it: "Stay here." but not "Stay here," she said. */
function endsSentence(quotation: Token, text: string): boolean {
  return /[.?!…][^\p{L}\p{N},]*$/u.test(text.slice(Math.max(quotation.start, quotation.end - 4), quotation.end))
}

function findAsideEnd(tokens: readonly Token[], from: number): number | undefined {
  for (let index = from + 1; index < Math.min(tokens.length, from + longestAside); index++) {
    const value = tokens[index]?.value
    if (value === ')') return index + 1
    if (value === '(') return undefined
  }
  return undefined
}
