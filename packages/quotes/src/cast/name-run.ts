import type { Token } from '@presswork/language'
import { nameSuffixes } from '../lexicon/function-words.ts'
import { givenNames } from '../lexicon/given-names.ts'
import { organizationWords } from '../lexicon/organization-words.ts'
import { honorifics } from '../lexicon/role-words.ts'
import { isNameJoint, isNameWord, isParticle, isRoleWord } from '../phrases/classify-token.ts'
import { readNameWords } from '../phrases/name-words.ts'

/** A run of capitalised words that may name someone: "Mr Ben Okoro", "the Ministry of Trade". */
export interface NameRun {
  /** Token indices of the name, honorific and role left out. */
  readonly from: number
  readonly to: number
  /** The words of the name in lower case, initials and suffixes left out. */
  readonly words: readonly string[]
  readonly honorific: string | undefined
  /** First token of the role before the name; `from` if there is none. */
  readonly roleFrom: number
  readonly organization: boolean
  /** Whether the tagger, if there is one, takes the first word for a proper noun. */
  readonly proper: boolean
}

/** The runs of `tokens`, in order. */
export function readNameRuns(tokens: readonly Token[]): NameRun[] {
  const runs: NameRun[] = []
  for (let at = 0; at < tokens.length; ) {
    if (!isNameWord(tokens[at])) {
      at++
      continue
    }
    let to = at + 1
    while (to < tokens.length && continuesName(tokens, at, to)) to++
    const run = splitRun(tokens, at, to)
    if (run) runs.push({ ...run, roleFrom: findDistantRole(tokens, run, runs.at(-1)) })
    at = to
  }
  return runs
}

function continuesName(tokens: readonly Token[], from: number, at: number): boolean {
  const token = tokens[at] as Token
  if (isBehindAside(tokens, at)) return false
  if (isNameWord(token) || isNameJoint(tokens, at) || isParticle(tokens, at)) return true
  const body =
    organizationWords.has(tokens[at - 1]?.lower ?? '') ||
    (at - from > 1 && organizationWords.has(tokens[from]?.lower ?? ''))
  // "Ministry | of | Trade", "Department | for | Transport"
  if (/^(?:of|for)$/.test(token.lower)) return body && isNameWord(tokens[at + 1])
  // "Acme Rail, Inc."
  if (token.value === ',') return /^(?:inc|llc|ltd|corp|jr|sr)$/.test(tokens[at + 1]?.lower ?? '')
  return (
    token.value === '.' &&
    !token.spaceBefore &&
    /^(?:inc|ltd|corp|co|jr|sr)$/.test(tokens[at - 1]?.lower ?? '') &&
    tokens[at + 1] !== undefined
  )
}

/** "Harbour Board (HB) | Ida Lund": the segment leaves the bracket out, the offsets tell of it. */
function isBehindAside(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  return token !== undefined && before !== undefined && token.start - before.end > 3
}

/** "Secretary of the Harbour Board (HB) | Ida Lund", "the goalkeeper, | Ida Lund, made": a role that does not touch its name. */
function findDistantRole(tokens: readonly Token[], run: NameRun, previous: NameRun | undefined): number {
  const { from, to, roleFrom } = run
  if (roleFrom < from || run.organization) return roleFrom
  if (previous?.organization && previous.to === from && isBehindAside(tokens, from)) {
    const of = tokens[previous.from - 1]?.lower === 'the' ? previous.from - 2 : previous.from - 1
    let head = of
    while (/^(?:of|for)$/.test(tokens[of]?.lower ?? '') && isRoleWord(tokens[head - 1])) {
      head -= tokens[head - 2]?.value === '-' ? 2 : 1
    }
    return isRoleWord(tokens[head]) ? head : roleFrom
  }
  const insertion = tokens[from - 1]?.value === ',' && tokens[to]?.value === ',' && run.words.length > 1
  return insertion && isRoleWord(tokens[from - 2]) ? from - 2 : roleFrom
}

function splitRun(tokens: readonly Token[], start: number, end: number): NameRun | undefined {
  let from = start
  let honorific: string | undefined
  const body =
    findPersonBehindBody(tokens, start, end) ??
    findPersonBehindPlace(tokens, start, end) ??
    findPersonBehindRole(tokens, start, end)
  if (body !== undefined) from = body
  const organization =
    body === undefined &&
    tokens.slice(start, end).some((token) => organizationWords.has(token.lower) && token.lower !== 'house')
  if (body === undefined && (!organization || isRoleWord(tokens[start]))) {
    for (let index = start; index < end; index++) {
      const token = tokens[index] as Token
      if (!isRoleWord(token) || index === end - 1) continue
      if (honorifics.has(token.lower)) honorific = token.lower
      from = tokens[index + 1]?.value === '.' ? index + 2 : index + 1
    }
  }
  while (from < end && tokens[from]?.type === 'mark') from++
  if (from >= end) return undefined
  let roleFrom = from
  if (from > start) roleFrom = start
  // "board | chairwoman Ida Lund": a role in lower case
  while (roleFrom > 0 && from - roleFrom < 6 && isRolePart(tokens[roleFrom - 1] as Token, roleFrom === from)) roleFrom--
  const words = readNameWords(tokens.slice(from, end)).filter((word) => !nameSuffixes.has(word) && word !== 's.c.')
  if (words.length === 0) return undefined
  const tag = tokens[from]?.partOfSpeech
  const proper = tag === undefined || tag === 'PROPN' || from > 0
  return { from, to: end, words, honorific, roleFrom, organization, proper }
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

/** "President of Ruritania | Rudolf Elphberg": a given name inside the run, or two words of name after a place. */
function findPersonBehindPlace(tokens: readonly Token[], start: number, end: number): number | undefined {
  if (tokens[start - 1]?.lower !== 'of' || !isRoleWord(tokens[start - 2]) || end - start < 3) return undefined
  for (let index = start + 1; index < end - 1; index++) {
    const lower = tokens[index]?.lower ?? ''
    if (givenNames.has(lower)) return index
  }
  return end - start === 3 ? end - 2 : undefined
}

/** "Harbour Committee Ranking Member | Ida Lund": a role between the word for a body and the end. */
function findPersonBehindRole(tokens: readonly Token[], start: number, end: number): number | undefined {
  for (let index = end - 2; index > start; index--) {
    const token = tokens[index] as Token
    if (organizationWords.has(token.lower)) return undefined
    if (isRoleWord(token) && isNameWord(tokens[index + 1])) return index + 1
  }
  return undefined
}

function isRolePart(token: Token, first: boolean): boolean {
  if (token.type !== 'word') return token.value === '-' && !token.spaceBefore
  // "chief executive of | Arden Rail": what follows is no person
  if (token.lower === 'of') return !first
  if (first) return isRoleWord(token) && !/^(?:people|man|woman|men|women|sources|officials|experts)$/.test(token.lower)
  return (
    (isRoleWord(token) || isNameWord(token) || /^(?:NOUN|ADJ|PROPN)$/.test(token.partOfSpeech ?? '')) &&
    token.lower !== 'the'
  )
}
