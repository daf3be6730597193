import { isProse } from '../lines/is-prose.ts'
import type { Candidate } from './candidate.ts'

/** A share of the lines set alike, from which on they read as headings or as no headings, and what that is worth. */
const likeness = { most: 0.66, few: 0.34, weight: 0.75 }
/** What it is worth to be as long as the other headings, and at which distance that turns: about half or twice as many words. */
const length = { weight: 1.25, turn: 0.5 }
/** What it is worth to stand above what the other headings stand above, and from which share of them on. */
const below = { weight: 0.5, turn: 0.45 }
/** So many other lines it takes to tell anything of a shape, and so many other headings to tell anything of a text. */
const enough = { lines: 2, headings: 1 }

/**
 * Second pass: the headings of one text are parallel. A candidate gains where most other lines of its casing and ending read as
 * headings by themselves, where the other headings are as long as it is, and where the same kind of thing stands below them; it
 * loses where they are not so. Every other candidate counts by its chance to be a heading, which the pass itself mends: it is
 * made twice.
 */
export function weighParallels(candidates: readonly Candidate[], scores: readonly number[]): number[] {
  return weigh(candidates, scores, weigh(candidates, scores, scores))
}

function weigh(candidates: readonly Candidate[], scores: readonly number[], seen: readonly number[]): number[] {
  const chances = seen.map((score) => 1 / (1 + Math.exp(-score)))
  const lengths = candidates.map(({ line }) => Math.log(line.words.length + 1))
  const shapes = candidates.map(shapeOf)
  const neighbours = candidates.map(kindBelow)
  const lines = addUp(shapes, () => 1)
  const headings = addUp(shapes, (index) => chances[index] as number)
  const above = addUp(neighbours, (index) => chances[index] as number)
  let all = 0
  let allLengths = 0
  for (const [index, chance] of chances.entries()) {
    all += chance
    allLengths += chance * (lengths[index] as number)
  }
  return scores.map((score, index) => {
    if (candidates[index]?.line.block.kind === 'heading') return score
    const chance = chances[index] as number
    const own = lengths[index] as number
    const alike = (lines.get(shapes[index] as string) as number) - 1
    let sum = score
    if (alike >= enough.lines) sum += weighShare(((headings.get(shapes[index] as string) as number) - chance) / alike)
    const others = all - chance
    if (others >= enough.headings) {
      const distance = Math.abs(own - (allLengths - chance * own) / others)
      const share = ((above.get(neighbours[index] as string) as number) - chance) / others
      sum += length.weight * (length.turn - distance) + below.weight * (share - below.turn)
    }
    return sum
  })
}

function addUp(keys: readonly string[], amount: (index: number) => number): ReadonlyMap<string, number> {
  const sums = new Map<string, number>()
  for (const [index, key] of keys.entries()) sums.set(key, (sums.get(key) ?? 0) + amount(index))
  return sums
}

function weighShare(share: number): number {
  if (share > likeness.most) return likeness.weight
  return share < likeness.few ? -likeness.weight : 0
}

function shapeOf({ line }: Candidate): string {
  const casing = line.casing === 'single' ? 'title' : line.casing
  return `${casing} ${line.ending} ${line.block.strong === true}`
}

/** What stands below: running text, the end, a lead-in, a short line, or what else its line is. */
function kindBelow({ below: line }: Candidate): string {
  if (line === undefined) return 'end'
  if (isProse(line)) return 'prose'
  return line.kind === 'text' && line.ending === 'colon' ? 'lead-in' : line.kind
}
