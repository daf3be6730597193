export type { QuoteMention, Statement } from './mention.ts'
