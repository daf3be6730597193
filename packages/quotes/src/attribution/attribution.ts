import type { QuoteBasis } from '@presswork/model'
import type { Segment } from '../narration/segment.ts'
import type { Clause } from '../readers/clause.ts'

/** Where a quotation stands in the narration. */
export interface Place {
  readonly segment: number
  readonly at: number
}

/** The clause that attributes a quotation, or nothing but the earlier part that it goes on from. */
export interface Attribution {
  readonly clause: Clause | undefined
  /** Segment of the clause. */
  readonly segment: number
  readonly basis: QuoteBasis
  readonly continues: number | undefined
  readonly ruleId: string
}

/** What the attributors read: the narration, its clauses and the attributions made so far. */
export interface Scene {
  readonly text: string
  readonly segments: readonly Segment[]
  readonly clauses: readonly (readonly Clause[])[]
  readonly attributions: readonly (Attribution | undefined)[]
}

/** Finds the clause of the quotation at `place`; `null` settles that there is none. */
export type Attributor = (scene: Scene, place: Place, quotation: number) => Attribution | null | undefined
