/** The tokenizer of wink-nlp, without the documents that wink-nlp builds around it. */
declare module 'wink-nlp/src/tokenizer.js' {
  /** Receives the tokens of a text in order. */
  export interface TokenSink {
    /** A token that is no lexeme, with the number of its category. */
    _addToken(text: string, category: number): boolean
    /** A text that is one token if it is a lexeme: truthy if it was. */
    _addTokenIfInCache(text: string): number
    isLexeme(text: string): boolean
  }
  export default function makeTokenizer(
    patterns: unknown,
    categories: Readonly<Record<string, number>>,
    preserve: unknown,
  ): (sink: TokenSink, text: string) => void
}

declare module 'wink-nlp/src/compile-trex.js' {
  export default function compilePatterns(patterns: unknown): unknown
}
