import type { Line } from '../lines/line.ts'
import { findGroups } from './find-groups.ts'
import type { FoundHeading } from './found-heading.ts'

/**
 * The level of each heading, from 1. Marked levels count from the highest one in use below the title. In a text without
 * marks all are equal, but for headings in capitals over others, and the groups of {@link findGroups}.
 */
export function assignLevels(headings: readonly FoundHeading[], lines: readonly Line[]): number[] {
  const marked = headings.flatMap(({ line }) => line.block.level ?? [])
  const top = Math.min(...marked, 6)
  const hasCapitals = mixesCapitals(headings)
  const groups = findGroups(headings, lines)
  const levels: number[] = []
  let above = 0
  for (const [index, heading] of headings.entries()) {
    const { line, runIn } = heading
    let level = 1
    if (line.block.level !== undefined) level = above = line.block.level - top + 1
    else if (runIn || heading.role !== 'body') level = 1
    else if (marked.length > 0) level = above + 1
    else if (hasCapitals) level = line.casing === 'upper' ? 1 : 2
    else if (groups.has(index)) level = 2
    levels.push(Math.min(level, 6))
  }
  return levels
}

/** Whether two or more headings are set in capitals and two or more are not, capitals first. */
function mixesCapitals(headings: readonly FoundHeading[]): boolean {
  const body = headings.filter((heading) => !heading.runIn && heading.role === 'body')
  const capitals = body.filter(({ line }) => line.casing === 'upper').length
  return capitals >= 2 && body.length - capitals >= 2 && body[0]?.line.casing === 'upper'
}
