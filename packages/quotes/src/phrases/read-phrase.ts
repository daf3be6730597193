import type { Token } from '@presswork/language'
import { determiners, nameSuffixes, personalPronouns } from '../lexicon/function-words.ts'
import { isCapitalized } from './capital.ts'
import {
  isDatedMonth,
  isNameJoint,
  isNameWord,
  isNominal,
  isParticle,
  isRoleParticiple,
  isRoleWord,
  opensName,
} from './classify-token.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { joinsRoles, splitPhrase } from './split-phrase.ts'

/** No speaker takes more tokens than this to name. */
export const longestPhrase = 24
const attachments = new Set('of for at from in with on to'.split(' '))

/** The noun phrase that ends before `end`: "a spokeswoman for the port |", "President of Ruritania Rudolf Elphberg |". */
export function readPhraseBefore(tokens: readonly Token[], end: number): NounPhrase | undefined {
  const last = tokens[end - 1]
  if (last === undefined) return undefined
  if (personalPronouns.has(last.lower)) return splitPhrase(tokens, end - 1, end)
  // "Others said", "Some argue": a determiner alone says nobody.
  if (!canEndPhrase(tokens, end - 1)) return undefined
  let from = end
  const lowest = Math.max(0, end - longestPhrase)
  while (from > lowest) {
    const at = from - 1
    const token = tokens[at] as Token
    if (isPhrasePart(tokens, at)) {
      from = at
    } else if (determiners.has(token.lower)) {
      from = at
      const preposition = tokens[at - 1]
      // "Minister for Ports | and the | Harbours"
      if (preposition?.lower === 'and' && goesOnWithComplement(tokens, at - 2)) {
        from = at - 1
        continue
      }
      if (!(preposition && attachments.has(preposition.lower) && attachesTo(tokens, at - 2))) break
      from = at - 1
    } else if (attachments.has(token.lower) && attachesTo(tokens, at - 1)) {
      from = at
    } else if (token.lower === 'and' && joinsNames(tokens, at)) {
      from = at
    } else if (token.value === '.' && isNameJoint(tokens, at)) {
      from = at
    } else break
  }
  while (from < end && /^[-–&.]$/.test(tokens[from]?.value ?? '')) from++
  // "3. Mayor Lund": the number of a paragraph
  if (from === 0 && tokens[0]?.type === 'number' && isNameWord(tokens[1])) from = 1
  return splitPhrase(tokens, from, end)
}

/** The noun phrase that begins at `start`: "| Ida Lund, the chairwoman", "| a spokesman for the port". */
export function readPhraseAt(tokens: readonly Token[], start: number): NounPhrase | undefined {
  const first = tokens[start]
  if (first === undefined) return undefined
  if (personalPronouns.has(first.lower)) return splitPhrase(tokens, start, start + 1)
  let to = determiners.has(first.lower) ? start + 1 : start
  const highest = Math.min(tokens.length, start + longestPhrase)
  while (to < highest) {
    const token = tokens[to] as Token
    if (to > start && isBreak(tokens, to)) break
    if (isPhrasePart(tokens, to)) to++
    else if (token.lower === 'of' ? attachesTo(tokens, to - 1) : attachesToRole(tokens, to)) {
      const next = tokens[to + 1]
      if (next && determiners.has(next.lower) && isNominal(tokens[to + 2])) to += 2
      else if (isNominal(next)) to++
      else break
    } else if (token.lower === 'and' && (joinsNames(tokens, to) || joinsRolesAhead(tokens, to))) to++
    // "Special Agent in Charge"
    else if (token.lower === 'in' && tokens[to + 1]?.lower === 'charge' && isRoleWord(tokens[to - 1])) to += 2
    else break
  }
  while (to > start && !canEndPhrase(tokens, to - 1)) to--
  return to > start ? splitPhrase(tokens, start, to) : undefined
}

/** After a name nothing in lower case can go on with the phrase: "said Ida Lund | late last night". */
function isBreak(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token
  const before = tokens[at - 1]
  if (isDatedMonth(tokens, at)) return true
  if (isCapitalized(token.value) || token.type === 'mark') return false
  if (token.lower === 'of' || token.lower === 'for' || token.lower === 'and' || token.lower === "'s") return false
  if (token.lower === 'in' && tokens[at + 1]?.lower === 'charge') return false
  // "Local | 27 | president Ida Lund"
  if (token.type === 'number' && /^(?:local|lodge|district|division|chapter|ward)$/.test(before?.lower ?? ''))
    return false
  if (isRoleParticiple(tokens, at)) return false
  return (
    isNameWord(before) &&
    !isRoleWord(token) &&
    !isParticle(tokens, at) &&
    !/^(?:NOUN|PROPN)$/.test(token.partOfSpeech ?? '')
  )
}

function isPhrasePart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token
  if (token.lower === "'s") return isNominal(tokens[at - 1])
  if (
    isNominal(token) ||
    opensName(tokens, at) ||
    isParticle(tokens, at) ||
    isRoleParticiple(tokens, at) ||
    isNameJoint(tokens, at) ||
    isFigureJoint(tokens, at)
  )
    return true
  if (token.value === "'" || token.value === '’')
    return !token.spaceBefore && (tokens[at - 1]?.lower.endsWith('s') ?? false)
  // "Acme Rail, Inc."
  if (token.value === ',')
    return /^(?:inc|llc|ltd|corp)$/.test(tokens[at + 1]?.lower ?? '') && isNameWord(tokens[at - 1])
  // "Inc." in the middle of a name
  return token.value === '.' && !token.spaceBefore && /^(?:inc|ltd|corp|co|jr|sr|st)$/.test(tokens[at - 1]?.lower ?? '')
}

/** "a 40-page letter", "a 24/7 helpline": a mark between a figure and what goes with it. */
function isFigureJoint(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (token?.type !== 'mark' || !next || token.spaceBefore || next.spaceBefore) return false
  return /^[-‑/]$/.test(token.value) && tokens[at - 1]?.type === 'number' && next.type !== 'mark'
}

function canEndPhrase(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  if (token.value === '.')
    return /^(?:inc|ltd|corp|co|jr|sr|u\.s|d)$/.test(tokens[at - 1]?.lower ?? '') && !token.spaceBefore
  return (
    (isNominal(token) && token.type === 'word' && token.lower !== "'s") ||
    nameSuffixes.has(token.lower) ||
    isParticle(tokens, at)
  )
}

/** Whether a prepositional phrase can belong to the noun at `at`: to a role or a name, not to any noun but "in charge | of". */
function attachesTo(tokens: readonly Token[], at: number): boolean {
  return isRoleWord(tokens[at]) || isNameWord(tokens[at]) || tokens[at]?.lower === 'charge'
}

/** "Minister | for Ports", "a representative | from Arden Rail" */
function attachesToRole(tokens: readonly Token[], at: number): boolean {
  if (!isRoleWord(tokens[at - 1])) return false
  const { lower } = tokens[at] as Token
  return (
    lower === 'for' ||
    (/^(?:from|at|with)$/.test(lower) && /^(?:spokes|representative)/.test(tokens[at - 1]?.lower ?? ''))
  )
}

/** "Minister for | Ports | and the Harbours": what a role is for, in capitals right behind it. */
function goesOnWithComplement(tokens: readonly Token[], at: number): boolean {
  return isNameWord(tokens[at]) && /^(?:for|of)$/.test(tokens[at - 1]?.lower ?? '') && isRoleWord(tokens[at - 2])
}

/** "patient | and | art historian Dr Ida Lund": small words for what one person is, with the name behind them. */
function joinsRolesAhead(tokens: readonly Token[], at: number): boolean {
  if (isNameWord(tokens[at - 1]) || !isNominal(tokens[at - 1])) return false
  for (let index = at + 1; index < at + 4; index++) {
    if (isNameWord(tokens[index]) || !isNominal(tokens[index])) return false
    if (isRoleWord(tokens[index]) && isNameWord(tokens[index + 1])) return true
  }
  return false
}

/** "Lund and Okoro": both sides are names; "and the mayor" is another matter. */
function joinsNames(tokens: readonly Token[], at: number): boolean {
  return (isNameWord(tokens[at - 1]) && isNameWord(tokens[at + 1])) || joinsRoles(tokens, at)
}
