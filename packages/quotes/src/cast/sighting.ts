import type { Token } from '@presswork/language'
import { givenNames } from '../lexicon/given-names.ts'
import type { Narration } from '../narration/narration.ts'
import { isRoleWord } from '../phrases/classify-token.ts'
import { longestPhrase } from '../phrases/read-phrase.ts'
import type { Clause } from '../readers/clause.ts'
import { readBreak } from './line-break.ts'
import type { NameRun } from './name-run.ts'
import { readNameRuns } from './read-name-runs.ts'

/** A name where it stands. */
export interface Sighting {
  readonly run: NameRun
  readonly tokens: readonly Token[]
  /** As written, on one line. */
  readonly name: string
  readonly segment: number
  readonly start: number
  readonly end: number
  /** Whether it is the subject of a reporting clause. */
  readonly speaks: boolean
  /** Whether it is the subject of its sentence. */
  readonly opens: boolean
  readonly heading: boolean
}

/** Every run of capitals in the narration that may name someone, in order. */
export function findSightings({ segments, clauses, openings, text }: Narration): Sighting[] {
  const sightings: Sighting[] = []
  const isBroken = (before: Token, after: Token): boolean => endsLine(text, before, after)
  for (const [segment, { tokens, heading }] of segments.entries()) {
    const subjects = listSubjects(clauses[segment])
    for (const run of readNameRuns(tokens, isBroken)) {
      const start = tokens[run.from]?.start ?? 0
      const end = tokens[run.to - 1]?.end ?? start
      // A name may be broken over two lines.
      const written = text.slice(start, end)
      const name = /[\n\t\u00a0]|\s\s/.test(written) ? written.replace(/\s+/g, ' ') : written
      const speaks = !heading && subjects.has(run.from)
      const opens = mayOpen(run, openings.start(segment)) && openings.subject(segment)?.nameFrom === run.from
      sightings.push({ run, tokens, name, segment, start, end, speaks, opens, heading })
    }
  }
  return sightings
}

/** Whether a run may be the name in a subject that begins at `start`. */
function mayOpen({ from }: NameRun, start: number): boolean {
  return from >= start && from <= start + longestPhrase
}

const nobody: ReadonlySet<number | undefined> = new Set()

/** Where the subjects of the clauses of a segment have their names. */
function listSubjects(clauses: readonly Clause[] = []): ReadonlySet<number | undefined> {
  return clauses.length === 0 ? nobody : new Set(clauses.map(({ subject }) => subject?.nameFrom))
}

/** Whether a cell or a line, and the name with it, ends between two tokens: "State of Ruritania⏎Ida Lund, mayor". */
function endsLine(text: string, before: Token, after: Token): boolean {
  const length = after.start - before.end
  // Most often a space
  if (length < 1 || (length === 1 && text.charCodeAt(before.end) === 0x20)) return false
  const gap = text.slice(before.end, after.start)
  if (gap.includes('\t')) return true
  if (!gap.includes('\n')) return false
  return (givenNames.has(after.lower) && !isRoleWord(before)) || readBreak(text, before.end, after.start, after.end)
}
