import type { Paragraph, Root, Word, WordData } from 'nlcst'
import type { Plugin } from 'unified'
import { readSourceText } from './source-text.ts'
import { lemmaWith, type WordPart } from './tagger/lexicon.ts'
import { tagNames } from './tagger/model.ts'
import { chooseTags } from './tagger/tag-rules.ts'
import { readParts } from './tagger/word-parts.ts'
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
  forgetTokens(tree)
  for (const node of tree.children) if (node.type === 'ParagraphNode') tagParagraph(node, text)
}

/** {@link tagPartsOfSpeech} as a unified plugin. */
export const retextPartOfSpeech: Plugin<[], Root> = () => tagPartsOfSpeech

function tagParagraph(paragraph: Paragraph, source: string): void {
  const offset = paragraph.position?.start.offset ?? 0
  const { parts, starts } = readParts(source.slice(offset, paragraph.position?.end.offset))
  const tags = chooseTags(parts)
  let next = 0
  for (const word of wordsOf(paragraph)) {
    const start = (word.position?.start.offset ?? 0) - offset
    const end = (word.position?.end.offset ?? 0) - offset
    // A part that began before the word may reach into it: "-9.5" is one to wink-nlp, a mark and a word to nlcst.
    while (next < parts.length && (starts[next] as number) + (parts[next] as WordPart).value.length <= start) next++
    const first = next
    let chosen = next
    for (; next < parts.length && (starts[next] as number) < end; next++) {
      if (!isClitic((parts[next] as WordPart).value, tagNames[tags[next] as number])) chosen = next
    }
    const data: WordData = word.data ?? {}
    data.partOfSpeech = next === first ? 'X' : (tagNames[tags[chosen] as number] ?? 'X')
    if (next === first + 1) data.lemma = lemmaWith(parts[first] as WordPart, tags[first] as number)
    word.data = data
  }
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
