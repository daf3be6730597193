import type { Span } from '@presswork/model'
import type { Root, Sentence } from 'nlcst'
import { lex, type TokenType } from './lex.ts'
import { readSourceText } from './source-text.ts'

/** A word, number or mark with what is known of it. Offsets are UTF-16 units of the whole text. */
export interface Token extends Span {
  readonly type: TokenType
  /** As written. */
  readonly value: string
  /** In lower case, with straight apostrophes. */
  readonly lower: string
  /** Whether white space (or the start of the sentence) stands before it. */
  readonly spaceBefore: boolean
  /** Universal part of speech of the nlcst word it stands in; `undefined` on an untagged tree and for marks. */
  readonly partOfSpeech: string | undefined
  /** Lemma of that word, where the token is the whole word. */
  readonly lemma: string | undefined
}

/** The tokens of one sentence. */
export interface TokenSentence extends Span {
  /** The sentence as written. */
  readonly text: string
  readonly tokens: readonly Token[]
  /** Index among the paragraphs of the tree. */
  readonly paragraph: number
}

const cache = new WeakMap<Root, readonly TokenSentence[]>()

/**
 * The sentences of a tree as flat token lists, for extractors to scan. Computed once and kept with the tree, until it is tagged.
 *
 * @example
 * readTokens(buildTree('Over 3,800 people came.'))[0].tokens[1].value // '3,800'
 */
export function readTokens(tree: Root): readonly TokenSentence[] {
  let sentences = cache.get(tree)
  if (!sentences) {
    sentences = collectSentences(tree)
    cache.set(tree, sentences)
  }
  return sentences
}

/** Drops what `readTokens` has kept, after the tree has changed. */
export function forgetTokens(tree: Root): void {
  cache.delete(tree)
}

function collectSentences(tree: Root): TokenSentence[] {
  const text = readSourceText(tree)
  const sentences: TokenSentence[] = []
  let paragraph = -1
  for (const block of tree.children) {
    if (block.type !== 'ParagraphNode') continue
    paragraph++
    for (const node of block.children) {
      if (node.type === 'SentenceNode') sentences.push(readSentence(node, text, paragraph))
    }
  }
  return sentences
}

/** Lower case, straight apostrophes; most tokens hold no typographic one. */
function foldCase(value: string): string {
  const lower = value.toLowerCase()
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower
}

function readSentence(sentence: Sentence, source: string, paragraph: number): TokenSentence {
  const offset = sentence.position?.start.offset ?? 0
  const text = source.slice(offset, sentence.position?.end.offset)
  const words = sentence.children.filter((node) => node.type === 'WordNode')
  const tokens: Token[] = []
  let next = 0
  let previousEnd = -1
  lex(text, (type, from, to) => {
    const start = offset + from
    const end = offset + to
    while (next < words.length && (words[next]?.position?.end.offset ?? 0) <= start) next++
    const word = words[next]
    const inWord = word !== undefined && (word.position?.start.offset ?? 0) <= start
    const whole = inWord && word.position?.start.offset === start && word.position.end.offset === end
    const value = text.slice(from, to)
    const lower = foldCase(value)
    tokens.push({
      type,
      value,
      lower,
      start,
      end,
      spaceBefore: from !== previousEnd,
      partOfSpeech: lower === "'s" ? 'PART' : inWord && type !== 'mark' ? word.data?.partOfSpeech : undefined,
      lemma: whole ? word.data?.lemma : undefined,
    })
    previousEnd = to
  })
  return { start: offset, end: offset + text.length, text, tokens, paragraph }
}
