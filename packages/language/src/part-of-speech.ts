import type { Paragraph, Root, Word, WordData } from 'nlcst'
import type { Plugin } from 'unified'
import type { ItsFunction, WinkMethods } from 'wink-nlp'
import { readSourceText } from './source-text.ts'
import { openTagger } from './tagger.ts'
import { forgetTokens } from './tokens.ts'
import './index.ts'

/**
 * Tags every word of an English tree with its part of speech (Universal Dependencies' UPOS) and its lemma, in
 * `node.data.partOfSpeech` and `node.data.lemma`. A word that wink-nlp cuts in several ("41-year-old", "it's") gets the tag of
 * the last part that is not a clitic; one that wink-nlp does not see as a word is `X`.
 *
 * @example
 * const tree = buildTree('Sales rose sharply.')
 * tagPartsOfSpeech(tree)
 */
export function tagPartsOfSpeech(tree: Root): void {
  const text = readSourceText(tree)
  const tagger = openTagger(text.length)
  forgetTokens(tree)
  for (const node of tree.children) if (node.type === 'ParagraphNode') tagParagraph(node, text, tagger)
}

/** {@link tagPartsOfSpeech} as a unified plugin. */
export const retextPartOfSpeech: Plugin<[], Root> = () => tagPartsOfSpeech

function tagParagraph(paragraph: Paragraph, source: string, wink: WinkMethods): void {
  const offset = paragraph.position?.start.offset ?? 0
  const text = source.slice(offset, paragraph.position?.end.offset)
  const tokens = wink.readDoc(text).tokens()
  const values = tokens.out()
  const tags = tokens.out(wink.its.pos)
  const lemmas = tokens.out(wink.its.lemma as ItsFunction<string>)
  const starts = locateValues(text, values)
  let next = 0
  for (const word of wordsOf(paragraph)) {
    const start = (word.position?.start.offset ?? 0) - offset
    const end = (word.position?.end.offset ?? 0) - offset
    // A token that began before the word may reach into it: "-9.5" is one to wink-nlp, a mark and a word to nlcst.
    while (next < values.length && (starts[next] as number) + (values[next] as string).length <= start) next++
    const first = next
    let chosen = next
    for (; next < values.length && (starts[next] as number) < end; next++) {
      if (!isClitic(values[next] as string, tags[next])) chosen = next
    }
    const data: WordData = word.data ?? {}
    data.partOfSpeech = next === first ? 'X' : (tags[chosen] ?? 'X')
    if (next === first + 1 && lemmas[first]) data.lemma = lemmas[first]
    word.data = data
  }
}

/** Where each of wink's tokens begins in `text`. One that is not found as written is placed where the search stands. */
function locateValues(text: string, values: readonly string[]): number[] {
  let cursor = 0
  return values.map((value) => {
    const start = findValue(text, value, cursor)
    if (start === -1) return cursor
    cursor = start + value.length
    return start
  })
}

function findValue(text: string, value: string, from: number): number {
  // Nearly every token stands here or behind one space.
  if (text.startsWith(value, from)) return from
  if (text.charAt(from) === ' ' && text.startsWith(value, from + 1)) return from + 1
  // A window, so that a token that wink rewrote costs no search through the rest of the text.
  const found = text.slice(from, from + value.length + 64).indexOf(value)
  return found === -1 ? -1 : from + found
}

function wordsOf(paragraph: Paragraph): Word[] {
  const words: Word[] = []
  for (const sentence of paragraph.children) {
    if (sentence.type !== 'SentenceNode') continue
    for (const node of sentence.children) if (node.type === 'WordNode') words.push(node)
  }
  return words
}

/** "'s", "n't", a hyphen or a full stop inside a word says nothing of what the word is. */
function isClitic(value: string, tag: string | undefined): boolean {
  return tag === 'PART' || tag === 'PUNCT' || tag === 'SYM' || /^['’]/.test(value)
}
