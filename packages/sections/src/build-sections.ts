import type { Line } from './lines/line.ts'
import type { Opening } from './opening.ts'
import type { Section } from './outline.ts'

/**
 * Cuts the lines from `first` on into sections: the lead, then one an opening. A section reaches to the next opening of its
 * own or a higher level, so it covers its subsections. A body begins with its first block, a list mark in front of it counted,
 * since the marks of later items lie inside, too.
 */
export function buildSections(
  lines: readonly Line[],
  first: number,
  openings: readonly Opening[],
  leadStart: number,
): Section[] {
  const lead: Opening = { index: first, heading: null, level: 0, role: 'lead', bodyStart: leadStart }
  const ends = findEnds(openings, lines.length)
  const leadEnd = openings[0]?.index ?? lines.length
  return [lead, ...openings].map((opening, order) => {
    const to = order === 0 ? leadEnd : (ends[order - 1] as number)
    return { level: opening.level, heading: opening.heading, role: opening.role, ...findBody(lines, opening, to) }
  })
}

/** For each opening the index of the first block that no longer belongs to it; a stack keeps this linear. */
function findEnds(openings: readonly Opening[], last: number): number[] {
  const ends: number[] = openings.map(() => last)
  const stack: number[] = []
  for (const [index, opening] of openings.entries()) {
    while (stack.length > 0 && (openings[stack.at(-1) as number] as Opening).level >= opening.level) {
      ends[stack.pop() as number] = opening.index
    }
    stack.push(index)
  }
  return ends
}

function findBody(lines: readonly Line[], opening: Opening, to: number): { start: number; end: number } {
  const { bodyStart } = opening
  let from = opening.index
  while (from < to && (lines[from] as Line).block.end <= bodyStart) from++
  if (from >= to) return { start: bodyStart, end: bodyStart }
  return { start: Math.max(bodyStart, (lines[from] as Line).markStart), end: (lines[to - 1] as Line).block.end }
}
