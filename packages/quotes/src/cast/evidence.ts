import type { Token } from '@presswork/language'
import { eastAsianNames, familyForms, familyNames } from '../lexicon/family-names.ts'
import { nameSuffixes } from '../lexicon/function-words.ts'
import { givenNames, wordyNames } from '../lexicon/given-names.ts'
import { degrees, looseRoles, personVerbs, surnameRoles, thingEndings } from '../lexicon/person-words.ts'
import { placeOpeners, placeWords, surnamePlaces } from '../lexicon/place-words.ts'
import { portfolioWords } from '../lexicon/portfolio-words.ts'
import { honorifics } from '../lexicon/role-words.ts'
import { isCapitalized, isShouted } from '../phrases/capital.ts'
import { isNameWord, isParticle, isRoleWord, isTitle, opensName } from '../phrases/classify-token.ts'
import { readGivenName } from '../phrases/name-words.ts'
import type { Sighting } from './sighting.ts'

/** One observation for (positive) or against (negative) a name being a person's. */
export interface Evidence<Seen> {
  readonly id: string
  readonly weight: number
  readonly holds: (seen: Seen) => boolean
}

const openingDeterminers = new Set(['the', 'a', 'an', 'our', 'your', 'its'])
const placePrepositions = new Set('in at near into throughout across around visit'.split(' '))
const relatives = new Set(['who', 'whose', 'whom'])
const perfects = new Set('is was were has had have been will'.split(' '))

const at = ({ tokens, run }: Sighting, offset: number): Token | undefined => tokens[run.from + offset]
const behind = ({ tokens, run }: Sighting, offset: number): Token | undefined => tokens[run.to + offset]

/** What the words of a name tell, wherever it stands. */
export const nameEvidence: readonly Evidence<readonly string[]>[] = [
  // "Ida Lund"
  {
    id: 'given-name',
    weight: 4,
    holds: (words) => words.length > 1 && (words[0] === 'per' || givenNames.has(readGivenName(words))),
  },
  // "Grace Lund", "Grace Period"
  { id: 'wordy-name', weight: -1, holds: (words) => words.length > 1 && wordyNames.has(readGivenName(words)) },
  // "Wang Meiling", "Meiling Wang", "Ida Petrova"
  { id: 'family-name', weight: 2, holds: (words) => words.length > 1 && words.length < 4 && hasFamilyName(words) },
  // "North Strelsau", "St. Ida"
  { id: 'place-first', weight: -6, holds: (words) => placeOpeners.has(words[0] ?? '') },
  // "Port Victoria", "the Martin Act"
  { id: 'place-word', weight: -6, holds: (words) => words.some((word, index) => index > 0 && placeWords.has(word)) },
  // "Ida West", "Ida Hill", "Upper Hill"
  { id: 'surname-place', weight: -2, holds: (words) => surnamePlaces.has(words.at(-1) ?? '') },
  // "Harbour Transportation", "Upper Cleanliness", "Industry Affairs"
  { id: 'thing', weight: -4, holds: (words) => isThing(words.at(-1) ?? '') },
  { id: 'long', weight: -5, holds: (words) => words.length > 4 },
]

/**
 * What a place where the name stands tells. A name is a person's if the weights of what holds anywhere in the document
 * sum up to {@link personThreshold}: one sure sign, or two weaker ones, and nothing against them.
 */
export const sightingEvidence: readonly Evidence<Sighting>[] = [
  // "Mr Lund"
  { id: 'honorific', weight: 6, holds: ({ run }) => run.honorific !== undefined },
  // "Senator | Ida Lund", "chief executive Ida Lund"
  { id: 'title', weight: 4, holds: (sighting) => readTitle(sighting) === 'title' },
  // "senators | Ida Lund"
  { id: 'plural-title', weight: 2, holds: (sighting) => readTitle(sighting) === 'plural' },
  // "partner | Ida Lund"
  { id: 'loose-title', weight: 1, holds: (sighting) => readTitle(sighting) === 'loose' },
  // "Ida Lund, | chairwoman of the port", "Ida Lund | is the chairwoman"
  { id: 'apposition', weight: 4, holds: hasApposition },
  // "Ida Lund, 41,"
  {
    id: 'age',
    weight: 5,
    holds: (s) =>
      behind(s, 0)?.value === ',' && /^\d{1,2}$/.test(behind(s, 1)?.value ?? '') && behind(s, 2)?.value === ',',
  },
  // "Ida Lund, | who"
  {
    id: 'who',
    weight: 4,
    holds: (s) => relatives.has(behind(s, behind(s, 0)?.value === ',' ? 1 : 0)?.lower ?? ''),
  },
  // "Ida K. Lund", "I. Lund"
  { id: 'initial', weight: 4, holds: hasInitial },
  // "Ida Lund Jr.", "Ida Lund, PhD"
  { id: 'degree', weight: 4, holds: hasDegree },
  // "Ludo van Dyke"
  {
    id: 'particle',
    weight: 1,
    holds: ({ tokens, run }) => someIndex(run.from + 1, run.to - 1, (index) => isParticle(tokens, index)),
  },
  // "Ida Lund said"
  { id: 'speaks', weight: 1, holds: ({ speaks }) => speaks },
  // "Ida Lund | was sentenced"
  { id: 'person-verb', weight: 2, holds: hasPersonVerb },
  // Two or three proper nouns in running text
  {
    id: 'shape',
    weight: 1,
    holds: ({ tokens, run, heading }) =>
      !heading && run.words.length > 1 && run.words.length < 4 && isProper(tokens, run.from, run.to),
  },
  // "the Lund Report", "the Ida Lund centre"
  {
    id: 'determiner',
    weight: -4,
    holds: (s) =>
      (s.run.roleFrom === s.run.from || s.run.words.length === 1) &&
      openingDeterminers.has(s.tokens[s.run.roleFrom - 1]?.lower ?? ''),
  },
  // "Harbour Security benefits"
  {
    id: 'compound',
    weight: -2,
    holds: (s) => behind(s, 0)?.partOfSpeech === 'NOUN' && behind(s, 0)?.value === behind(s, 0)?.lower,
  },
  // "Zenda Rovers are": one name with the verb of several
  { id: 'plural-verb', weight: -4, holds: hasPluralVerb },
  // "Harbour Clerk 2.1", "Zenda Works 7"
  {
    id: 'numbered',
    weight: -3,
    holds: (s) => behind(s, 0)?.type === 'number' && /^\d{1,2}(?:\.\d+)*$/.test(behind(s, 0)?.value ?? ''),
  },
  // "in Upper Strelsau"
  {
    id: 'in',
    weight: -3,
    holds: (s) => s.run.roleFrom === s.run.from && placePrepositions.has(at(s, -1)?.lower ?? ''),
  },
  // "Marketing | Director"
  {
    id: 'role-last',
    weight: -20,
    holds: ({ tokens, run }) => isRoleWord(tokens[run.to - 1]) && !surnameRoles.has(run.words.at(-1) ?? ''),
  },
  // "Lund Applauds", "Expensive Lund": words that the tagger knows
  { id: 'common', weight: -3, holds: ({ tokens, run, heading }) => !heading && !isProper(tokens, run.from, run.to) },
  // "HARBOUR DEVELOPMENTS"
  { id: 'capitals', weight: -4, holds: ({ name }) => isShouted(name) },
]

function isThing(word: string): boolean {
  return thingEndings.test(word) || (portfolioWords.has(word) && !/^(?:law|justice|fields?)$/.test(word))
}

/** The sum from which a name is a person's. */
export const personThreshold = 3

function someIndex(from: number, to: number, test: (index: number) => boolean): boolean {
  for (let index = from; index < to; index++) if (test(index)) return true
  return false
}

/** Whether the tagger, where there is one, has every word for a proper noun. */
function isProper(tokens: readonly Token[], from: number, to: number): boolean {
  return !someIndex(from, to, (index) => {
    const token = tokens[index] as Token
    return (
      token.type === 'word' &&
      token.partOfSpeech !== undefined &&
      token.partOfSpeech !== 'PROPN' &&
      token.value.length > 1 &&
      !isParticle(tokens, index) &&
      !opensName(tokens, index)
    )
  })
}

/** What the role before the name tells: "chief justice" a title, "scientists" something of several, "partner" little. */
function readTitle({ tokens, run }: Sighting): 'title' | 'plural' | 'loose' | undefined {
  let found: 'plural' | 'loose' | undefined
  for (let index = run.from - 1; index >= run.roleFrom; index--) {
    const token = tokens[index] as Token
    if (token.type === 'mark' || /^(?:elect|designate)$/.test(token.lower)) continue
    if (!isTitle(tokens, index)) {
      if (found) break
      continue
    }
    const singular = token.lower.replace(/s$/, '')
    if (looseRoles.has(singular)) found ??= 'loose'
    else if (singular === token.lower || token.lower.endsWith('ss')) return 'title'
    else found ??= 'plural'
  }
  return found
}

/** What stands between a name and the role that says what it is. */
const copulas = new Set([',', '—', '–', '-', 'is', 'was', 'becomes', 'became', 'as'])

/** How many tokens behind a comma a role may have its noun. */
const appositionReach = 9

function hasApposition(sighting: Sighting): boolean {
  const { tokens, run } = sighting
  if (!copulas.has(behind(sighting, 0)?.lower ?? '')) return false
  let index = run.to + 1
  if (/^(?:a|an|the|his|her|its|their|our|then|former|currently)$/.test(tokens[index]?.lower ?? '')) index++
  for (const end = Math.min(tokens.length, index + appositionReach); index < end; index++) {
    const token = tokens[index] as Token
    if (isRoleWord(token)) {
      if (looseRoles.has(token.lower) || /^(?:mr|mrs|ms|miss|dr)$/.test(token.lower)) return false
      const next = tokens[index + 1]
      // "the port of Strelsau, Mayor | Ida Lund", "Strelsau, Mayor | Dr Lund": the role of the next name
      if (honorifics.has(next?.lower ?? '')) return false
      return !(next && (isNameWord(next) || next.value === '.') && !isRoleWord(next))
    }
    if (
      token.type === 'mark'
        ? !/^[-&]$/.test(token.value)
        : /^(?:and|or|in|on|at|with|by|to|from|said|says)$/.test(token.lower)
    )
      return false
    if (token.partOfSpeech === 'VERB' || token.partOfSpeech === 'AUX') return false
  }
  return false
}

/** "Ida K. Lund", "I. K. Lund", but not "U.S. Rail": a capital alone beside a longer name word. */
function hasInitial({ tokens, run }: Sighting): boolean {
  if (run.words.length === 1 && run.roleFrom === run.from) return false
  return someIndex(run.from, run.to - 1, (index) => {
    const token = tokens[index] as Token
    if (tokens[index + 1]?.value !== '.' || !/^\p{Lu}$/u.test(token.value)) return false
    return tokens[index + 2]?.spaceBefore === true || index > run.from
  })
}

function hasFamilyName(words: readonly string[]): boolean {
  const last = words.at(-1) ?? ''
  return eastAsianNames.has(words[0] ?? '') || familyNames.has(last) || familyForms.test(last)
}

function hasDegree(sighting: Sighting): boolean {
  const { tokens, run } = sighting
  const last = tokens[run.to - 1]?.value === '.' ? tokens[run.to - 2] : tokens[run.to - 1]
  if (run.words.length > 1 && nameSuffixes.has(last?.lower ?? '') && !/^[ivx]+$/.test(last?.lower ?? '')) return true
  if (behind(sighting, 0)?.value !== ',') return false
  const next = behind(sighting, 1)
  return next !== undefined && isCapitalized(next.value) && degrees.has(next.lower.replaceAll('.', ''))
}

function hasPluralVerb(sighting: Sighting): boolean {
  const { tokens, run } = sighting
  if (!/^(?:are|were|have)$/.test(behind(sighting, 0)?.lower ?? '')) return false
  return run.roleFrom === 0 || /^[.:;]$/.test(tokens[run.roleFrom - 1]?.value ?? '')
}

function hasPersonVerb(sighting: Sighting): boolean {
  const first = behind(sighting, 0)?.lower ?? ''
  if (!perfects.has(first)) return personVerbs.has(first)
  const second = behind(sighting, 1)?.lower ?? ''
  return personVerbs.has(second === 'been' ? (behind(sighting, 2)?.lower ?? '') : second)
}
