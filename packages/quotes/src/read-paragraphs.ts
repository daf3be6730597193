import { readTokens, type Token } from '@presswork/language'
import { findSpanAt, type Span } from '@presswork/model'
import type { Root } from 'nlcst'
import { prepositions } from './lexicon/function-words.ts'
import { byStart } from './merge-quotes.ts'
import { isCapitalized } from './phrases/capital.ts'

/** One block: a quotation may run over its sentence borders, but never over blocks unnoticed. */
export class Paragraph implements Span {
  readonly sentences: readonly (readonly Token[])[]
  readonly start: number
  readonly end: number
  /** How many tokens it has. */
  readonly length: number
  heading = false
  #tokens: readonly Token[] | undefined
  #sentenceStarts: ReadonlySet<number> | undefined

  constructor(sentences: readonly (readonly Token[])[]) {
    this.sentences = sentences
    const last = sentences[sentences.length - 1]
    this.start = sentences[0]?.[0]?.start ?? 0
    this.end = last?.[last.length - 1]?.end ?? this.start
    this.length = sentences.reduce((sum, { length }) => sum + length, 0)
  }

  /** The tokens of all sentences; few paragraphs are asked for them. */
  get tokens(): readonly Token[] {
    this.#tokens ??= joinSentences(this.sentences)
    return this.#tokens
  }

  /** The indices of the tokens that begin a sentence. */
  get sentenceStarts(): ReadonlySet<number> {
    this.#sentenceStarts ??= listStarts(this.sentences)
    return this.#sentenceStarts
  }
}

/**
 * The paragraphs of a tree that hold tokens, without those of `code`. `headings` are the spans known to be headings; others are told
 * by their look.
 */
export function readParagraphs(tree: Root, headings: readonly Span[] = [], code: readonly Span[] = []): Paragraph[] {
  const known = headings.toSorted(byStart)
  const program = code.toSorted(byStart)
  const blocks: (readonly Token[])[][] = []
  for (const { paragraph, tokens } of readTokens(tree)) {
    if (tokens.length === 0) continue
    const block = blocks[paragraph]
    if (block) block.push(tokens)
    else blocks[paragraph] = [tokens]
  }
  const paragraphs: Paragraph[] = []
  const nextLength = blocks[1]?.reduce((sum, { length }) => sum + length, 0)
  blocks.forEach((sentences, index) => {
    const paragraph = new Paragraph(sentences)
    if (isCovered(paragraph, program)) return
    paragraph.heading =
      ((isCovered(paragraph, known) || looksLikeHeading(paragraph)) &&
        !(index > 0 && quotesSentence(paragraph.tokens))) ||
      (index === 0 && looksLikeTitle(paragraph.tokens, nextLength))
    paragraphs.push(paragraph)
  })
  return paragraphs
}

function joinSentences(sentences: readonly (readonly Token[])[]): readonly Token[] {
  const [only] = sentences
  if (only && sentences.length === 1) return only
  const tokens: Token[] = []
  for (const sentence of sentences) for (const token of sentence) tokens.push(token)
  return tokens
}

function listStarts(sentences: readonly (readonly Token[])[]): ReadonlySet<number> {
  const starts = new Set<number>()
  let next = 0
  for (const { length } of sentences) {
    starts.add(next)
    next += length
  }
  return starts
}

/** Whether one of the spans covers all words: the colon behind a heading is no part of it, a heading before text is no paragraph. */
function isCovered(paragraph: Paragraph, headings: readonly Span[]): boolean {
  if (headings.length === 0) return false
  const heading = headings[findSpanAt(headings, paragraph.start)]
  if (heading === undefined) return false
  const { tokens } = paragraph
  const last = tokens.findLast((token) => token.type !== 'mark') ?? tokens.at(-1)
  return last !== undefined && last.end <= heading.end
}

/**
 * `“It is late.” ― Ida Lund`, `Lund asks her, “Why now?”`: no heading quotes a sentence to its full stop, and none ends in a
 * quotation with the mark of a sentence.
 */
function quotesSentence(tokens: readonly Token[]): boolean {
  const isMark = (token: Token | undefined): boolean => token?.type === 'mark' && /^["“”„«»'‘’]$/.test(token.value)
  // Nothing but a quotation
  const isDouble = (token: Token): boolean => token.type === 'mark' && /^["“”]$/.test(token.value)
  if (isMark(tokens[0]) && isMark(tokens.at(-1)) && tokens.filter(isDouble).length < 3) return false
  return tokens.some((token, index) => {
    if (index === 0 || token.spaceBefore || !isMark(token)) return false
    const before = tokens[index - 1]?.value
    return before === '.' || (/^[?!]$/.test(before ?? '') && index === tokens.length - 1)
  })
}

/** "Port to close ‘for good’, says mayor": a short first paragraph without a final full stop, before a longer one. */
function looksLikeTitle(tokens: readonly Token[], nextLength: number | undefined): boolean {
  const last = tokens.at(-1)?.value ?? ''
  if (nextLength === undefined || tokens.length > 25 || nextLength < tokens.length || /^[.:,;]$/.test(last))
    return false
  return !/^["“'‘«„]$/.test(tokens[0]?.value ?? '')
}

/** "Minister: ‘We Will Not Wait’ on New Rail Line": short, and nearly every longer word is capitalised. */
function looksLikeHeading(paragraph: Paragraph): boolean {
  if (paragraph.length > 40) return false
  const { tokens } = paragraph
  let long = 0
  let capitals = 0
  for (const { type, value, lower } of tokens) {
    if (type !== 'word' || value.length < 4 || prepositions.has(lower)) continue
    long++
    if (isCapitalized(value)) capitals++
  }
  if (long < 3) return false
  const ended = tokens.slice(-2).some((token) => /^[.!]$/.test(token.value))
  return capitals >= (ended ? 0.95 : 0.75) * long && tokens.at(-1)?.value !== ':'
}
