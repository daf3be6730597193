import type { Candidate } from './candidate.ts'

/** What likeness to other headings of the text is worth: none, one, two or more set like it. */
const parallelWeights = [-0.5, 0, 0.5] as const

/**
 * Second pass: headings of one text are set alike, so a candidate gains by others of its casing and ending that read as
 * headings by themselves, and loses by standing alone.
 */
export function weighParallels(candidates: readonly Candidate[], scores: readonly number[]): number[] {
  const counts = new Map<string, number>()
  for (const [index, candidate] of candidates.entries()) {
    if ((scores[index] as number) > 0) counts.set(shapeOf(candidate), (counts.get(shapeOf(candidate)) ?? 0) + 1)
  }
  return candidates.map((candidate, index) => {
    const score = scores[index] as number
    if (candidate.line.block.kind === 'heading') return score
    const alike = (counts.get(shapeOf(candidate)) ?? 0) - (score > 0 ? 1 : 0)
    return score + (parallelWeights[Math.min(alike, 2)] as number)
  })
}

function shapeOf({ line }: Candidate): string {
  const casing = line.casing === 'single' ? 'title' : line.casing
  return `${casing} ${line.ending} ${line.block.strong === true}`
}
