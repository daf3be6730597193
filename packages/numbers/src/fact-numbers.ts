import type { Draft } from './draft.ts'
import { singularise } from './phrases/singular.ts'

/** Numbers the facts of a text from 1: what has the same value, unit and comparator and counts the same head noun states one fact. */
export class FactNumbers {
  readonly #known = new Map<string, number>()
  #last = 0

  numberOf({ kind, value, valueHigh, unit, comparator, change, counted }: Draft): number {
    const head = counted === null ? '' : headOf(counted)
    if (head === '') return ++this.#last
    const key = `${kind}|${value}|${valueHigh}|${unit}|${comparator}|${change}|${head}`
    const known = this.#known.get(key)
    if (known !== undefined) return known
    this.#known.set(key, ++this.#last)
    return this.#last
  }
}

/** The head noun, in the singular: "shares of common stock" is about a share. */
function headOf(counted: string): string {
  const phrase = counted.toLowerCase()
  const complement = phrase.search(/\s(?:of|in|for|to)\s/)
  const head = complement === -1 ? phrase : phrase.slice(0, complement)
  return singularise(/\s(\S+)$/.exec(head)?.[1] ?? head)
}
