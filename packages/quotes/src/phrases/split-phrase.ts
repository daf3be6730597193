import type { Token } from '@presswork/language'
import { determiners, nameSuffixes, personalPronouns } from '../lexicon/function-words.ts'
import { givenNames } from '../lexicon/given-names.ts'
import { organizationWords } from '../lexicon/organization-words.ts'
import { honorifics } from '../lexicon/role-words.ts'
import { isCapitalized } from './capital.ts'
import { isNameJoint, isNameWord, isParticle, isRoleWord } from './classify-token.ts'
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
  const start = determiners.has(first.lower) || isPossessiveDeterminer(tokens, from) ? from + 1 : from
  if (start >= to) return undefined
  const nameFrom = findNameStart(tokens, start, to)
  if (nameFrom === to) {
    const named = cutComplement(tokens, start, to)
    if (named) return { ...named, from, to }
    const bare = tokens.slice(start, to).some((token) => isRoleWord(token) || isNameWord(token))
    return { kind: 'description', ...whole, roleFrom: bare ? start : from, roleTo: bare ? to : from }
  }
  return { kind: 'name', from, to, nameFrom, nameTo: to, roleFrom: start, roleTo: trimRole(tokens, start, nameFrom) }
}

/** "Delegate Ida Lund | of the upper port": a complement in lower case behind a name that a role leads. */
function cutComplement(tokens: readonly Token[], start: number, to: number): NounPhrase | undefined {
  for (let index = start + 2; index < to - 1; index++) {
    if (!/^(?:of|from)$/.test(tokens[index]?.lower ?? '') || isCapitalized(tokens[to - 1]?.value ?? '')) continue
    const nameFrom = findNameStart(tokens, start, index)
    if (nameFrom === index || nameFrom === start || !isRoleWord(tokens[nameFrom - 1])) return undefined
    const roleTo = trimRole(tokens, start, nameFrom)
    return { kind: 'name', from: start, to, nameFrom, nameTo: index, roleFrom: start, roleTo }
  }
  return undefined
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

/** Where the name at the end of the phrase begins; `to` if the phrase ends in a common noun or a role. */
function findNameStart(tokens: readonly Token[], start: number, to: number): number {
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
  if (isOrganization(tokens, start, to)) return start
  // "Lund and Okoro": two names, which stay together
  if (
    tokens[run - 1]?.lower === 'and' &&
    run - 2 >= start &&
    isNameWord(tokens[run - 2]) &&
    !hasBodyBeforeRole(tokens, run, to)
  )
    return start
  let afterRole = run
  for (let index = run; index < to; index++) {
    const token = tokens[index] as Token
    if (!isRoleWord(token) || honorifics.has(token.lower)) continue
    // "Secretary-General": the parts of a compound are one role.
    afterRole = tokens[index + 1]?.value === '.' ? index + 2 : index + 1
  }
  if (afterRole >= to) return to
  // "President of Ruritania Rudolf Elphberg": two words of name after what the role is of.
  const head = run - 1
  if (head > start && /^(?:of|for)$/.test(tokens[head]?.lower ?? '') && isRoleWord(tokens[head - 1]))
    return splitComplement(tokens, run, to)
  if (run > start && /^(?:of|for|at|from|in|with|on|the|a|an)$/.test(tokens[run - 1]?.lower ?? ''))
    return findGivenName(tokens, run, to) ?? to
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

/** A given name inside the complement, else two words behind the country of a head of state; a body has no name behind it. */
function splitComplement(tokens: readonly Token[], run: number, to: number): number {
  const given = findGivenName(tokens, run, to)
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
