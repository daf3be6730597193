import type { Candidate } from './candidate.ts'
import { evidence } from './evidence.ts'

/** The sum of the weights of all evidence that holds for a candidate; above 0 it reads as a heading. */
export function scoreCandidate(candidate: Candidate): number {
  let score = 0
  for (const { weight, holds } of evidence) if (holds(candidate)) score += weight
  return score
}
