import type { Token } from '@presswork/language'
import { roleForms } from '../lexicon/role-words.ts'
import type { Narration } from '../narration/narration.ts'
import type { Segment } from '../narration/segment.ts'
import { isShouted } from '../phrases/capital.ts'
import type { Paragraph } from '../read-paragraphs.ts'
import { FullNames } from './complete-name.ts'
import { describe, describeBehind, describeSpeaker, opensLine } from './describe-person.ts'
import { tellKind } from './judge-names.ts'
import type { Mention } from './mention.ts'
import { groupSightings, isSentenceCase, type NameCase } from './name-case.ts'
import { createDraft, type Draft } from './person.ts'
import { createRegister, type Register } from './register.ts'
import { findSightings } from './sighting.ts'
import { weighDocument } from './weigh-document.ts'

/** Who is named, and where, in order. */
export interface Cast {
  readonly register: Register
  readonly mentions: readonly Mention[]
}

/** Everyone the narration names, and where, in order. */
export function collectCast(narration: Narration, paragraphs: readonly Paragraph[]): Cast {
  const { segments, text } = narration
  const sightings = findSightings(narration)
  const register = createRegister()
  const fullNames = new FullNames(paragraphs)
  const cases = groupSightings(sightings.filter(({ run }) => run.words.length > 1))
  const singles = groupSightings(sightings.filter(({ run }) => run.words.length === 1))
  weighDocument(cases, singles, narration)
  // Full names first, so that a surname finds its owner wherever it stands.
  for (const one of [...cases, ...singles]) {
    const kind = (register.find(one.words) ?? findWithoutS(register, one.words)) ? undefined : tellKind(one)
    if (!kind) continue
    const full = one.words.length === 1 && kind !== 'organization' ? fullNames.find(one.words[0] as string) : undefined
    const draft = createDraft(full?.words ?? one.words, full?.name ?? chooseName(one), kind)
    register.enter(draft)
    if (draft.kind === 'person') continue
    for (const { end } of one.sightings) {
      const short = readAbbreviation(text, end)
      if (short !== undefined) register.abbreviate(draft, short)
    }
  }
  const mentions: Mention[] = []
  for (const sighting of sightings) {
    const { run, name, segment, start, speaks, heading } = sighting
    const known = register.find(run.words)
    const draft = known ?? findWithin(register, run.words) ?? findWithoutS(register, run.words)
    if (!draft) continue
    draft.count++
    draft.aliases.add(known ? name : draft.name)
    // The capitals of a heading do not tell a role from a verb: "House Passes Mayor Lund's …"; "Mrs Lund" may be one of two
    const isShared = run.words.length === 1 && register.namesakes(run.words[0] as string).length > 1
    const capitals = heading && !isSentenceCase(sighting.tokens, run)
    if (capitals && !isShared && sighting.clause) describeSpeaker(draft, sighting.clause, sighting.tokens, text)
    if (capitals && !isShared && opensLine(sighting.tokens, run)) describeBehind(draft, run, sighting.tokens, text)
    if (!capitals && !isShared) {
      if (sighting.clause && draft.roles.size === 0) describeSpeaker(draft, sighting.clause, sighting.tokens, text)
      describe(draft, run, sighting.tokens, text)
    }
    if (draft.kind === 'person' && draft.roles.size === 0) {
      const role = readBracketRole(text, sighting.end)
      if (role !== undefined) draft.roles.add(role)
    }
    mentions.push({ start, segment, draft, speaks, nameFrom: run.from })
    if (speaks) draft.pronounVotes += readOwnPronoun(sighting.tokens, run.to)
  }
  voteByPronouns(segments, mentions)
  return { register, mentions }
}

/** The fullest form; a line in capitals is the last choice, and so is a name whose words a lost line border repeats. */
function chooseName({ sightings }: NameCase): string {
  const rank = (name: string): number => (isShouted(name) || /\p{Ll}\p{Lu}\p{Ll}{2,} /u.test(name) ? 0 : name.length)
  let best = sightings[0]?.name ?? ''
  for (const { name } of sightings) if (name !== best && rank(name) > rank(best)) best = name
  return best
}

/** "Lund says | she", "Lund said that | he": 1 for a woman, -1 for a man, 0 where no pronoun follows the verb. */
function readOwnPronoun(tokens: readonly Token[], to: number): number {
  for (let index = to + 1; index <= to + 3; index++) {
    const lower = tokens[index]?.lower
    if (lower === 'she' || lower === 'he') return lower === 'she' ? 1 : -1
    if (lower !== 'that' && tokens[index]?.partOfSpeech !== 'VERB' && lower !== 'had' && lower !== 'has') return 0
  }
  return 0
}

/** "the Lunds", "Lunds decision" where a text lost its apostrophe. */
function findWithoutS(register: Register, words: readonly string[]): Draft | undefined {
  const last = words.at(-1) ?? ''
  const draft = last.endsWith('s') ? register.find([...words.slice(0, -1), last.slice(0, -1)]) : undefined
  return draft?.kind === 'person' ? draft : undefined
}

/** "Lund Opens": two words of a longer run that name somebody known. */
function findWithin(register: Register, words: readonly string[]): Draft | undefined {
  for (let index = 0; index + 2 < words.length; index++) {
    const draft = register.find(words.slice(index, index + 2))
    if (draft?.kind === 'person') return draft
  }
  return undefined
}

/** "the Harbour Board | (HarBo)", "Harbour Works | (“HW”)" */
function readAbbreviation(text: string, end: number): string | undefined {
  const short = /^\s?\(["“‘']?(\p{Lu}[\p{L}\p{N}&-]{1,11})["”’']?[);]/u.exec(text.slice(end, end + 20))?.[1]
  return short !== undefined && /\p{Lu}.*\p{Lu}/u.test(short) ? short : undefined
}

/** No role in a bracket has more words. */
const longestBracketRole = 8

/** "Ida Lund | (Deputy Director, Harbour Board)": segments leave brackets out. */
function readBracketRole(text: string, end: number): string | undefined {
  const bracket = /^\s?\((\p{Lu}[^(),;:]{2,80})[,)]/u.exec(text.slice(end, end + 90))?.[1]?.trim()
  const words = bracket?.split(/[\s-]+/) ?? []
  return words.length <= longestBracketRole && words.some((word) => roleForms.has(word.toLowerCase()))
    ? bracket
    : undefined
}

/** "Okoro spoke first. She …": a pronoun that opens a sentence after one that names a single person. */
function voteByPronouns(segments: readonly Segment[], mentions: readonly Mention[]): void {
  const named = new Map<number, Set<Draft>>()
  for (const { segment, draft } of mentions) {
    if (!draft || draft.kind === 'organization') continue
    const set = named.get(segment) ?? new Set()
    named.set(segment, set.add(draft))
  }
  for (const [index, segment] of segments.entries()) {
    const opening = segment.tokens.find((token) => token.type === 'word')?.lower
    const vote = opening === 'she' ? 1 : opening === 'he' ? -1 : 0
    const before = named.get(index - 1)
    if (vote !== 0 && before?.size === 1) for (const draft of before) draft.pronounVotes += vote
  }
}
