/**
 * Tells of most words that a list lacks them, by their first letter and their length: far cheaper than to look every word of a text
 * up in the list.
 */
export class WordFilter {
  readonly #lengths: number[] = new Array<number>(32).fill(0)

  constructor(words: Iterable<string>) {
    for (const word of words) {
      const letter = word.charCodeAt(0) & 31
      this.#lengths[letter] = (this.#lengths[letter] as number) | (1 << word.length)
    }
  }

  /** `false` where the list has no such word; `true` tells nothing. */
  mayHold(word: string): boolean {
    return (((this.#lengths[word.charCodeAt(0) & 31] as number) >>> word.length) & 1) === 1
  }
}
