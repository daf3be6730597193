import type { Token } from '@presswork/language'

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
