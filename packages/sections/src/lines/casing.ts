import { smallWords } from '../lexicon/small-words.ts'

/** How a line is set: `OUR PLANS`, `Our New Plans`, `Our new plans`, `our plans`, one capitalised word, or no letters. */
export type Casing = 'upper' | 'title' | 'sentence' | 'lower' | 'single' | 'none'

/** The casing of a line given as its words. */
export function readCasing(words: readonly string[]): Casing {
  const lettered = words.filter((word) => readInitial(word) !== 'none')
  const first = lettered[0]
  if (first === undefined) return 'none'
  if (isUpper(lettered)) return 'upper'
  // "iPhone" is no lower case
  if (readInitial(first) === 'lower' && !/\p{Lu}/u.test(first)) return 'lower'
  if (lettered.length === 1) return 'single'
  let major = 0
  let capitals = 0
  for (let index = 1; index < lettered.length; index++) {
    const word = lettered[index] as string
    if (smallWords.has(lettersOf(word.toLowerCase()))) continue
    major++
    // "2nd" stands for a capital, too
    if (readInitial(word) === 'upper' || figureFirst.test(word)) capitals++
  }
  return capitals >= major * 0.75 ? 'title' : 'sentence'
}

/** Whether more than three letters are capitals, and all that have a case. */
function isUpper(words: readonly string[]): boolean {
  if (words.some((word) => readInitial(word) === 'lower')) return false
  const letters = lettersOf(words.join(''))
  return letters.length > 3 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()
}

const pureLetters = /^[a-z]+$/i

function lettersOf(word: string): string {
  return pureLetters.test(word) ? word : word.replace(/[^\p{L}]/gu, '')
}

type Initial = 'upper' | 'lower' | 'other' | 'none'

const figureFirst = /^[^\p{L}]*\d/u
const firstLetter = /\p{L}/u

/** The case of the first letter of a word; `none` if there is none. An ASCII letter at its head, the usual case, tells it at once. */
function readInitial(word: string): Initial {
  const code = word.charCodeAt(0)
  if (code >= 0x61 && code <= 0x7a) return 'lower'
  if (code >= 0x41 && code <= 0x5a) return 'upper'
  const letter = firstLetter.exec(word)?.[0]
  if (letter === undefined) return 'none'
  return /\p{Ll}/u.test(letter) ? 'lower' : /\p{Lu}/u.test(letter) ? 'upper' : 'other'
}
