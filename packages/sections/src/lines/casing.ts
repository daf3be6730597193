import { smallWords } from '../lexicon/small-words.ts'

/** How a line is set: `OUR PLANS`, `Our New Plans`, `Our new plans`, `our plans`, one capitalised word, or no letters. */
export type Casing = 'upper' | 'title' | 'sentence' | 'lower' | 'single' | 'none'

/** The casing of a line given as its words. */
export function readCasing(words: readonly string[]): Casing {
  const lettered = words.filter((word) => /\p{L}/u.test(word))
  const first = lettered[0]
  if (first === undefined) return 'none'
  const letters = lettered.join('').replace(/[^\p{L}]/gu, '')
  if (letters.length > 3 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()) return 'upper'
  if (/^[^\p{L}]*\p{Ll}/u.test(first) && !/\p{Lu}/u.test(first)) return 'lower'
  if (lettered.length === 1) return 'single'
  const major = lettered.slice(1).filter((word) => !smallWords.has(word.toLowerCase().replace(/[^\p{L}]/gu, '')))
  const capitals = major.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word) || /^[^\p{L}]*\d/u.test(word)).length
  return capitals >= major.length * 0.75 ? 'title' : 'sentence'
}
