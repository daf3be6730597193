import type { Token } from '@presswork/language'
import { reportingVerbs } from '../lexicon/reporting-verbs.ts'
import { honorifics, isAddressWord } from '../lexicon/role-words.ts'
import { isRoleWord } from '../phrases/classify-token.ts'

/** The words of the role in the tokens `from` to `to`: brackets, forms of address behind it and what is said after it are left out. */
export function joinRole(tokens: readonly Token[], from: number, to: number): string {
  let end = from
  while (end < to && !saysSomething(tokens[end] as Token) && tokens[end]?.value !== '(') end++
  while (end > from) {
    const { value, lower } = tokens[end - 1] as Token
    // "Sen." keeps its full stop
    const word = value === '.' ? end - 2 : end - 1
    const title = tokens[word]?.lower ?? ''
    // "Mayor Mrs", "Chairman Sir", "Minister of Ports Eng."; but "Eng." alone stays
    if (honorifics.has(title) || (isAddressWord(title) && namesOffice(tokens, from, word))) end = word
    else if (value !== '.' && (/^[,–-]$/.test(value) || lower === 'the')) end--
    else break
  }
  // "STRELSAU Mayor": the end of a dateline
  const start =
    /^\p{Lu}{5,}$/u.test(tokens[from]?.value ?? '') && end - from > 1 && isRoleWord(tokens[from + 1]) ? from + 1 : from
  return tokens
    .slice(start, Math.max(start, end))
    .map(({ value, spaceBefore }, index) => (index > 0 && spaceBefore ? ` ${value}` : value))
    .join('')
}

function namesOffice(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < to; index++)
    if (isRoleWord(tokens[index]) && !isAddressWord(tokens[index]?.lower ?? '')) return true
  return false
}

/** "Reporting" in a name says nothing. */
function saysSomething({ value, lower, partOfSpeech }: Token): boolean {
  const form = value === lower ? reportingVerbs.get(lower) : undefined
  return form !== undefined && (form.clear || (form.class === 'speech' && partOfSpeech === 'VERB'))
}
