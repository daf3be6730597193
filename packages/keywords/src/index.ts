export { extractKeywords, type KeywordOptions } from './extract-keywords.ts'
export type { KeywordMention } from './mention.ts'
export { retextPressKeywords } from './retext-press-keywords.ts'
