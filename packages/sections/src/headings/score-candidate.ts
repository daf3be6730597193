import type { Candidate } from './candidate.ts'
import { evidence } from './evidence.ts'

/** The sum of the weights of all evidence that holds for a candidate; above 0 it reads as a heading. */
export function scoreCandidate(candidate: Candidate): number {
  let score = 0
  for (const { weight, holds } of evidence) if (holds(candidate)) score += weight
  return score
}

/** The ids of the evidence that holds, to ask why a line was read as it was. */
export function explainCandidate(candidate: Candidate): string[] {
  return evidence.filter(({ holds }) => holds(candidate)).map(({ id }) => id)
}
