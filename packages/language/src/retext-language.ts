import type { Root } from 'nlcst'
import type { Plugin } from 'unified'
import { englishFunctionWords } from './lexicon/function-words.ts'
import { nameLanguage } from './name-language.ts'
import { readSourceText } from './source-text.ts'
import { readTokens } from './tokens.ts'

declare module 'vfile' {
  interface DataMap {
    /** Language of the text as a BCP 47 tag, `null` if unknown: assigned by `retextLanguage`. */
    language: string | null
  }
}

/** English prose has about 40 of these words in a hundred, other languages under 5, headlines and tables between. */
const englishShare = 0.12

/** Fewer words than this tell nothing. */
const enoughWords = 30

/**
 * Writes `file.data.language`: what the format's fields say (`file.data.metadata.language`), else `en` where enough of the words
 * are English function words, else the language that its letters suggest (ISO 639-1), else `null`. A text that does not read as
 * English gets a message, since the lexicons of Presswork are English; it keeps its paragraphs and sentences.
 */
export const retextLanguage: Plugin<[], Root> = () => (tree, file) => {
  const share = measureEnglish(tree)
  const isEnglish = share !== null && share >= englishShare
  const detected = isEnglish ? 'en' : share === null ? null : nameLanguage(readSourceText(tree))
  file.data.language = file.data.metadata?.language ?? detected
  // Headlines and tables in English hold few function words
  if (share === null || isEnglish || detected === 'en') return
  const name = detected === null ? 'does not read as English' : `reads as ${detected}, not as English`
  file.message(`The text ${name}: numbers, dates and quotations are read by English rules and may be wrong.`, {
    ruleId: 'not-english',
    source: 'language',
  })
}

/** The share of English function words among the words; `null` if there are too few words to tell. */
function measureEnglish(tree: Root): number | null {
  let words = 0
  let english = 0
  for (const sentence of readTokens(tree)) {
    for (const token of sentence.tokens) {
      if (token.type !== 'word') continue
      words++
      if (englishFunctionWords.has(token.lower)) english++
    }
  }
  return words < enoughWords ? null : english / words
}
