import type { Token } from '@presswork/language'
import { givenNames } from '../lexicon/given-names.ts'
import { organizationWords } from '../lexicon/organization-words.ts'
import { isAddress } from '../lexicon/role-words.ts'
import { isCapitalized } from '../phrases/capital.ts'
import {
  isDatedMonth,
  isNameJoint,
  isNameWord,
  isParticle,
  isRoleParticiple,
  isRoleWord,
  opensName,
} from '../phrases/classify-token.ts'
import type { NameRun } from './name-run.ts'
import { splitRun } from './split-run.ts'

/**
 * The runs of `tokens`, in order. `isBroken` tells whether a line ends between two tokens and the name with it.
 */
export function readNameRuns(tokens: readonly Token[], isBroken: (before: Token, after: Token) => boolean): NameRun[] {
  const runs: NameRun[] = []
  for (let at = 0; at < tokens.length; ) {
    // Nearly all words are small.
    const { type, value } = tokens[at] as Token
    const begins = type === 'word' && isCapitalized(value) && (isNameWord(tokens[at]) || opensName(tokens, at))
    if (!begins || isGlued(tokens, at)) {
      at++
      continue
    }
    let to = at + 1
    while (
      to < tokens.length &&
      continuesName(tokens, at, to) &&
      !isBroken(tokens[to - 1] as Token, tokens[to] as Token)
    )
      to++
    const last = dropEcho(tokens, at, to)
    const mark = findPair(tokens, at, last)
    for (let from = at; from < last; ) {
      const end = from < mark ? mark : last
      const run = splitRun(tokens, skipDateline(tokens, from, end), end)
      if (run) {
        const roleFrom = cutAtBreak(tokens, run, findDistantRole(tokens, run, runs.at(-1)), isBroken)
        runs.push(roleFrom === run.roleFrom ? run : { ...run, roleFrom })
      }
      from = end === mark ? mark + 1 : last
    }
    at = to
  }
  return runs
}

/** "Off-|Market", "$5M| Sale": the rest of a compound or a figure begins no name. */
function isGlued(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return before !== undefined && !tokens[at]?.spaceBefore && (/^[-.@/]$/.test(before.value) || before.type === 'number')
}

/** "STRELSAU | Ida Lund": a word in capitals before others is the place of a dateline. */
function skipDateline(tokens: readonly Token[], from: number, to: number): number {
  const isShouted = (token: Token | undefined): boolean => /^\p{Lu}{5,}$/u.test(token?.value ?? '')
  return to - from > 2 && isShouted(tokens[from]) && /^\p{Lu}\p{Ll}/u.test(tokens[from + 1]?.value ?? '')
    ? from + 1
    : from
}

/** A role does not reach over the end of a line that its writer ended. */
function cutAtBreak(
  tokens: readonly Token[],
  { from }: NameRun,
  roleFrom: number,
  isBroken: (before: Token, after: Token) => boolean,
): number {
  for (let index = from; index > roleFrom; index--)
    if (isBroken(tokens[index - 1] as Token, tokens[index] as Token)) return index
  return roleFrom
}

/** "About Arden Rail | Arden Rail runs": a name that a lost line border doubles. */
function dropEcho(tokens: readonly Token[], from: number, to: number): number {
  const half = (to - from) / 2
  if (!Number.isInteger(half)) return to
  for (let index = from; index < from + half; index++)
    if (tokens[index]?.lower !== tokens[index + half]?.lower) return to
  return from + half
}

/** "Ida Lund | & | Ben Okoro": two people, where both have two names and the first a common one; -1 in "Smoke & Sons", one firm. */
function findPair(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from + 2; at < to - 2; at++) {
    if (tokens[at]?.value !== '&') continue
    if (givenNames.has(tokens[from]?.lower ?? '') || givenNames.has(tokens[at + 1]?.lower ?? '')) return at
  }
  return -1
}

function continuesName(tokens: readonly Token[], from: number, at: number): boolean {
  const token = tokens[at] as Token
  if (isBehindAside(tokens, at) || isDatedMonth(tokens, at)) return false
  if (isNameWord(token) || isNameJoint(tokens, at) || isParticle(tokens, at)) return true
  // "Ministry | of | Trade", "Department | for | Transport"
  if (token.lower === 'of' || token.lower === 'for') {
    const body =
      organizationWords.has(tokens[at - 1]?.lower ?? '') ||
      (at - from > 1 && organizationWords.has(tokens[from]?.lower ?? ''))
    return body && isNameWord(tokens[at + 1])
  }
  if (token.type !== 'mark') return false
  // "Dockers| ’ | Union"
  if (/^['’]$/.test(token.value) && !token.spaceBefore && tokens[at - 1]?.lower.endsWith('s'))
    return isNameWord(tokens[at + 1]) && organizationWords.has(tokens[at + 1]?.lower ?? '')
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
  const { from, roleFrom } = run
  const titled = roleFrom < from && isAddressed(tokens, roleFrom, from)
  if (run.organization || (roleFrom < from && run.honorific === undefined && !titled)) return roleFrom
  if (previous?.organization && previous.to === from && isBehindAside(tokens, from)) {
    const of = tokens[previous.from - 1]?.lower === 'the' ? previous.from - 2 : previous.from - 1
    let head = of
    while (/^(?:of|for)$/.test(tokens[of]?.lower ?? '') && isRoleWord(tokens[head - 1])) {
      head -= tokens[head - 2]?.value === '-' ? 2 : 1
    }
    return isRoleWord(tokens[head]) ? head : roleFrom
  }
  return readRoleBeforeComma(tokens, run, titled) ?? roleFrom
}

/** No role before a comma is longer. */
const longestRole = 10

/** "Eng. | Ida Lund", "His Excellency Alhaji | Ben Okoro" */
function isAddressed(tokens: readonly Token[], from: number, to: number): boolean {
  return isAddress(
    tokens
      .slice(from, to)
      .filter(({ type }) => type === 'word')
      .map(({ lower }) => lower),
  )
}

/**
 * "The Prime Minister, | the Hon. | Ida Lund, today": a role that a comma parts from the name set in after it. Behind a form of
 * address no comma need close it: "Minister for Ports, | Shri | Arvind Lund opened".
 */
function readRoleBeforeComma(
  tokens: readonly Token[],
  { to, words, roleFrom }: NameRun,
  titled: boolean,
): number | undefined {
  const name = /^(?:the|his|her)$/.test(tokens[roleFrom - 1]?.lower ?? '') ? roleFrom - 1 : roleFrom
  const closed = tokens[to]?.value === ','
  if (tokens[name - 1]?.value !== ',' || !(closed || titled) || words.length < (titled ? 1 : 2)) return undefined
  let head: number | undefined
  let at = name - 2
  for (; at >= Math.max(0, name - 2 - longestRole); at--) {
    const token = tokens[at] as Token
    if (
      isRoleWord(token) &&
      (at === name - 2 || /^(?:of|for|to)$/.test(tokens[at + 1]?.lower ?? '') || head !== undefined)
    )
      head = at
    // "Secretary | to the | Governor", "Chairman of | the | Harbour Board"
    else if (token.lower === 'the' && tokens[at - 1]?.lower === 'to' && isRoleWord(tokens[at - 2])) at--
    else if (token.lower === 'the' && /^(?:of|for)$/.test(tokens[at - 1]?.lower ?? '')) continue
    else if (!isNameWord(token) && !isNameJoint(tokens, at) && !/^(?:of|for|and)$/.test(token.lower)) break
  }
  if (!closed && at >= 0 && !(tokens[at]?.lower === 'the' && at === 0)) return undefined
  // The role stands alone: "The | Minister", "… . | Minister"
  const before = tokens[at]
  // "Mr President, Ida Lund is here", "Ben Okoro, | MP, | Ida Lund, …"
  if (/^(?:mr|mrs|madam)$/.test(tokens[at + 1]?.lower ?? '') || (before?.value === ',' && isNameWord(tokens[at - 1])))
    return undefined
  const alone =
    before === undefined || before.type === 'mark' || /^(?:the|a|an|its|their|his|her|our|'s)$/.test(before.lower)
  // "George Singer, Ida Lund, and": a person
  if (head === undefined || tokens.slice(at + 1, name - 1).some(({ lower }) => givenNames.has(lower))) return undefined
  if (alone) return at + 1
  // "Arden's | managing | director"
  const rank = isRoleParticiple(tokens, head - 1) ? head - 1 : head
  return head === name - 2 && !isNameWord(tokens[rank - 1]) ? rank : undefined
}
