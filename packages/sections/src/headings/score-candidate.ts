import { allEvidence } from './all-evidence.ts'
import type { Candidate } from './candidate.ts'

/** The sum of the weights of all evidence that holds for a candidate; above 0 it reads as a heading. */
export function scoreCandidate(candidate: Candidate): number {
  let score = 0
  for (const { weight, holds } of allEvidence) if (holds(candidate)) score += weight
  return score
}
