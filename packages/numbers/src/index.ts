export type { NumberMention } from './mention.ts'
