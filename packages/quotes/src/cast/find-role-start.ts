import type { Token } from '@presswork/language'
import { calendarWords } from '../lexicon/function-words.ts'
import { portfolioWords } from '../lexicon/portfolio-words.ts'
import { honorifics, professionalTitles } from '../lexicon/role-words.ts'
import { isNameWord, isRoleParticiple, isRoleWord, isTitle } from '../phrases/classify-token.ts'

/** No role before a name is longer. */
const longestRole = 16

/**
 * The first token of the role that ends where a name begins, or `from` if there is none: "| board chairwoman | Ida Lund",
 * "| Minister for Trade and Ports Mr | Ben Okoro". `start` is the first token of the run of capitals that holds the name.
 */
export function findRoleStart(tokens: readonly Token[], from: number, start: number): number {
  let first = from
  // The leftmost role word read so far
  let head = -1
  const lowest = Math.max(0, from - longestRole)
  while (first > lowest && (first > start || canPrecede(tokens, first - 1, first === from, head !== -1))) {
    first--
    if (isTitle(tokens, first) && !forms.has(tokens[first]?.lower ?? '')) head = first
  }
  // "Trade Mr Lund": no role without a word for one
  if (head === -1) return forms.has(readLast(tokens, from)) ? from - 1 - Number(tokens[from - 1]?.value === '.') : from
  while (first < head && !isModifier(tokens[first]) && !isRoleParticiple(tokens, first)) first++
  // "Minister of State for | Law and | Senior Minister for Health": a field whose own role is not read
  const cut = /^(?:for|of)$/.test(tokens[first - 1]?.lower ?? '') && tokens[first + 1]?.lower === 'and'
  return skipAge(tokens, cut && first + 2 <= head ? first + 2 : first, head)
}

/** "68-year-old | retired teacher" */
function skipAge(tokens: readonly Token[], first: number, head: number): number {
  for (let at = first; at < head; at++) if (tokens[at]?.lower === 'old' && tokens[at - 1]?.value === '-') return at + 1
  return first
}

const forms: ReadonlySet<string> = new Set([...honorifics, ...professionalTitles])

function readLast(tokens: readonly Token[], from: number): string {
  return tokens[from - (tokens[from - 1]?.value === '.' ? 2 : 1)]?.lower ?? ''
}

/** Whether the token can belong to the role behind it; `headed` tells that a word for a role was read. */
function canPrecede(tokens: readonly Token[], at: number, first: boolean, headed: boolean): boolean {
  const token = tokens[at] as Token
  if (token.type !== 'word')
    return token.value === '-' ? !token.spaceBefore : token.value === '&' && isNameWord(tokens[at - 1])
  // "chief executive of | Arden Rail": what follows is no person
  if (first && /^(?:elect|designate)$/.test(token.lower)) return tokens[at - 1]?.value === '-' && !token.spaceBefore
  // "chair of the | board | Ida Lund"
  if (first && /^(?:board|council|committee|company|group|association)$/.test(token.value))
    return tokens[at - 1]?.lower === 'the' && tokens[at - 2]?.lower === 'of' && isRoleWord(tokens[at - 3])
  if (first)
    return isTitle(tokens, at) && !/^(?:people|man|woman|men|women|sources|officials|experts)$/.test(token.lower)
  // "agent | in charge | Ida Lund"
  if (token.lower === 'in' && tokens[at + 1]?.lower === 'charge' && isRoleWord(tokens[at - 1])) return true
  // "clerk | of the | court", but not "the work of clerks"
  if (/^(?:of|for)$/.test(token.lower)) return isRoleWord(tokens[at - 1]) || (!headed && isNameWord(tokens[at - 1]))
  if (token.lower === 'the') return !headed && /^(?:of|for)$/.test(tokens[at - 1]?.lower ?? '')
  // "Minister for Trade | and | Ports", "President | and | CEO"
  // "Police | and | Crime Commissioner"
  if (token.lower === 'and' && portfolioWords.has(tokens[at - 1]?.lower ?? '') && isNameWord(tokens[at + 1]))
    return true
  if (token.lower === 'and') return isRoleWord(tokens[at - 1]) || (!headed && isNameWord(tokens[at - 1]))
  // "| managing | director"
  return isModifier(token) || isRoleParticiple(tokens, at)
}

function isModifier(token: Token | undefined): boolean {
  if (token === undefined || calendarWords.has(token.lower)) return false
  return isRoleWord(token) || isNameWord(token) || /^(?:NOUN|ADJ|PROPN)$/.test(token.partOfSpeech ?? '')
}
