import type { Token } from '@presswork/language'
import { nameSuffixes } from '../lexicon/function-words.ts'
import { isShouted } from '../phrases/capital.ts'
import { isRoleWord } from '../phrases/classify-token.ts'
import { readNameWords, skipHonorifics } from '../phrases/name-words.ts'
import type { NounPhrase } from '../phrases/noun-phrase.ts'
import { readPhraseBefore } from '../phrases/read-phrase.ts'
import type { Mention } from './mention.ts'
import { createDraft, type Draft } from './person.ts'
import type { Register } from './register.ts'

/** No more than this many speak as one. */
const mostSpeakers = 6

/** "Vera Holm, Ida Lund and Mayor Ben Roe": those who speak together, if the cast has all that the phrase names. */
export function resolveJoint(tokens: readonly Token[], phrase: NounPhrase, register: Register): Draft | undefined {
  const found: Draft[] = []
  let from = phrase.nameFrom
  for (let index = from; index <= phrase.nameTo; index++) {
    if (index < phrase.nameTo && tokens[index]?.lower !== 'and') continue
    const draft = findName(tokens, from, index, register)
    if (!draft || found.includes(draft) || !isWhole(draft)) return undefined
    found.push(draft)
    from = index + 1
  }
  // "Vera Holm and Ida Lund, | who | joked": the last one
  const relative = tokens[phrase.to]?.value === ',' ? tokens[phrase.to + 1] : tokens[phrase.to]
  if (relative?.lower === 'who') return found.at(-1)
  // "Vera Holm, | Ida Lund and Ben Roe"
  for (let start = phrase.from; tokens[start - 1]?.value === ',' && found.length < mostSpeakers; ) {
    const before = readPhraseBefore(tokens, start - 1)
    const draft = before?.kind === 'name' ? findName(tokens, before.nameFrom, before.nameTo, register) : undefined
    if (!before || !draft || found.includes(draft)) break
    found.unshift(draft)
    start = before.from
  }
  return joinDrafts(found)
}

/** "Lund" of Ida Lund, "HB", but not the "Roe" of "Roe and Sons". */
function isWhole({ words, name }: Draft): boolean {
  return words.length > 1 || isShouted(name)
}

/** The name in the tokens `from` to `to`, without the roles before it. */
function findName(tokens: readonly Token[], from: number, to: number, register: Register): Draft | undefined {
  const whole = register.find(readWords(tokens, from, to))
  if (whole) return whole
  let start = from
  for (let index = from; index < to; index++) if (isRoleWord(tokens[index])) start = index + 1
  return start > from && start < to ? register.find(readWords(tokens, start, to)) : undefined
}

function readWords(tokens: readonly Token[], from: number, to: number): string[] {
  return readNameWords(tokens, skipHonorifics(tokens, from), to).filter(
    (word) => word !== 'the' && !nameSuffixes.has(word),
  )
}

/** "Ida Lund, the mayor, and Ben Roe, her deputy, said in a joint statement": everyone named before the verb. */
export function joinMentioned(speaker: Draft, mentions: readonly Mention[]): Draft | undefined {
  const named = new Set(mentions.map(({ draft }) => draft).filter((draft) => draft !== null))
  const alike = Array.from(named).filter(({ kind }) => (kind === 'organization') === (speaker.kind === 'organization'))
  return alike.includes(speaker) ? joinDrafts(alike) : undefined
}

/** Whether several speak as one. */
export function isJoint({ words }: Draft): boolean {
  return words.length === 0
}

/** Several as one speaker: "Vera Holm, Ida Lund and Ben Roe". */
function joinDrafts(drafts: readonly Draft[]): Draft | undefined {
  const names = drafts.map(({ name }) => name)
  const last = names.pop()
  if (last === undefined || names.length === 0 || names.length >= mostSpeakers) return undefined
  return createDraft([], `${names.join(', ')} and ${last}`, 'unknown')
}
