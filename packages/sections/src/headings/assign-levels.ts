import type { Line } from '../lines/line.ts'
import { readRole } from '../roles/read-role.ts'
import type { FoundHeading } from './find-headings.ts'

/**
 * The level of each heading, from 1. Marked levels count from the highest one in use below the title. In a text without
 * marks all are equal, but for headings in capitals over others, and a heading right below another that has no text.
 */
export function assignLevels(headings: readonly FoundHeading[], lines: readonly Line[]): number[] {
  const marked = headings.flatMap(({ line }) => line.block.level ?? [])
  const top = Math.min(...marked, 6)
  const hasCapitals = mixesCapitals(headings)
  const levels: number[] = []
  let above = 0
  for (const [index, heading] of headings.entries()) {
    const { line, runIn } = heading
    const boilerplate = readRole(line.text.slice(0, heading.span.end - heading.span.start)) !== 'body'
    let level = 1
    if (line.block.level !== undefined) level = above = line.block.level - top + 1
    else if (runIn || boilerplate) level = 1
    else if (marked.length > 0) level = above + 1
    else if (hasCapitals) level = line.casing === 'upper' ? 1 : 2
    else if (index > 0 && isStacked(headings[index - 1] as FoundHeading, heading, lines)) level = 2
    levels.push(Math.min(level, 6))
  }
  return levels
}

/** Whether two or more headings are set in capitals and two or more are not, capitals first. */
function mixesCapitals(headings: readonly FoundHeading[]): boolean {
  const body = headings.filter(({ line, runIn }) => !runIn && readRole(line.text) === 'body')
  const capitals = body.filter(({ line }) => line.casing === 'upper').length
  return capitals >= 2 && body.length - capitals >= 2 && body[0]?.line.casing === 'upper'
}

// "Annex A" / "Members of the panel"
function isStacked(above: FoundHeading, { line }: FoundHeading, lines: readonly Line[]): boolean {
  return !above.runIn && lines[line.index - 1] === above.line
}
