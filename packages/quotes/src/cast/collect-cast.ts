import type { Token } from '@presswork/language'
import { givenNames } from '../lexicon/given-names.ts'
import { femaleWords, honorifics, maleWords, roleForms } from '../lexicon/role-words.ts'
import type { Narration } from '../narration/narration.ts'
import type { Segment } from '../narration/segment.ts'
import { isShouted } from '../phrases/capital.ts'
import { isNameWord, isRoleWord } from '../phrases/classify-token.ts'
import type { Paragraph } from '../read-paragraphs.ts'
import type { Clause } from '../readers/clause.ts'
import { readApposition } from '../readers/find-subject.ts'
import { FullNames } from './complete-name.ts'
import { findOrganization } from './find-organization.ts'
import { joinRole } from './join-role.ts'
import { tellKind } from './judge-names.ts'
import type { Mention } from './mention.ts'
import { groupSightings, type NameCase } from './name-case.ts'
import type { NameRun } from './name-run.ts'
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
    if (heading && !isShared && opensLine(sighting.tokens, run)) describeBehind(draft, run, sighting.tokens, text)
    if (!heading && !isShared) {
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

/** Notes what stands beside the name: its role, honorific, and what they tell of whom a pronoun can mean. */
function describe(draft: Draft, run: NameRun, tokens: readonly Token[], text: string): void {
  if (draft.kind === 'organization') return
  noteOrganization(draft, tokens, run.to, run.to + organizationReach, text, true)
  if (run.roleFrom < run.from) noteRole(draft, tokens, run.roleFrom, run.from, text)
  describeBehind(draft, run, tokens, text)
}

/** "Ida Lund, chairwoman of the port", "WHO: Ida Lund, chairwoman of the port": lines of capitals that list people. */
function opensLine(tokens: readonly Token[], run: NameRun): boolean {
  const before = tokens[Math.min(run.roleFrom, run.from) - 1]
  return before === undefined || before.type === 'mark'
}

/** "Ida Lund, | chairwoman of the port": the role behind the name. */
function describeBehind(draft: Draft, run: NameRun, tokens: readonly Token[], text: string): void {
  if (draft.kind === 'organization') return
  // "Ida Lund, | and the mayor, Ben Okoro": another's role
  const apposed = tokens[run.to]?.value === ',' && tokens[run.to + 1]?.lower !== 'and'
  const apposition = apposed ? readApposition(tokens, run.to + 1, tokens.length) : undefined
  // "Ida Lund, I am the mayor", "with Ida Lund, Mr Okoro left": no apposition
  if (!apposition || honorifics.has(tokens[apposition[0]]?.lower ?? '')) return
  if (!tokens.slice(...apposition).some(({ partOfSpeech }) => partOfSpeech === 'AUX'))
    noteRole(draft, tokens, ...apposition, text)
}

/** "The port's director, | Ida Lund, said": the role that the clause of a speaker tells where nothing touches the name. */
function describeSpeaker(draft: Draft, { subject, apposition }: Clause, tokens: readonly Token[], text: string): void {
  if (draft.kind === 'organization' || subject?.kind !== 'name') return
  const [from, to] = subject.roleFrom < subject.roleTo ? [subject.roleFrom, subject.roleTo] : (apposition ?? [0, 0])
  // "Mr. King and | Ida Lund", "Mayor of Zenda Ben Okoro and Director | Ida Lund": two people
  const whole = tokens[from]?.type === 'word' && tokens[to - 1]?.lower !== 'and' && !namesAnother(tokens, from, to)
  if (whole && tokens.slice(from, to).some(isRoleWord)) noteRole(draft, tokens, from, to, text)
}

/** Whether "and" parts the tokens, with a name of two words among them. */
function namesAnother(tokens: readonly Token[], from: number, to: number): boolean {
  const span = tokens.slice(from, to)
  if (!span.some(({ lower }) => lower === 'and')) return false
  return span.some(({ lower }, index) => givenNames.has(lower) && isNameWord(span[index + 1]))
}

/** Notes the role in the tokens `from` to `to`, whose it is, and whether it tells a woman or a man. */
function noteRole(draft: Draft, tokens: readonly Token[], start: number, to: number, text: string): void {
  const from = followsState(tokens, start, to) ? start + 1 : start
  const role = joinRole(tokens, from, to)
  if (role !== '') draft.roles.add(role)
  noteOrganization(draft, tokens, from, to, text, false)
  for (const { lower } of tokens.slice(from, to))
    draft.styleVotes += femaleWords.has(lower) ? 8 : maleWords.has(lower) ? -8 : 0
}

/** "Strelsau, DC Senator": the state of a dateline stands before the role. */
function followsState(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from < 2 || !isRoleWord(tokens[from + 1])) return false
  return /^(?:[A-Z]{2}|D\.C\.)$/.test(tokens[from]?.value ?? '') && tokens[from - 1]?.value === ','
}

/** How far behind a name its organisation is looked for: "Ida Lund of the Harbour Board of Upper Ruritania". */
const organizationReach = 9

/** Notes the first organisation told beside the name; `behind` is where "of" or "from" must lead to it. */
function noteOrganization(
  draft: Draft,
  tokens: readonly Token[],
  from: number,
  to: number,
  text: string,
  behind: boolean,
): void {
  if (draft.organization !== null) return
  let start = from
  if (behind) {
    if (!/^(?:of|from|at)$/.test(tokens[from]?.lower ?? '')) return
    start = tokens[from + 1]?.lower === 'the' ? from + 2 : from + 1
    if (!isNameWord(tokens[start])) return
  }
  const found = findOrganization(tokens, start, Math.min(to, tokens.length))
  if (found && (!behind || found[0] === start))
    draft.organization = text.slice(tokens[found[0]]?.start, tokens[found[1] - 1]?.end)
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
