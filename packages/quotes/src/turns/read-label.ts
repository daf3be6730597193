import type { Token } from '@presswork/language'
import { givenNames } from '../lexicon/given-names.ts'
import { isShouted } from '../phrases/capital.ts'
import { isNameWord, isRoleWord } from '../phrases/classify-token.ts'
import { readGivenName, readNameWords } from '../phrases/name-words.ts'
import { splitPhrase } from '../phrases/split-phrase.ts'

/** No label has more tokens before its colon. */
const longestLabel = 24

/** Small words between the names and roles of a label. */
const labelWords = new Set("of the for and acting former first de van von 's".split(' '))

/** A transcript's label: "Mayor of Strelsau Ida Lund (translated): |" */
export interface Label {
  readonly at: number
  /** Index of the first token after the colon. */
  readonly to: number
  readonly name: string
  readonly role: string | null
  readonly words: readonly string[]
  /** The label where it has no name: "Question", "PRIME MINISTER". */
  readonly part: string | null
  /** Whether a role or a given name shows that a person is meant. */
  readonly sure: boolean
}

/** Who asks, answers or leads a conversation, where a label has no name. */
const parts = new Set(
  (
    'q question questions questioner a answer journalist journalists reporter reporters interviewer host moderator presenter ' +
    'operator audience caller facilitator reply response participant voice'
  ).split(' '),
)

/** Reads a label at the head of a line. `next` is what follows a label that is alone in its paragraph. */
export function readLabel(tokens: readonly Token[], at: number, next?: Token): Label | undefined {
  const named: Token[] = []
  let depth = 0
  let to = at
  for (; to < Math.min(tokens.length, at + longestLabel); to++) {
    const token = tokens[to] as Token
    if (token.value === '(') depth++
    else if (token.value === ')') depth--
    else if (depth > 0) continue
    else if (token.value === ':') break
    else if (!canStandInLabel(token)) return undefined
    else named.push(token)
  }
  const first = tokens[to + 1]
  if (tokens[to]?.value !== ':' || !(first ? first.spaceBefore && beginsTurn(first) : beginsTurn(next)))
    return undefined
  const part = joinTokens(named)
  const shouted = isShoutedRole(named)
  if (shouted || (named.length === 1 && parts.has(named[0]?.lower ?? '')))
    return { at, to: to + 1, name: '', role: shouted ? part : null, words: [], part, sure: false }
  // "Media Contact:" above a name is none
  if (!first) return undefined
  const phrase = splitPhrase(named, 0, named.length)
  if (phrase?.kind !== 'name') return undefined
  const slice = (from: number, end: number): string => joinTokens(named.slice(from, end))
  const words = readNameWords(named, phrase.nameFrom, phrase.nameTo)
  const sure =
    words.length < 5 &&
    (named.slice(phrase.roleFrom, phrase.roleTo).some(isRoleWord) ||
      (words.length > 1 && givenNames.has(readGivenName(words))))
  const role = phrase.roleFrom < phrase.roleTo ? slice(phrase.roleFrom, phrase.roleTo) : null
  return {
    at,
    to: to + 1,
    name: slice(phrase.nameFrom, phrase.nameTo),
    role,
    words,
    part: null,
    sure,
  }
}

function beginsTurn(token: Token | undefined): boolean {
  return token !== undefined && !/^["“'‘«„]$/.test(token.value) && /^[\p{Lu}\p{N}…<([]/u.test(token.value)
}

function joinTokens(tokens: readonly Token[]): string {
  return tokens.map((token, index) => (index > 0 && token.spaceBefore ? ` ${token.value}` : token.value)).join('')
}

/** "PRIME MINISTER": nothing but a role, in capitals */
function isShoutedRole(tokens: readonly Token[]): boolean {
  return isRoleWord(tokens.at(-1)) && tokens.every(({ value }) => value.length > 1 && isShouted(value))
}

function canStandInLabel(token: Token): boolean {
  if (token.type === 'mark') return /^[-–.,’']$/.test(token.value)
  return isNameWord(token) || isRoleWord(token) || labelWords.has(token.lower) || parts.has(token.lower)
}
