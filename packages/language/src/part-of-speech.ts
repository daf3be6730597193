import type { Paragraph, Root, Word } from 'nlcst'
import type { Plugin } from 'unified'
import model from 'wink-eng-lite-web-model'
import winkNLP, { type ItsFunction } from 'wink-nlp'
import { readSourceText } from './source-text.ts'
import './index.ts'

const wink = winkNLP(model, ['pos'])

/**
 * Tags every word of an English tree with its part of speech (Universal Dependencies' UPOS) and its lemma, in
 * `node.data.partOfSpeech` and `node.data.lemma`. A word that wink-nlp cuts in several ("41-year-old", "it's") gets the tag of
 * the last part that is not a clitic.
 *
 * @example
 * const tree = buildTree('Sales rose sharply.')
 * tagPartsOfSpeech(tree)
 */
export function tagPartsOfSpeech(tree: Root): void {
  const text = readSourceText(tree)
  for (const node of tree.children) if (node.type === 'ParagraphNode') tagParagraph(node, text)
}

/** {@link tagPartsOfSpeech} as a unified plugin. */
export const retextPartOfSpeech: Plugin<[], Root> = () => tagPartsOfSpeech

function tagParagraph(paragraph: Paragraph, source: string): void {
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
    while (next < values.length && (starts[next] as number) < start) next++
    const first = next
    let chosen = next
    for (; next < values.length && (starts[next] as number) < end; next++) {
      if (!isClitic(values[next] as string, tags[next])) chosen = next
    }
    const partOfSpeech = tags[chosen]
    if (next === first || partOfSpeech === undefined) continue
    const lemma = next === first + 1 ? lemmas[first] : undefined
    word.data = { ...word.data, partOfSpeech, ...(lemma ? { lemma } : {}) }
  }
}

/** Where each of wink's tokens begins in `text`. One that is not found as written is placed where the search stands. */
function locateValues(text: string, values: readonly string[]): number[] {
  let cursor = 0
  return values.map((value) => {
    // A window, so that a token that wink rewrote costs no search through the rest of the text.
    const found = text.slice(cursor, cursor + value.length + 64).indexOf(value)
    const start = found === -1 ? cursor : cursor + found
    if (found !== -1) cursor = start + value.length
    return start
  })
}

function* wordsOf(paragraph: Paragraph): Generator<Word> {
  for (const sentence of paragraph.children) {
    if (sentence.type !== 'SentenceNode') continue
    for (const node of sentence.children) if (node.type === 'WordNode') yield node
  }
}

/** "'s", "n't", a hyphen or a full stop inside a word says nothing of what the word is. */
function isClitic(value: string, tag: string | undefined): boolean {
  return tag === 'PART' || tag === 'PUNCT' || tag === 'SYM' || /^['’]/.test(value)
}
