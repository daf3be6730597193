import type { Token } from '@presswork/language'
import { femaleWords, maleWords } from '../lexicon/role-words.ts'
import type { Segment } from '../narration/segment.ts'
import { isNameWord } from '../phrases/classify-token.ts'
import type { NounPhrase } from '../phrases/noun-phrase.ts'
import type { Clause } from '../readers/clause.ts'
import { readApposition } from '../readers/find-subject.ts'
import { findOrganization } from './find-organization.ts'
import type { Mention } from './mention.ts'
import { type NameRun, readNameRuns } from './name-run.ts'
import type { Draft } from './person.ts'
import { createRegister, type Register } from './register.ts'

/** What the narration has been read into: one entry a segment in every list. */
export interface Narration {
  readonly segments: readonly Segment[]
  readonly clauses: readonly (readonly Clause[])[]
  /** The subject of every segment. */
  readonly openings: readonly (NounPhrase | undefined)[]
  readonly text: string
}

/** Who is named, and where, in order. */
export interface Cast {
  readonly register: Register
  readonly mentions: readonly Mention[]
}

/** A name where it stands. */
interface Sighting {
  readonly run: NameRun
  readonly segment: number
  readonly start: number
  /** Whether it is the subject of a reporting clause. */
  readonly speaks: boolean
  readonly opens: boolean
}

/** Everyone the narration names, and where, in order. */
export function collectCast(narration: Narration): Cast {
  const { segments, text } = narration
  const sightings = segments.flatMap((_, index) => findSightings(narration, index))
  const register = createRegister()
  const mentions: Mention[] = []
  // Full names first, so that a surname finds its owner wherever it stands.
  for (const full of [true, false]) {
    for (const { run, segment, start, speaks, opens } of sightings) {
      if (run.words.length > 1 !== full) continue
      const { tokens } = segments[segment] as Segment
      const end = tokens[run.to - 1]?.end ?? start
      // A name may be broken over two lines.
      const draft = register.add(run, text.slice(start, end).replace(/\s+/g, ' '), speaks)
      if (!draft) continue
      // The capitals of a heading do not tell a role from a verb: "House Passes Mayor Lund's …".
      if (!segments[segment]?.heading) describe(draft, run, tokens, text)
      const short = full ? readAbbreviation(text, end) : undefined
      if (short !== undefined) register.abbreviate(draft, short)
      mentions.push({ start, segment, draft, subject: speaks || opens })
    }
  }
  mentions.sort((a, b) => a.start - b.start)
  voteByPronouns(segments, mentions)
  return { register, mentions }
}

function findSightings({ segments, clauses, openings }: Narration, segment: number): Sighting[] {
  const { tokens } = segments[segment] as Segment
  const runs = readNameRuns(tokens)
  if (runs.length === 0) return []
  const subjects = new Set(clauses[segment]?.map((clause) => clause.subject?.nameFrom))
  const opening = openings[segment]?.nameFrom
  return runs.map((run) => {
    const { from } = run
    return { run, segment, start: tokens[from]?.start ?? 0, speaks: subjects.has(from), opens: opening === from }
  })
}

/** "the Harbour Board | (HarBo)", "Harbour Works | (“HW”)" */
function readAbbreviation(text: string, end: number): string | undefined {
  const short = /^\s?\(["“‘']?(\p{Lu}[\p{L}\p{N}&-]{1,11})["”’']?[);]/u.exec(text.slice(end, end + 20))?.[1]
  return short !== undefined && /\p{Lu}.*\p{Lu}/u.test(short) ? short : undefined
}

/** Notes what stands beside the name: its role, honorific, and what they tell of whom a pronoun can mean. */
function describe(draft: Draft, run: NameRun, tokens: readonly Token[], text: string): void {
  if (draft.kind !== 'person') return
  const spans: (readonly [number, number])[] = run.roleFrom < run.from ? [[run.roleFrom, run.from]] : []
  noteOrganization(draft, tokens, run.to, run.to + organizationReach, text, true)
  const apposition = tokens[run.to]?.value === ',' ? readApposition(tokens, run.to + 1, tokens.length) : undefined
  if (apposition) spans.push(apposition)
  for (const [from, to] of spans) {
    const role = text.slice(tokens[from]?.start, tokens[to - 1]?.end).replace(/[\s,–-]+$/, '')
    if (role !== '' && (run.honorific === undefined || from > run.from)) draft.roles.add(role)
    noteOrganization(draft, tokens, from, to, text, false)
    for (const token of tokens.slice(from, to))
      draft.styleVotes += femaleWords.has(token.lower) ? 8 : maleWords.has(token.lower) ? -8 : 0
  }
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
    if (draft?.kind !== 'person') continue
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
