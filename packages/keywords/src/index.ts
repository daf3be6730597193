export type { KeywordMention } from './mention.ts'
