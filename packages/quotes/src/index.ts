import type { Person } from './cast/person.ts'
import type { QuoteMention, Statement } from './mention.ts'

export type { Person } from './cast/person.ts'
export { extractPeople, extractQuotes, extractStatements } from './extract-quotes.ts'
export { extractSpeech, type Speech, type SpeechOptions } from './extract-speech.ts'
export type { OddMark } from './marks/quotation.ts'
export type { QuoteMention, Statement } from './mention.ts'
export { type QuotesOptions, retextQuotes } from './retext-quotes.ts'

declare module 'vfile' {
  interface DataMap {
    /** Quotations and who said them: assigned by `retextQuotes`. */
    quotes: readonly QuoteMention[]
    /** Reported statements without quotation marks: assigned by `retextQuotes`. */
    statements: readonly Statement[]
    /** Who can speak: assigned by `retextQuotes`. */
    cast: readonly Person[]
  }
}
