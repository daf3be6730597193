import type { Candidate } from './candidate.ts'

/** One observation for (positive) or against (negative) a line being a heading. */
export interface Evidence {
  readonly id: string
  readonly weight: number
  readonly holds: (candidate: Candidate) => boolean
}
