import type { Token } from '@presswork/language'
import { femaleNames, maleNames } from '../lexicon/given-names.ts'
import { femaleWords, maleWords } from '../lexicon/role-words.ts'
import type { Segment } from '../narration/segment.ts'
import type { Clause } from '../readers/clause.ts'
import { findSentenceSubject, readApposition } from '../readers/find-subject.ts'
import type { Mention } from './mention.ts'
import { type NameRun, readNameRuns } from './name-run.ts'
import type { Draft } from './person.ts'
import { createRegister, type Register } from './register.ts'

/** Everyone the narration names, and where, in order. `clauses` are those of each segment, `text` the whole source. */
export function collectCast(
  segments: readonly Segment[],
  clauses: readonly (readonly Clause[])[],
  text: string,
): { register: Register; mentions: Mention[] } {
  const runs = segments.map((segment) => (segment.heading ? [] : readNameRuns(segment.tokens)))
  const register = createRegister()
  const mentions: Mention[] = []
  // Full names first, so that a surname finds its owner wherever it stands.
  for (const full of [true, false]) {
    for (const [index, segment] of segments.entries()) {
      const subjects = new Set(
        (clauses[index] ?? []).map((clause) => segment.tokens[clause.subject?.nameFrom ?? -1]?.start),
      )
      const first = segment.heading ? undefined : findSentenceSubject(segment.tokens, segment.tokens.length)
      const opening = segment.tokens[first?.nameFrom ?? -1]?.start
      for (const run of runs[index] ?? []) {
        if (run.words.length > 1 !== full) continue
        const start = segment.tokens[run.from]?.start ?? 0
        const speaks = subjects.has(start)
        const draft = register.add(run, text.slice(start, segment.tokens[run.to - 1]?.end), speaks)
        if (!draft) continue
        describe(draft, run, segment.tokens, text)
        const short = full ? readAbbreviation(text, segment.tokens[run.to - 1]?.end ?? 0) : undefined
        if (short !== undefined) register.abbreviate(draft, short)
        mentions.push({ start, segment: index, draft, subject: speaks || opening === start })
      }
    }
  }
  mentions.sort((a, b) => a.start - b.start)
  voteByPronouns(segments, mentions)
  return { register, mentions }
}

/** "the Harbour Board | (HarBo)", "Harbour Works | (“HW”)" */
function readAbbreviation(text: string, end: number): string | undefined {
  const short = /^\s?\(["“‘']?(\p{Lu}[\p{L}\p{N}&-]{1,11})["”’']?[);]/u.exec(text.slice(end, end + 20))?.[1]
  return short !== undefined && /\p{Lu}.*\p{Lu}/u.test(short) ? short : undefined
}

/** Notes what stands beside the name: its role, honorific, and what they tell of gender. */
function describe(draft: Draft, run: NameRun, tokens: readonly Token[], text: string): void {
  if (draft.kind !== 'person') return
  const spans: (readonly [number, number])[] = run.roleFrom < run.from ? [[run.roleFrom, run.from]] : []
  const apposition = tokens[run.to]?.value === ',' ? readApposition(tokens, run.to + 1, tokens.length) : undefined
  if (apposition) spans.push(apposition)
  for (const [from, to] of spans) {
    const role = text.slice(tokens[from]?.start, tokens[to - 1]?.end)
    if (role !== '' && run.honorific === undefined) draft.roles.add(role)
    for (const token of tokens.slice(from, to))
      draft.genderVotes += femaleWords.has(token.lower) ? 8 : maleWords.has(token.lower) ? -8 : 0
  }
  const given = run.words.length > 1 ? run.words[0] : undefined
  if (given !== undefined) draft.genderVotes += femaleNames.has(given) ? 2 : maleNames.has(given) ? -2 : 0
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
    if (vote !== 0 && before?.size === 1) for (const draft of before) draft.genderVotes += vote
  }
}
