import type { Token } from '@presswork/language'
import type { Narration } from './collect-cast.ts'
import { readBreak } from './line-break.ts'
import { type NameRun, readNameRuns } from './name-run.ts'

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
  return segments.flatMap(({ tokens, heading }, segment) => {
    const runs = readNameRuns(tokens, (before, after) => readBreak(text, before.end, after.start, after.end))
    if (runs.length === 0) return []
    const subjects = new Set(clauses[segment]?.map((clause) => clause.subject?.nameFrom))
    const opening = openings[segment]?.nameFrom
    return runs.map((run) => {
      const start = tokens[run.from]?.start ?? 0
      const end = tokens[run.to - 1]?.end ?? start
      // A name may be broken over two lines.
      const name = text.slice(start, end).replace(/\s+/g, ' ')
      const speaks = !heading && subjects.has(run.from)
      return { run, tokens, name, segment, start, end, speaks, opens: opening === run.from, heading }
    })
  })
}
