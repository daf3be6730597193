import type { Token } from '@presswork/language'
import { determiners, nameParticles, nameSuffixes, personalPronouns } from '../lexicon/function-words.ts'
import { givenNames } from '../lexicon/given-names.ts'
import { organizationWords } from '../lexicon/organization-words.ts'
import { portfolioWords } from '../lexicon/portfolio-words.ts'
import { honorifics } from '../lexicon/role-words.ts'
import { isCapitalized } from './capital.ts'
import {
  isNameJoint,
  isNameWord,
  isNominal,
  isParticle,
  isRoleWord,
  isTitle,
  opensName,
  skipRankClass,
} from './classify-token.ts'
import { findBehindPortfolio, trimPostNominals } from './name-words.ts'
import type { NounPhrase } from './noun-phrase.ts'

/**
 * Tells name from role in the tokens `from` to `to`: "the Harbour Board's chairwoman | Ida Lund", "Senator | Ben Okoro",
 * "President of Ruritania | Rudolf Elphberg", "the Secretary-General" (role alone), "the Harbour Times" (name alone).
 */
export function splitPhrase(tokens: readonly Token[], from: number, to: number): NounPhrase | undefined {
  if (to <= from) return undefined
  const first = tokens[from] as Token
  const whole = { from, to, nameFrom: from, nameTo: to, roleFrom: from, roleTo: from }
  if (to === from + 1 && personalPronouns.has(first.lower)) return { kind: 'pronoun', ...whole }
  const led = determiners.has(first.lower) || isPossessiveDeterminer(tokens, from)
  const start = led && !opensName(tokens, from) ? from + 1 : from
  if (start >= to) return undefined
  const nameFrom = takeParticles(tokens, start, findNameStart(tokens, start, to))
  if (nameFrom === to) {
    const named = cutComplement(tokens, start, to) ?? readSpokesperson(tokens, start, to)
    if (named) return { ...named, from, to }
    const bare = tokens.slice(start, to).some((token) => isRoleWord(token) || isNameWord(token))
    return { kind: 'description', ...whole, roleFrom: bare ? start : from, roleTo: bare ? to : from }
  }
  // "Agent Ida Lund | of the HB's Strelsau office"
  const owned = tokens[nameFrom - 1]?.lower === "'s" ? cutComplement(tokens, start, to) : undefined
  if (owned) return { ...owned, from, to }
  return {
    kind: 'name',
    from,
    to,
    nameFrom,
    nameTo: trimPostNominals(tokens, nameFrom, to),
    roleFrom: start,
    roleTo: trimRole(tokens, start, nameFrom),
  }
}

/** "| van | Dyke said": small words before a surname belong to it. */
function takeParticles(tokens: readonly Token[], start: number, nameFrom: number): number {
  let from = nameFrom
  while (from > start && nameParticles.has(tokens[from - 1]?.lower ?? '')) from--
  return from
}

/** "Delegate Ida Lund | of the upper port", "Ida Lund | of Arden Rail": what a name is of, behind it. */
function cutComplement(tokens: readonly Token[], start: number, to: number): NounPhrase | undefined {
  for (let index = start + 2; index < to - 1; index++) {
    if (!/^(?:of|from)$/.test(tokens[index]?.lower ?? '')) continue
    const nameFrom = findNameStart(tokens, start, index)
    if (nameFrom === index) return undefined
    const led = tokens.slice(start, nameFrom).some(isRoleWord)
    const capital = isCapitalized(tokens[to - 1]?.value ?? '')
    if (capital ? !namesPerson(tokens, nameFrom, index, led) : !led) return undefined
    const roleTo = trimRole(tokens, start, nameFrom)
    return { kind: 'name', from: start, to, nameFrom, nameTo: index, roleFrom: start, roleTo }
  }
  return undefined
}

/** "an | Arden Rail | spokeswoman": the body speaks. */
function readSpokesperson(tokens: readonly Token[], start: number, to: number): NounPhrase | undefined {
  const role = to - 1
  if (!/^spokes(?:man|woman|person)$/.test(tokens[role]?.lower ?? '') || role === start) return undefined
  for (let index = start; index < role; index++)
    if (!isNameWord(tokens[index]) && !isNameJoint(tokens, index)) return undefined
  return { kind: 'name', from: start, to, nameFrom: start, nameTo: role, roleFrom: role, roleTo: to }
}

/** "Ida Lund", "Mr Lund", but not "Friends", "Harbour Board" or "Lower House". */
function namesPerson(tokens: readonly Token[], from: number, to: number, led: boolean): boolean {
  if (tokens.slice(from, to).some(({ lower }) => organizationWords.has(lower))) return false
  const first = tokens[from]?.lower ?? ''
  return led || givenNames.has(first) || honorifics.has(first)
}

function isPossessiveDeterminer(tokens: readonly Token[], from: number): boolean {
  return /^(?:its|his|her|their|our|my)$/.test(tokens[from]?.lower ?? '')
}

/** "Dr." before a name: the full stop belongs to the role; a comma or hyphen at its end does not. */
function trimRole(tokens: readonly Token[], start: number, nameFrom: number): number {
  let end = nameFrom
  while (end > start && /^[,\-–&]$/.test(tokens[end - 1]?.value ?? '')) end--
  return end
}

/** Where the name at the end of the phrase begins; `end` if the phrase ends in a common noun or a role. */
function findNameStart(tokens: readonly Token[], start: number, end: number): number {
  const to = trimPostNominals(tokens, start + 1, end)
  const from = readNameStart(tokens, start, to)
  return from === to ? end : from
}

function readNameStart(tokens: readonly Token[], start: number, to: number): number {
  const last = tokens[to - 1]
  if (
    !isNameWord(last) &&
    !isParticle(tokens, to - 1) &&
    last?.type !== 'number' &&
    !nameSuffixes.has(last?.lower ?? '') &&
    last?.value !== '.'
  )
    return to
  if (last?.type === 'number') return to
  let run = to - 1
  while (run > start && (isNameWord(tokens[run - 1]) || isNameJoint(tokens, run - 1) || isParticle(tokens, run - 1)))
    run--
  if (isNameJoint(tokens, run)) run++
  if (run > start && opensName(tokens, run - 1)) run--
  if (isOrganization(tokens, start, to)) return start
  // "Chief Executive of the Dockers' League"
  if (organizationWords.has(last?.lower ?? '') && isRoleOf(tokens, start, to)) return to
  // "Lund and Okoro": two names, which stay together; "Minister for Trade and Ports | Ida Lund" is one
  if (
    tokens[run - 1]?.lower === 'and' &&
    run - 2 >= start &&
    isNameWord(tokens[run - 2]) &&
    !hasBodyBeforeRole(tokens, run, to) &&
    !joinsFields(tokens, run, to) &&
    !joinsRoles(tokens, run - 1)
  )
    return hasComplement(tokens, start, run) ? (findGivenName(tokens, run, to) ?? to) : start
  let afterRole = run
  for (let index = run; index < to; index++) {
    const token = tokens[index] as Token
    // "PD | Dr. Ida Lund"
    if (honorifics.has(token.lower)) afterRole = Math.max(afterRole, index)
    if (!isTitle(tokens, index) || honorifics.has(token.lower)) continue
    // "Secretary-General": the parts of a compound are one role.
    afterRole = skipRankClass(tokens, tokens[index + 1]?.value === '.' ? index + 2 : index + 1)
  }
  if (afterRole >= to) return to
  // "President of Ruritania Rudolf Elphberg": two words of name after what the role is of.
  const head = run - 1
  if (head > start && /^(?:of|for)$/.test(tokens[head]?.lower ?? '') && isRoleWord(tokens[head - 1]))
    return splitComplement(tokens, run, to)
  if (run > start && /^(?:of|for|at|from|in|with|on|the|a|an)$/.test(tokens[run - 1]?.lower ?? ''))
    return (
      findGivenName(tokens, run, to) ?? findBehindPortfolio(tokens, run, to) ?? (inCharge(tokens, run) ? run + 1 : to)
    )
  return afterRole
}

/** "Trade and | Ports Committee Chairwoman Ida Lund": the body of a role, not a second name. */
function hasBodyBeforeRole(tokens: readonly Token[], from: number, to: number): boolean {
  let body = false
  for (let index = from; index < to - 1; index++) {
    if (body && isRoleWord(tokens[index])) return true
    body ||= organizationWords.has(tokens[index]?.lower ?? '')
  }
  return false
}

/** "Police and | Crime | Commissioner Ida Lund": two fields of one role. */
function joinsFields(tokens: readonly Token[], run: number, to: number): boolean {
  if (!portfolioWords.has(tokens[run - 2]?.lower ?? '')) return false
  for (let index = run; index < to - 2; index++) if (isRoleWord(tokens[index])) return true
  return false
}

/** "President | and | CEO", "Acme's chair | and | Chief Executive" */
export function joinsRoles(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'and' || !isRoleWord(tokens[at - 1])) return false
  // "CEO | and | co-founder"
  const next = tokens[at + 2]?.value === '-' && !tokens[at + 2]?.spaceBefore ? at + 3 : at + 2
  return isRoleWord(tokens[at + 1]) || (isNominal(tokens[at + 1]) && isRoleWord(tokens[next]))
}

/** "Minister for …", "Secretary of State for …" before `end`. */
function hasComplement(tokens: readonly Token[], start: number, end: number): boolean {
  for (let index = start; index + 2 < end; index++)
    if (isRoleWord(tokens[index]) && /^(?:of|for)$/.test(tokens[index + 1]?.lower ?? '')) return true
  return false
}

/** "Special Agent in | Charge | Ida Lund" */
function inCharge(tokens: readonly Token[], run: number): boolean {
  return tokens[run]?.lower === 'charge' && tokens[run - 1]?.lower === 'in' && isNameWord(tokens[run + 1])
}

/** A given name inside the complement, else two words behind the country of a head of state; a body has no name behind it. */
function splitComplement(tokens: readonly Token[], run: number, to: number): number {
  const given = findGivenName(tokens, run, to) ?? findBehindPortfolio(tokens, run, to)
  if (given !== undefined) return given
  if (
    tokens[run - 1]?.lower !== 'of' ||
    !/^(?:president|minister|king|queen|governor|mayor|chancellor|premier|state|ambassador)$/.test(
      tokens[run - 2]?.lower ?? '',
    )
  )
    return to
  const words: number[] = []
  for (let index = run; index < to; index++)
    if (isNameWord(tokens[index]) && !isNameJoint(tokens, index - 1)) words.push(index)
  return words.length >= 3 ? (words.at(-2) as number) : to
}

/** A given name behind other capitals, with a surname behind it: "the Harbour Region | Ida Lund". */
function findGivenName(tokens: readonly Token[], run: number, to: number): number | undefined {
  for (let index = run + 1; index < to - 1; index++) {
    const lower = tokens[index]?.lower ?? ''
    if (givenNames.has(lower)) return index
  }
  return undefined
}

/** "the Ministry of Trade": capitals around "of", with a word for a body among them. */
function isOrganization(tokens: readonly Token[], start: number, to: number): boolean {
  if (isPersonOf(tokens, start, to) || isRoleOf(tokens, start, to)) return false
  let body = false
  let role = false
  for (let index = start; index < to; index++) {
    const token = tokens[index] as Token
    const capital = isCapitalized(token.value)
    if (capital && organizationWords.has(token.lower)) body = true
    if (isRoleWord(token)) role = true
    const joins = /^(?:of|for|and|the|on|in)$/.test(token.lower) || token.type !== 'word'
    if (!capital && !joins) return false
  }
  return body && (!role || organizationWords.has(tokens[to - 1]?.lower ?? ''))
}

/** "Chief Executive | of the Harbour Board": one person's role, and no word for a body before "of"; but "Friends of the Harbour Board". */
function isRoleOf(tokens: readonly Token[], start: number, to: number): boolean {
  for (let index = start; index < to - 1; index++) {
    const token = tokens[index] as Token
    if (organizationWords.has(token.lower) || !(isRoleWord(token) || isNameWord(token))) return false
    if (/^(?:of|for)$/.test(tokens[index + 1]?.lower ?? '')) return isRoleWord(token) && !/[^s]s$/.test(token.lower)
  }
  return false
}

/** "Ida Lund | of the Harbour Board", "Agent in Charge Ida Lund | of the Zenda Office": a given name, and no word for a body before "of". */
function isPersonOf(tokens: readonly Token[], start: number, to: number): boolean {
  let from = start
  for (let index = start; index < to && tokens[index]?.lower !== 'of'; index++)
    if (isRoleWord(tokens[index]) || /^(?:\.|charge)$/.test(tokens[index]?.lower ?? '')) from = index + 1
  if (!givenNames.has(tokens[from]?.lower ?? '')) return false
  for (let index = from + 1; index < to; index++) {
    if (organizationWords.has(tokens[index]?.lower ?? '')) return false
    if (tokens[index]?.lower === 'of') return index - from > 1
  }
  return false
}
