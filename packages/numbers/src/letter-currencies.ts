import type { Token } from '@presswork/language'
import { scaleWords } from './lexicon/number-words.ts'

/** Letters that stand for a currency before a figure, and what they are where nothing tells more: "R500", "N77,500", "P10,000". */
const letters: ReadonlyMap<string, string> = new Map([
  ['R', 'ZAR'],
  ['N', 'NGN'],
  ['P', 'PHP'],
  ['K', ''],
])

/** Words that tell what a letter stands for. */
const tellers: ReadonlyMap<string, readonly [letter: string, code: string]> = new Map([
  ['rand', ['R', 'ZAR']],
  ['naira', ['N', 'NGN']],
  ['pula', ['P', 'BWP']],
  ['botswana', ['P', 'BWP']],
  ['gaborone', ['P', 'BWP']],
  ['zambia', ['K', 'ZMW']],
  ['lusaka', ['K', 'ZMW']],
  ['kwacha', ['K', 'ZMW']],
  ['kina', ['K', 'PGK']],
])

/** Collects which letters are currencies in a text: those that a word tells, or that stand before an amount that could be nothing else. */
export class LetterCurrencies {
  readonly #seen = new Set<string>()
  readonly #shown = new Set<string>()
  readonly #told = new Map<string, string>()

  see(tokens: readonly Token[], at: number): void {
    const { value, lower } = tokens[at] as Token
    if (value.length === 1) {
      if (!letters.has(value) || tokens[at + 1]?.type !== 'number' || tokens[at + 1]?.spaceBefore) return
      this.#seen.add(value)
      if (showsAmount(tokens, at + 1)) this.#shown.add(value)
      return
    }
    const told = tellers.get(lower)
    if (told) this.#told.set(told[0], told[1])
  }

  read(): ReadonlyMap<string, string> {
    const codes = new Map<string, string>()
    for (const letter of this.#seen) {
      const code = this.#told.get(letter) ?? (this.#shown.has(letter) ? letters.get(letter) : undefined)
      if (code) codes.set(letter, code)
    }
    return codes
  }
}

/** "50,000", "7,2 million", "33,4bn", "1 500". */
function showsAmount(tokens: readonly Token[], at: number): boolean {
  const figure = tokens[at]
  if (figure === undefined) return false
  if (/,\d{3}/.test(figure.value)) return true
  const next = tokens[at + 1]
  if (next === undefined) return false
  if (next.type === 'number') return next.spaceBefore && /^\d{1,3}$/.test(figure.value) && /^\d{3}$/.test(next.value)
  return scaleWords.has(next.lower) || (!next.spaceBefore && next.value === 'm')
}
