import type { Token } from '@presswork/language'
import {
  calendarWords,
  nameParticles,
  personalPronouns,
  prepositions,
  sentenceOpeners,
} from '../lexicon/function-words.ts'
import { givenNames } from '../lexicon/given-names.ts'
import { organizationWords } from '../lexicon/organization-words.ts'
import { roleForms } from '../lexicon/role-words.ts'
import { isCapitalized } from './capital.ts'

/** What a capital makes no name of. */
const nameless = new Set([...sentenceOpeners, ...calendarWords])

/** Whether the token is a capitalised word that can stand in a name: not "The", "However" or "Monday". */
export function isNameWord(token: Token | undefined): boolean {
  if (token?.type !== 'word' || !isCapitalized(token.value)) return false
  if (token.lower === 'will' || token.lower === 'may') return token.partOfSpeech !== 'AUX'
  return !nameless.has(token.lower)
}

/** "May" in "Arden Transit | May 5, 2025": a month, whatever stands before it. */
export function isDatedMonth(tokens: readonly Token[], index: number): boolean {
  return tokens[index + 1]?.type === 'number' && /^(?:may|march|august|april|june)$/.test(tokens[index]?.lower ?? '')
}

/** "An" in "Susan An": a surname that looks like a function word, behind a given name. */
function isOddSurname(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  const given = tokens[index - 1]
  if (token === undefined || given === undefined || !isCapitalized(token.value)) return false
  return (
    sentenceOpeners.has(token.lower) &&
    /^.\p{Ll}/u.test(token.value) &&
    givenNames.has(given.lower) &&
    isNameWord(given)
  )
}

/** "A" in "Ida A. Lund" */
function isOddInitial(tokens: readonly Token[], index: number): boolean {
  const value = tokens[index]?.value
  return (
    (value === 'A' || value === 'I') &&
    tokens[index + 1]?.value === '.' &&
    isNameWord(tokens[index - 1]) &&
    isNameWord(tokens[index + 2])
  )
}

/** "ri" in "Lee Ma-ri": the second syllable of a Korean name; but "Upper Zenda-led" */
function isJoinedSyllable(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  const hyphen = tokens[index - 1]
  if (token === undefined || token.spaceBefore || hyphen?.value !== '-' || hyphen.spaceBefore) return false
  return (
    /^\p{Ll}{2,5}$/u.test(token.value) &&
    !/^(?:led|run|based|made|born|wide|era|like|free|type|area|level|style|owned|bound)$/.test(token.value) &&
    /^\p{Lu}\p{Ll}{1,5}$/u.test(tokens[index - 2]?.value ?? '') &&
    isNameWord(tokens[index - 3])
  )
}

/** A hyphen, initial's full stop or ampersand inside a name: "Jean-Luc", "J. Doe", "Roe & Sons". */
export function isNameJoint(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  const before = tokens[index - 1]
  const after = tokens[index + 1]
  if (token?.type !== 'mark' || !before || !after) return false
  if (token.value === '-' || token.value === '‑')
    return !token.spaceBefore && !after.spaceBefore && before.type === 'word'
  if (token.value === '&') return isNameWord(before) && isNameWord(after)
  if (token.value !== '.' || token.spaceBefore) return false
  if (!isNameWord(after) && skipRankClass(tokens, index + 1) === index + 1) return false
  return /^\p{Lu}$/u.test(before.value) || abbreviatedTitles.has(before.lower)
}

const abbreviatedTitles = new Set(
  'mr mrs ms dr sen rep gov lt col gen sgt capt rev hon prof jr sr st maj cmdr insp det supt cllr brig cdr engr eng adv ma barr coun arch arc pharm surv atty cpl adm pfc pvt spc ens tech'.split(
    ' ',
  ),
)

/** "van" in "Ludo van Dyke": small words that only a name holds together. */
export function isParticle(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (
    skipRankClass(tokens, index) > index ||
    isOddSurname(tokens, index) ||
    isOddInitial(tokens, index) ||
    isJoinedSyllable(tokens, index)
  )
    return true
  // "Arden | IT | Works"
  if (token?.value === 'IT') return isNameWord(tokens[index - 1]) && isNameWord(tokens[index + 1])
  if (token === undefined || !nameParticles.has(token.lower)) return false
  // "van | den | Berg", "de | la | Cruz"
  const first = nameParticles.has(tokens[index - 1]?.lower ?? '') && !isNameWord(tokens[index - 1]) ? index - 1 : index
  if (!isNameWord(tokens[first - 1])) return false
  const last = nameParticles.has(tokens[index + 1]?.lower ?? '') && !isNameWord(tokens[index + 1]) ? index + 1 : index
  const next = tokens[last + 1]
  // "Omar el-Lund"
  return isNameWord(next) || (next?.value === '-' && !next.spaceBefore && isNameWord(tokens[last + 2]))
}

/** Words that begin the names of firms, parishes and clubs: "First Northern", "All Saints", "ITS Logistics". */
const openers = new Set('first second third next all our its now one per'.split(' '))

/**
 * "First" in "an officer of First Northern", "Second" in "Second Harvest Food Bank", "ITS" in "ITS Logistics": a word that begins a
 * name, as a capital inside the sentence, more capitals than its neighbour or a word for a body behind it shows.
 */
export function opensName(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (token?.type !== 'word' || !isCapitalized(token.value) || !openers.has(token.lower)) return false
  const next = tokens[index + 1]
  if (!isNameWord(next) || isRoleWord(next) || /^(?:lady|class|nations?)$/.test(next?.lower ?? '')) return false
  if (/^\p{Lu}{2,}$/u.test(token.value)) return /\p{Ll}/u.test(next?.value ?? '')
  const before = tokens[index - 1]
  // "chair Per Holm", but "Per Lund's rule"
  if (token.lower === 'per') return isRoleWord(before) || (before !== undefined && isNameWord(tokens[index + 1]))
  if (before?.type === 'word') return true
  for (let at = index + 1; isNameWord(tokens[at]); at++) if (organizationWords.has(tokens[at]?.lower ?? '')) return true
  return false
}

const rankTails = new Set(['class', 'tem', 'tempore'])

/** "Sgt. | First Class | Ida Lund", "Mayor | Pro Tem | Ida Lund": where a name begins behind what goes with a rank. */
export function skipRankClass(tokens: readonly Token[], from: number): number {
  const second = tokens[from + 1]?.lower ?? ''
  if (!rankTails.has(second)) return from
  const first = tokens[from]?.lower ?? ''
  if (second === 'class' ? !/^(?:first|second|third|1st|2nd|3rd)$/.test(first) : first !== 'pro') return from
  return isRoleWord(tokens[from - 1]?.value === '.' ? tokens[from - 2] : tokens[from - 1]) ? from + 2 : from
}

export function isRoleWord(token: Token | undefined): boolean {
  return token?.type === 'word' && roleForms.has(token.lower)
}

/** Ranks in capitals, which are other words or abbreviations elsewhere: "PC", "DS". */
const shoutedRanks = new Set('PC WPC PCSO SPC DC DS DI DCS DSU ACC DCC'.split(' '))

/** "Mayor | Ida Lund", "PC | Ida Lund", but not "a new PC", "DC Harbour Works" */
export function isTitle(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (isRoleWord(token)) return true
  if (token === undefined || !shoutedRanks.has(token.value)) return false
  const next = tokens[index + 1]
  if (!isNameWord(next) || !/\p{Ll}/u.test(next?.value ?? '') || isRoleWord(next)) return false
  // "Strelsau, DC Harbour Works": the district
  if (token.value === 'DC' && !givenNames.has(next?.lower ?? '')) return false
  return !organizationWords.has(next?.lower ?? '') && !organizationWords.has(tokens[index + 2]?.lower ?? '')
}

const roleParticiples = new Set(
  (
    'managing acting founding presiding commanding outgoing incoming serving sitting retiring supervising coordinating operating ' +
    'attending consulting reigning ruling visiting contributing leading investigating governing'
  ).split(' '),
)

/** "| managing | director", "| acting | mayor": a participle that belongs to the role behind it. */
export function isRoleParticiple(tokens: readonly Token[], index: number): boolean {
  return roleParticiples.has(tokens[index]?.lower ?? '') && isRoleWord(tokens[index + 1])
}

const nominalTags = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM'])

/** Whether the token can be a noun or adjective of a noun phrase; on an untagged tree, any word that is no function word. */
export function isNominal(token: Token | undefined): boolean {
  if (token === undefined || token.type === 'mark') return false
  if (token.type === 'number' || isNameWord(token) || isRoleWord(token)) return true
  if (token.partOfSpeech !== undefined) return nominalTags.has(token.partOfSpeech)
  return !nameless.has(token.lower) && !prepositions.has(token.lower) && !personalPronouns.has(token.lower)
}
