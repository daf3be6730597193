import type { Candidate } from './candidate.ts'
import { lineEvidence } from './line-evidence.ts'
import { placeEvidence } from './place-evidence.ts'

/** One observation for (positive) or against (negative) a line being a heading. */
export interface Evidence {
  readonly id: string
  readonly weight: number
  readonly holds: (candidate: Candidate) => boolean
}

/**
 * The evidence; a line is a heading if the weights of what holds sum up to more than 0. The weights are log-odds of a
 * logistic regression over releases whose headings are marked, rounded (Berkson 1944; see README).
 */
export const evidence: readonly Evidence[] = [
  { id: 'prior', weight: -1.7, holds: () => true },
  ...lineEvidence,
  ...placeEvidence,
]
