import type { Token } from '@presswork/language'
import { prepositions } from '../lexicon/function-words.ts'
import { givenNames } from '../lexicon/given-names.ts'
import { organizationWords } from '../lexicon/organization-words.ts'
import { degrees } from '../lexicon/person-words.ts'
import { honorifics } from '../lexicon/role-words.ts'
import { quotationMark } from '../narration/segment.ts'
import { isCapitalized, isShouted } from '../phrases/capital.ts'
import { isNameWord, isRoleWord } from '../phrases/classify-token.ts'
import type { NounPhrase } from '../phrases/noun-phrase.ts'
import { readPhraseAt, readPhraseBefore } from '../phrases/read-phrase.ts'
import { documents, findAuthor } from './find-author.ts'
import { findPortfolioStart, findRoleAhead, hasRole, isPortfolio, skipDeterminer } from './role-before-name.ts'

/** No insertion between subject and verb is read over more tokens than this. */
const longestInsertion = 60

/** A subject and the appositive behind it: "Ida Lund, | chairwoman of the port, | said". */
export interface Subject {
  readonly phrase: NounPhrase
  readonly apposition: readonly [number, number] | undefined
  /** Where the subject begins, if a role stands before the name: "| the port's director, Ida Lund, said". */
  readonly from?: number
}

/** The subject whose verb group begins at `end`. */
export function findSubject(tokens: readonly Token[], end: number): Subject | undefined {
  const before = tokens[end - 1]
  if (before === undefined) return undefined
  if (before.value === ',' || before.value === '—' || before.value === '–') return findBehindInsertion(tokens, end - 1)
  // "Lund, who said": the antecedent; "the firm that said"
  if (/^(?:who|which|that)$/.test(before.lower)) {
    const from = tokens[end - 2]?.value === ',' ? end - 2 : end - 1
    const phrase = readPhraseBefore(tokens, from)
    if (!phrase) return undefined
    // "Ida Lund, the mayor, who said": the name before the role
    const named =
      phrase.kind === 'description' && tokens[phrase.from - 1]?.value === ','
        ? readPhraseBefore(tokens, phrase.from - 1)
        : undefined
    if (named?.kind === 'name') return { phrase: named, apposition: [phrase.roleFrom, phrase.roleTo] }
    return { phrase: findAuthor(tokens, phrase) ?? phrase, apposition: undefined }
  }
  const phrase = readPhraseBefore(tokens, end)
  if (!phrase) return findBeforeParticiple(tokens, end)
  // "a man named Lund", "after meeting Lund said": what a preposition governs is no subject.
  const governor = tokens[phrase.from - 1]
  if (governor && prepositions.has(governor.lower) && !/^(?:as|like|after|before|since|until)$/.test(governor.lower))
    return widenSubject(tokens, phrase) ?? findBeforeParticiple(tokens, phrase.from - 1)
  const apposition = findRoleAhead(tokens, phrase)
  return (
    (apposition && { phrase, apposition }) ??
    findBehindChain(tokens, phrase) ??
    findBeforeRole(tokens, phrase) ?? { phrase, apposition: undefined }
  )
}

/** "Ida Lund, | Director of the Harbour Board | said": the comma before the verb is left out. */
function findBeforeRole(tokens: readonly Token[], role: NounPhrase): Subject | undefined {
  const from = skipDeterminer(tokens, role.from)
  if (tokens[role.from - 1]?.value !== ',' || !isRoleWord(tokens[from])) return undefined
  // "Ida Lund, Senator Ben Okoro said" names two
  if (role.kind === 'name' && !organizationWords.has(tokens[role.to - 1]?.lower ?? '')) return undefined
  const phrase = readPhraseBefore(tokens, role.from - 1)
  return phrase?.kind === 'name' && phrase.from === 0 ? { phrase, apposition: [from, role.to] } : undefined
}

/** How far behind its noun the verb of a document may stand: "a report | released by the board in May | found". */
const longestParticiple = 8

/** "A report | released last year | found", "the letter | sent to the board on Monday | says" */
function findBeforeParticiple(tokens: readonly Token[], end: number): Subject | undefined {
  for (let at = end - 1; at > Math.max(0, end - longestParticiple); at--) {
    const { lower, value, partOfSpeech } = tokens[at] as Token
    if (/^[,;:.]$/.test(value) || value === quotationMark) return undefined
    if (partOfSpeech === 'AUX' || (partOfSpeech === 'VERB' && !/(?:ed|sent|written|made)$/.test(lower)))
      return undefined
    if (partOfSpeech !== 'VERB') continue
    const phrase = readPhraseBefore(tokens, at)
    const document = phrase?.kind === 'description' && documents.has(tokens[at - 1]?.lower ?? '')
    return document && beginsClause(tokens, phrase.from) ? { phrase, apposition: undefined } : undefined
  }
  return undefined
}

/** How many parts of an apposition are looked through for the name before them. */
const longestChain = 4

/** "Mr Okoro, | chief engineer, Works Division, Harbour Board | said": the comma before the verb is left out. */
function findBehindChain(tokens: readonly Token[], last: NounPhrase): Subject | undefined {
  let end = last.from - 1
  let role: NounPhrase | undefined
  for (let part = 0; part < longestChain && tokens[end]?.value === ',' && last.kind === 'name'; part++) {
    const phrase = readPhraseBefore(tokens, end)
    if (!phrase) return undefined
    if (role && phrase.kind === 'name' && isPersonal(tokens, phrase) && beginsClause(tokens, phrase.from))
      return { phrase, apposition: [skipDeterminer(tokens, role.from), role.to] }
    if (hasRole(tokens, phrase)) role = phrase
    end = phrase.from - 1
  }
  return undefined
}

/** What to make of a phrase behind a preposition: "a clerk in the port office | said", "In an interview Lund | said". */
function widenSubject(tokens: readonly Token[], phrase: NounPhrase): Subject | undefined {
  const introduction =
    phrase.kind === 'name' && phrase.nameFrom > phrase.from && !isRoleWord(tokens[phrase.nameFrom - 1])
  const head = readPhraseBefore(tokens, phrase.from - 1)
  if (head && head.kind === 'description' && beginsClause(tokens, head.from))
    return { phrase: { ...head, to: phrase.to, nameTo: phrase.to }, apposition: undefined }
  if (introduction && tokens[phrase.nameFrom - 1]?.lower !== "'s")
    return {
      phrase: { ...phrase, from: phrase.nameFrom, roleFrom: phrase.nameFrom, roleTo: phrase.nameFrom },
      apposition: undefined,
    }
  return undefined
}

/** The name before the comma that opened the insertion which the comma at `close` ends. */
function findBehindInsertion(tokens: readonly Token[], close: number): Subject | undefined {
  const lowest = Math.max(0, close - longestInsertion)
  let fallback: Subject | undefined
  for (let comma = close - 1; comma > lowest; comma--) {
    const token = tokens[comma] as Token
    if (token.value === quotationMark || token.value === ';' || token.value === ':') break
    if (!/^[,—–]$/.test(token.value)) continue
    // "Arden Rail, (AR) – an operator, – said"
    const phrase = readPhraseBefore(tokens, tokens[comma - 1]?.value === ',' ? comma - 1 : comma)
    // "One of | the sailors, Ida Lund, said"
    const from = phrase && tokens[phrase.from - 1]?.lower === 'of' ? phrase.from - 2 : (phrase?.from ?? 0)
    const begins = phrase && beginsClause(tokens, tokens[from]?.lower === 'one' ? from : phrase.from)
    if (!phrase || !begins || !isInsertion(tokens, comma + 1)) continue
    const subject = { phrase, apposition: readApposition(tokens, comma + 1, close) }
    const holder = findHolder(tokens, phrase)
    if (holder) return { phrase: holder, apposition: [phrase.roleFrom, phrase.roleTo] }
    // "Another critic, Ida Lund, said", "the Minister for Ports and Harbours, Ms Lund, said": the name is in the insertion
    const named = readPhraseAt(tokens, comma + 1)
    if (
      named?.kind === 'name' &&
      (named.to === close || endsInPlace(tokens, named.to, close)) &&
      (phrase.kind === 'description' ||
        isPortfolio(tokens, phrase) ||
        (isPersonal(tokens, named) && (!isPersonal(tokens, phrase) || holdsOffice(tokens, phrase))))
    ) {
      const start = isPortfolio(tokens, phrase)
        ? findPortfolioStart(tokens, phrase.from)
        : phrase.kind === 'name'
          ? skipDeterminer(tokens, phrase.from)
          : phrase.roleFrom
      const apposition = [start, phrase.kind === 'name' ? phrase.to : phrase.roleTo] as const
      return { phrase: named, apposition, from: phrase.from }
    }
    if (phrase.kind !== 'description') return subject
    // "One sailor, | who was late,"
    if (hasRole(tokens, phrase) || tokens[comma + 1]?.lower === 'who') fallback ??= subject
  }
  return fallback ?? findBeforeStrayComma(tokens, close)
}

/** "One of them, Ida Lund | from Upper Strelsau |, thanked": names and small words up to the comma */
function endsInPlace(tokens: readonly Token[], from: number, close: number): boolean {
  if (!/^(?:from|of|in)$/.test(tokens[from]?.lower ?? '') || close - from > 6) return false
  for (let index = from + 1; index < close; index++) if (!isNameWord(tokens[index])) return false
  return true
}

/** "Head Chef Ida Lund, | added:": a comma that no other opens. */
function findBeforeStrayComma(tokens: readonly Token[], comma: number): Subject | undefined {
  const phrase = readPhraseBefore(tokens, comma)
  const stray = phrase?.kind === 'name' && phrase.from === 0 && (isPersonal(tokens, phrase) || hasRole(tokens, phrase))
  return stray ? { phrase, apposition: undefined } : undefined
}

/** "Mr Okoro, | Deputy Secretary, HarbMin, | said": the name before a role that its body stands behind. */
function findHolder(tokens: readonly Token[], role: NounPhrase): NounPhrase | undefined {
  if (role.kind !== 'description' || tokens[role.from - 1]?.value !== ',' || !hasRole(tokens, role)) return undefined
  const phrase = readPhraseBefore(tokens, role.from - 1)
  return phrase?.kind === 'name' && isPersonal(tokens, phrase) && beginsClause(tokens, phrase.from) ? phrase : undefined
}

/** Whether an honorific or a common given name shows a person. */
function isPersonal(tokens: readonly Token[], phrase: NounPhrase): boolean {
  for (let index = phrase.from; index < phrase.to; index++) {
    const lower = tokens[index]?.lower ?? ''
    if (honorifics.has(lower) || givenNames.has(lower)) return true
  }
  return phrase.kind === 'pronoun'
}

function beginsClause(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1]
  return (
    before === undefined ||
    before.type === 'mark' ||
    /^(?:and|but|that|as|while|when|because|if|although|after|before|since|even)$/.test(before.lower)
  )
}

/** "The commander | of the cutter | Santa Rita": the name is of what the office is for. */
function holdsOffice(tokens: readonly Token[], { roleFrom, nameFrom }: NounPhrase): boolean {
  const role = tokens.slice(roleFrom, nameFrom)
  return role.some(({ lower }) => /^(?:of|for)$/.test(lower)) && role.some(isRoleWord)
}

/** How an insertion begins: "the mayor", "who leads it", "41", "speaking to", "chairwoman", "a Ruritanian", "however". */
function isInsertion(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  if (token.type === 'number' || isRoleWord(token) || isNameWord(token)) return true
  if (
    /^(?:a|an|the|who|whose|which|himself|herself|his|her|its|one|when|while|in|on|at|during|after|before|however|too|for|of|like|as|with|from|now|then|also|formerly|former|known|asked|citing|using|among|also|both)$/.test(
      token.lower,
    )
  )
    return true
  return (
    token.lower.endsWith('ing') || token.lower.endsWith('ed') || /^(?:NOUN|ADJ|ADV)$/.test(token.partOfSpeech ?? '')
  )
}

/** "chairwoman of the port" in an insertion or behind a name: from its first role word's phrase to the comma. */
export function readApposition(
  tokens: readonly Token[],
  from: number,
  end: number,
): readonly [number, number] | undefined {
  // "himself | a sailor"
  const own = /^(?:himself|herself)$/.test(tokens[from]?.lower ?? '') ? from + 1 : from
  const start = skipDegrees(tokens, own, end)
  let to = start
  let role = false
  for (; to < Math.min(end, start + 16); to++) {
    const token = tokens[to] as Token
    if (token.value === ',' && role && to < end && listsRoles(tokens, to + 1, end)) continue
    if (/^[,;:.—–]$/.test(token.value) || token.value === quotationMark) break
    if (/^(?:who|whose|which|when|while|said|says|told|and)$/.test(token.lower) && token.lower !== 'and') break
    role ||= isRoleWord(token)
  }
  const first = tokens[start]
  if (!role || to === start || !first || prepositions.has(first.lower) || first.type === 'number') return undefined
  // "speaking to the mayor", but not "Marketing Director"
  if (first.lower.endsWith('ing') && !isNameWord(first)) return undefined
  return [skipDeterminer(tokens, start), to]
}

/** "Chairman, | President and Chief Executive Officer |": roles of one person, the last of which "and" joins. */
function listsRoles(tokens: readonly Token[], from: number, end: number): boolean {
  if (!isRoleWord(tokens[from])) return false
  let joined = false
  for (let at = from; at < Math.min(end, from + longestRoles); at++) {
    const { value, lower } = tokens[at] as Token
    if (givenNames.has(lower) && isNameWord(tokens[at])) return false
    if (joined && isRoleWord(tokens[at])) return true
    if (/^[,;:.—–]$/.test(value) || value === quotationMark) return false
    joined ||= lower === 'and'
  }
  return false
}

/** No list of roles behind a comma is longer. */
const longestRoles = 8

/** No name has more degrees behind it. */
const mostDegrees = 4

/** "Ida Lund, | PhD, FRS, | chairwoman": where the role begins behind degrees. */
function skipDegrees(tokens: readonly Token[], from: number, end: number): number {
  let at = from
  for (let count = 0; count < mostDegrees; count++) {
    const token = tokens[at]
    if (!token || !isCapitalized(token.value)) break
    // "Ph. | D.", "M.D."
    const split = token.lower === 'ph' && tokens[at + 1]?.value === '.' && tokens[at + 2]?.lower === 'd'
    if (!(split || degrees.has(token.lower.replaceAll('.', '')) || isShouted(token.value))) break
    const last = split ? at + 2 : at
    const comma = tokens[last + 1]?.value === '.' ? last + 2 : last + 1
    if (tokens[comma]?.value !== ',' || comma >= end) break
    at = comma + 1
  }
  return at
}

/** The subject of the sentence: its first noun phrase after an introduction such as "In Strelsau on Monday,". */
export function findSentenceSubject(tokens: readonly Token[], end: number): NounPhrase | undefined {
  const start = findSubjectStart(tokens, end)
  const phrase = start < end ? readPhraseAt(tokens, start) : undefined
  return phrase && phrase.to <= end ? phrase : undefined
}

/** Words of an introduction that a comma ends, beside prepositions: "| When | the pier opened, Lund spoke". */
const introducers = new Set(
  'when while although though if asked speaking because however meanwhile instead moreover'.split(' '),
)

/** Where the subject of the sentence begins; `end` or behind it if there is none. */
export function findSubjectStart(tokens: readonly Token[], end: number): number {
  let start = skipDateline(tokens, end)
  while (start < end && tokens[start]?.type === 'mark' && tokens[start]?.value !== quotationMark) start++
  if (/^(?:and|but|so|then|yet)$/.test(tokens[start]?.lower ?? '')) start++
  const first = tokens[start]
  if (
    first &&
    (prepositions.has(first.lower) ||
      introducers.has(first.lower) ||
      first.lower.endsWith('ing') ||
      first.lower.endsWith('ly'))
  ) {
    while (start < end && tokens[start]?.value !== ',') start++
    start++
  }
  return start
}

/** No dateline is longer. */
const longestDateline = 24

/** "STRELSAU, May 3, 2024 – | Arden Rail is pleased to report": what stands before the dash is no clause. */
function skipDateline(tokens: readonly Token[], end: number): number {
  if (!/^\p{Lu}{3,}$/u.test(tokens[0]?.value ?? '')) return 0
  for (let index = 1; index < Math.min(end, longestDateline); index++) {
    const { value, partOfSpeech, spaceBefore } = tokens[index] as Token
    if (partOfSpeech === 'VERB' || partOfSpeech === 'AUX' || value === quotationMark) return 0
    if (/^[-–—]$/.test(value) && spaceBefore) return index + 1
  }
  return 0
}
