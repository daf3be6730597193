import type { Token } from '@presswork/language'
import { givenNames } from '../lexicon/given-names.ts'
import type { Narration } from '../narration/narration.ts'
import { isRoleWord } from '../phrases/classify-token.ts'
import { skipHonorifics } from '../phrases/name-words.ts'
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
  /** That clause. */
  readonly clause: Clause | undefined
  readonly heading: boolean
}

/** Every run of capitals in the narration that may name someone, in order. */
export function findSightings({ segments, clauses, text }: Narration): Sighting[] {
  const sightings: Sighting[] = []
  const isBroken = (before: Token, after: Token): boolean => endsLine(text, before, after)
  for (const [segment, { tokens, heading }] of segments.entries()) {
    const subjects = listSubjects(tokens, clauses[segment])
    for (const run of readNameRuns(tokens, isBroken)) {
      const first = tokens[run.from] as Token
      const { start } = first
      const end = tokens[run.to - 1]?.end ?? first.end
      const name = run.to - run.from === 1 ? first.value : readName(text, start, end)
      const subject = subjects.get(run.from)
      // The capitals of a heading make many a subject that is none
      const clause = heading && subject?.ruleId !== 'statement-from' ? undefined : subject
      const speaks = clause !== undefined
      sightings.push({ run, tokens, name, segment, start, end, speaks, clause, heading })
    }
  }
  return sightings
}

/** A name may be broken over two lines. */
function readName(text: string, start: number, end: number): string {
  const written = text.slice(start, end)
  return /[\n\t\u00a0]|\s\s/.test(written) ? written.replace(/\s+/g, ' ') : written
}

const nobody: ReadonlyMap<number, Clause> = new Map()

/** The clauses of a segment by where their subjects have their names, the first of each. */
function listSubjects(tokens: readonly Token[], clauses: readonly Clause[] = []): ReadonlyMap<number, Clause> {
  if (clauses.length === 0) return nobody
  const subjects = new Map<number, Clause>()
  for (const clause of clauses) {
    if (!clause.subject || clause.ruleId === 'signature') continue
    const name = skipHonorifics(tokens, clause.subject.nameFrom)
    if (!subjects.has(name)) subjects.set(name, clause)
  }
  return subjects
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
