import '@presswork/model'

export { lex, type TokenSink, type TokenType } from './lex.ts'
export { splitParagraphs } from './paragraphs.ts'
export { retextBlocks } from './retext-blocks.ts'
export { retextLanguage } from './retext-language.ts'
export { readSourceText } from './source-text.ts'
export { readTokens, type Token, type TokenSentence } from './tokens.ts'
export { buildTree } from './tree.ts'

declare module 'nlcst' {
  interface WordData {
    /** Universal part of speech (UPOS). */
    partOfSpeech?: string
    /** Dictionary form, in lower case. */
    lemma?: string
  }
}
