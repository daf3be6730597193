import type { Clause } from '../readers/clause.ts'
import type { Openings } from './openings.ts'
import type { Segment } from './segment.ts'

/** What the narration has been read into: one entry a segment in every list. */
export interface Narration {
  readonly segments: readonly Segment[]
  readonly clauses: readonly (readonly Clause[])[]
  readonly openings: Openings
  readonly text: string
}
