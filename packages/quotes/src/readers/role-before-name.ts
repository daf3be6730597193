import type { Token } from '@presswork/language'
import { portfolioWords } from '../lexicon/portfolio-words.ts'
import { isRoleWord } from '../phrases/classify-token.ts'
import type { NounPhrase } from '../phrases/noun-phrase.ts'
import { readPhraseBefore } from '../phrases/read-phrase.ts'

/** "Inland Trade and Harbour Affairs": the last fields of a role that commas part. */
export function isPortfolio(tokens: readonly Token[], phrase: NounPhrase): boolean {
  const last = tokens[phrase.to - 1]?.lower ?? ''
  return tokens[phrase.from - 1]?.value === ',' && portfolioWords.has(last) && !hasRole(tokens, phrase)
}

/** No role has more fields. */
const mostFields = 5

/** "| Minister for Ports, | Inland Trade and Harbour Affairs": where the role of such fields begins. */
export function findPortfolioStart(tokens: readonly Token[], from: number): number {
  let start = from
  for (let field = 0; field < mostFields && tokens[start - 1]?.value === ','; field++) {
    const phrase = readPhraseBefore(tokens, start - 1)
    if (!phrase) return from
    start = skipDeterminer(tokens, phrase.from)
    if (hasRole(tokens, phrase)) return start
    start = phrase.from
  }
  return from
}

/** Whether one of its words says what a person is. */
export function hasRole(tokens: readonly Token[], { from, to }: NounPhrase): boolean {
  return tokens.slice(from, to).some(isRoleWord)
}

/** "the | mayor": where a role begins without its determiner. */
export function skipDeterminer(tokens: readonly Token[], from: number): number {
  return /^(?:a|an|the|its|his|her|their|and|another)$/.test(tokens[from]?.lower ?? '') ? from + 1 : from
}

/** "Minister for Ports and Trade, | Ida Lund | said": the role before a name that only a comma parts from it. */
export function findRoleAhead(tokens: readonly Token[], name: NounPhrase): readonly [number, number] | undefined {
  if (name.kind !== 'name' || name.roleFrom < name.roleTo || tokens[name.from - 1]?.value !== ',') return undefined
  const role = readPhraseBefore(tokens, name.from - 1)
  return role && isPortfolio(tokens, role) ? [findPortfolioStart(tokens, role.from), role.to] : undefined
}
