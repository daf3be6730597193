import type { Token } from '@presswork/language'
import { isPostNominal } from '../lexicon/function-words.ts'

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
