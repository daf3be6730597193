import type { Candidate } from './candidate.ts'

/** A share of lines set alike, from which on they read as headings or as no headings, and what that is worth. */
const likeness = { most: 0.66, few: 0.34, weight: 0.5 }
/** Within so many words of the mean of the text's other headings a candidate is as long as they are. */
const lengthReach = 3
const lengthWeights = { alike: 0.5, unlike: -0.25 }
/** So many other lines it takes to tell anything. */
const enough = 2

/**
 * Second pass: the headings of one text are set alike. A candidate gains where most other lines of its casing and ending read as
 * headings by themselves, and loses where few do; so it does by being as long as the other headings, or not. The weights are
 * fitted on top of those of the first pass.
 */
export function weighParallels(candidates: readonly Candidate[], scores: readonly number[]): number[] {
  const shapes = new Map<string, { all: number; headings: number }>()
  let headings = 0
  let words = 0
  for (const [index, candidate] of candidates.entries()) {
    const shape = shapes.get(shapeOf(candidate)) ?? { all: 0, headings: 0 }
    shapes.set(shapeOf(candidate), shape)
    shape.all++
    if ((scores[index] as number) <= 0) continue
    shape.headings++
    headings++
    words += candidate.line.words.length
  }
  return candidates.map((candidate, index) => {
    const score = scores[index] as number
    const { line } = candidate
    if (line.block.kind === 'heading') return score
    const self = score > 0 ? 1 : 0
    const shape = shapes.get(shapeOf(candidate)) ?? { all: 1, headings: self }
    let sum = score
    if (shape.all - 1 >= enough) sum += weighShare((shape.headings - self) / (shape.all - 1))
    const others = headings - self
    if (others >= enough) {
      const mean = (words - self * line.words.length) / others
      sum += Math.abs(line.words.length - mean) <= lengthReach ? lengthWeights.alike : lengthWeights.unlike
    }
    return sum
  })
}

function weighShare(share: number): number {
  if (share > likeness.most) return likeness.weight
  return share < likeness.few ? -likeness.weight : 0
}

function shapeOf({ line }: Candidate): string {
  const casing = line.casing === 'single' ? 'title' : line.casing
  return `${casing} ${line.ending} ${line.block.strong === true}`
}
