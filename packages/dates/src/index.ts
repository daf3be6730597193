export type { DateMention } from './mention.ts'
