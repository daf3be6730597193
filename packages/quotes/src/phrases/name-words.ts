import type { Token } from '@presswork/language'
import { isPostNominal } from '../lexicon/function-words.ts'
import { organizationWords } from '../lexicon/organization-words.ts'
import { thingEndings } from '../lexicon/person-words.ts'
import { portfolioWords } from '../lexicon/portfolio-words.ts'
import { honorifics } from '../lexicon/role-words.ts'
import { isNameWord } from './classify-token.ts'

/** The words of a name, the tokens `from` to `to`, in lower case, initials left out; parts that a hyphen joins are one word: "Ida Holm-Lund" has two. */
export function readNameWords(tokens: readonly Token[], from: number, to: number): string[] {
  const words: string[] = []
  let hyphen = false
  for (let index = from; index < to; index++) {
    const token = tokens[index] as Token
    const joined = hyphen && !token.spaceBefore
    hyphen = false
    if (token.type === 'mark') {
      hyphen = /^[-‑]$/.test(token.value) && !token.spaceBefore
    } else if (token.type === 'word' && joined && words.length > 0) {
      words.push(`${words.pop()}-${token.lower}`)
    } else if (token.type === 'word' && token.value.length > 1) {
      words.push(token.lower)
    }
  }
  return words
}

/** The word to look up among given names: "jean" of "jean-luc". */
export function readGivenName(words: readonly string[]): string {
  const [first = ''] = words
  const hyphen = first.indexOf('-')
  return hyphen === -1 ? first : first.slice(0, hyphen)
}

/** "Ida Lund | KC": where a name ends that the tokens `from` to `to` hold, without what stands behind it and is no part of it. */
export function trimPostNominals(tokens: readonly Token[], from: number, to: number): number {
  let end = to
  for (; end - from > 1; end--) {
    const { value, lower } = tokens[end - 1] as Token
    if (!isPostNominal(value, lower)) break
  }
  return end
}

/** "Mr | Lund", "Dr. | Ida Lund": where a name begins behind the titles that belong to it. */
export function skipHonorifics(tokens: readonly Token[], from: number): number {
  let at = from
  while (honorifics.has(tokens[at]?.lower ?? '')) at += tokens[at + 1]?.value === '.' ? 2 : 1
  return at
}

/**
 * "Minister for Community Affairs | Ida Lund": where a name of two words or more begins behind the last word of what its bearer's
 * role is for, looking at the capitals `from` to `to` behind "for" or "of".
 */
export function findBehindPortfolio(tokens: readonly Token[], from: number, to: number): number | undefined {
  let words = 0
  for (let index = to - 1; index >= from; index--) {
    const token = tokens[index] as Token
    if (words > 1 && portfolioWords.has(token.lower)) return index + 1
    // "Water Research", "Digital Transformation", "Children & Families"
    const isThing =
      organizationWords.has(token.lower) || portfolioWords.has(token.lower) || thingEndings.test(token.lower)
    if (isThing || token.value === '&') return undefined
    if (isNameWord(token)) words++
  }
  return undefined
}
