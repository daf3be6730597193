import type { Evidence } from './evidence.ts'
import { lineEvidence } from './line-evidence.ts'
import { placeEvidence } from './place-evidence.ts'

/**
 * The evidence; a line is a heading if the weights of what holds sum up to more than 0. The weights are log-odds of a
 * logistic regression over releases whose headings are marked, rounded (Berkson 1944; see README).
 */
export const allEvidence: readonly Evidence[] = [
  { id: 'prior', weight: -1.7, holds: () => true },
  ...lineEvidence,
  ...placeEvidence,
]
