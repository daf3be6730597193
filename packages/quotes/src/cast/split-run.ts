import type { Token } from '@presswork/language'
import { nameSuffixes } from '../lexicon/function-words.ts'
import { givenNames } from '../lexicon/given-names.ts'
import { organizationWords } from '../lexicon/organization-words.ts'
import { surnameRoles } from '../lexicon/person-words.ts'
import { placeOpeners } from '../lexicon/place-words.ts'
import { honorifics } from '../lexicon/role-words.ts'
import { isNameWord, isRoleWord, isTitle, skipRankClass } from '../phrases/classify-token.ts'
import { findBehindPortfolio, readNameWords, trimPostNominals } from '../phrases/name-words.ts'
import { findRoleStart } from './find-role-start.ts'
import type { NameRun } from './name-run.ts'

/** Tells the name in a run from the role, body or place before it. */
export function splitRun(tokens: readonly Token[], start: number, end: number): NameRun | undefined {
  let from = start
  let honorific: string | undefined
  const body =
    findPersonBehindPlace(tokens, start, end) ??
    findPersonBehindBody(tokens, start, end) ??
    findPersonBehindRole(tokens, start, end)
  if (body !== undefined) {
    from = body
    // "Health Minister | Dr. | Ida Lund"
    while (from < end - 1 && isLeadingTitle(tokens, from)) {
      if (honorifics.has(tokens[from]?.lower ?? '')) honorific = tokens[from]?.lower
      from += tokens[from + 1]?.value === '.' ? 2 : 1
    }
  }
  const organization = body === undefined && (namesBody(tokens, start, end) || isRepresented(tokens, start, end))
  // "Union | Minister of State", "the Bank Manager": a role, not a body
  if (organization && isRoleWord(tokens[start + 1]) && /^(?:of|for)$/.test(tokens[start + 2]?.lower ?? ''))
    return undefined
  if (organization && isRoleWord(tokens[end - 1]) && !tokens[end - 1]?.lower.endsWith('s')) return undefined
  // "Honourable Artillery Company"
  const led = isRoleWord(tokens[start]) && !/^honou?rable$/.test(tokens[start]?.lower ?? '')
  if (body === undefined && (!organization || led)) {
    for (let index = start; index < end; index++) {
      const token = tokens[index] as Token
      // "Ida Bishop Jr.": a surname
      if (!isTitle(tokens, index) || index === end - 1 || nameSuffixes.has(tokens[index + 1]?.lower ?? '')) continue
      // "Travis Dean Lund": a middle name
      if (index > start && isMiddleName(tokens, index)) continue
      // "gov.au": an address
      if (tokens[index + 1]?.value === '.' && tokens[index + 2]?.spaceBefore === false) continue
      if (honorifics.has(token.lower)) honorific = token.lower
      from = tokens[index + 1]?.value === '.' ? index + 2 : index + 1
      from = skipRankClass(tokens, from)
      // "President-elect | Ida Lund"
      if (/^[-‑]$/.test(tokens[from]?.value ?? '') && !tokens[from]?.spaceBefore) from = Math.min(from + 2, end)
    }
  }
  while (from < end && tokens[from]?.type === 'mark') from++
  if (from >= end) return undefined
  const roleFrom = findRoleStart(tokens, from, start)
  const to = trimPostNominals(tokens, from, end)
  const all = readNameWords(tokens, from, to)
  const words = all.some(isSuffix) ? all.filter((word) => !isSuffix(word)) : all
  if (words.length === 0) return undefined
  const tag = tokens[from]?.partOfSpeech
  const proper = tag === undefined || tag === 'PROPN' || from > 0
  return { from, to, words, honorific, roleFrom, organization, proper }
}

/** "Dean" in "Travis Dean Lund" */
function isMiddleName(tokens: readonly Token[], at: number): boolean {
  return surnameRoles.has(tokens[at]?.lower ?? '') && givenNames.has(tokens[at - 1]?.lower ?? '')
}

function isSuffix(word: string): boolean {
  return nameSuffixes.has(word) || word === 's.c.'
}

/** "Dr.", "Prof.", "Sir" with two words of name behind: one may be a surname, "Bishop". */
function isLeadingTitle(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.value === '.' ? at + 2 : at + 1
  const follows = isNameWord(tokens[next + 1]) || honorifics.has(tokens[at]?.lower ?? '')
  return isRoleWord(tokens[at]) && isNameWord(tokens[next]) && follows
}

/** "Harbour Board", "Roe & Sons" */
function namesBody(tokens: readonly Token[], start: number, end: number): boolean {
  for (let index = start; index < end; index++) {
    const { lower, value } = tokens[index] as Token
    if (value === '&' || (organizationWords.has(lower) && lower !== 'house')) return true
  }
  return false
}

/** "a spokeswoman for (the) | Arden Ferries", "a spokesman for the | Coastguard": two words that are no person's, or one with "the" */
function isRepresented(tokens: readonly Token[], start: number, end: number): boolean {
  if (end - start < 2 && tokens[start - 1]?.lower !== 'the') return false
  const before = tokens[start - 1]?.lower === 'the' ? start - 2 : start - 1
  if (!/^(?:for|of|from|with|at)$/.test(tokens[before]?.lower ?? '')) return false
  if (!/^(?:spokes(?:man|woman|person|people)|representatives?)$/.test(tokens[before - 1]?.lower ?? '')) return false
  return !givenNames.has(tokens[start]?.lower ?? '') && !tokens.slice(start, end).some(isRoleWord)
}

/** "Harbour News Agency | Ida Lund": where a given name follows the word for a body. */
function findPersonBehindBody(tokens: readonly Token[], start: number, end: number): number | undefined {
  for (let index = end - 2; index > start; index--) {
    const token = tokens[index] as Token
    if (!organizationWords.has(tokens[index - 1]?.lower ?? '')) continue
    return givenNames.has(token.lower) ? index : undefined
  }
  return undefined
}

/** Those who hold these roles hold them in a country or city, whose name may go before their own. */
const realmRoles = new Set(
  'president minister king queen governor mayor chancellor premier ambassador secretary'.split(' '),
)

/** How far before a run the role may stand whose complement begins it: "Minister for Trade and | Ports Ida Lund". */
const complementReach = 6

function standsBehindRole(tokens: readonly Token[], start: number): boolean {
  if (!/^(?:of|for|and|the|a|an|in)$/.test(tokens[start - 1]?.lower ?? '')) return false
  for (let index = start - 2; index >= Math.max(0, start - complementReach); index--) {
    if (isRoleWord(tokens[index])) return true
    if (tokens[index]?.type === 'mark') return false
  }
  return false
}

/** "President of Ruritania | Rudolf Elphberg", "Minister for Ports and Trade | Ida Lund": a given name inside the run, or two words of name after a place. */
function findPersonBehindPlace(tokens: readonly Token[], start: number, end: number): number | undefined {
  if (end - start < 3 || !standsBehindRole(tokens, start)) return undefined
  const behindPortfolio = findBehindPortfolio(tokens, start, end)
  if (behindPortfolio !== undefined) return behindPortfolio
  if (tokens.slice(start, end).some((token) => organizationWords.has(token.lower))) return undefined
  for (let index = start + 1; index < end - 1; index++) {
    const { lower, value } = tokens[index] as Token
    if (givenNames.has(lower) || (/^\p{Lu}$/u.test(value) && tokens[index + 1]?.value !== '.')) return index
  }
  // "Member for | Upper Zenda | Ida Lund"
  if (tokens[start - 1]?.lower === 'for' && tokens[start - 2]?.lower === 'member') return end - 2
  if (tokens[start - 1]?.lower !== 'of') return undefined
  // "Vice President of | Northern Freight Lines | for Arden Rail"
  if (/^(?:for|at|of)$/.test(tokens[end]?.lower ?? '')) return undefined
  // "Prime Minister of | New Zealand | Ida Lund"
  const place = placeOpeners.has(tokens[start]?.lower ?? '') ? 2 : 1
  return end - start === place + 2 && realmRoles.has(tokens[start - 2]?.lower ?? '') ? end - 2 : undefined
}

/** "Harbour Committee Ranking Member | Ida Lund": a role between the word for a body and the end. */
function findPersonBehindRole(tokens: readonly Token[], start: number, end: number): number | undefined {
  for (let index = end - 2; index > start; index--) {
    const token = tokens[index] as Token
    if (organizationWords.has(token.lower)) return undefined
    // "Department of | Veteran | Affairs"
    if (/^(?:of|for)$/.test(tokens[index - 1]?.lower ?? '')) return undefined
    // "Staff Sgt. | Ida Lund"
    const next = tokens[index + 1]?.value === '.' ? index + 2 : index + 1
    if (next < end && isRoleWord(token) && isNameWord(tokens[next]) && !isMiddleName(tokens, index)) return next
  }
  return undefined
}
