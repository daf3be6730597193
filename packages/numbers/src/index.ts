import type { NumberMention } from './mention.ts'

export { extractNumbers, type NumberOptions } from './extract-numbers.ts'
export type { NumberMention } from './mention.ts'
export { retextNumbers } from './retext-numbers.ts'

declare module 'vfile' {
  interface DataMap {
    /** The numbers of the text, written by `retextNumbers`. */
    numbers: NumberMention[]
  }
}
