import type { Line } from '../lines/line.ts'
import type { FoundHeading } from './found-heading.ts'

/** Other headings it takes to set those that end in a colon apart. */
const enough = 2
// "Conclusion", "What happens next": they close the text, not a group of it
const closing =
  /^(?:conclusions?|closing|in (?:summary|conclusion|the future)|next steps|thank(?: you|s)|what(?: happens|['’]s) next|looking (?:ahead|forward)|future)\b/iu

/**
 * The indices of headings that belong below another, as far as a text without marks tells: those that follow one without a text
 * of its own, those that end in a colon among others that do not, and those that stand again and again.
 */
export function findGroups(headings: readonly FoundHeading[], lines: readonly Line[]): ReadonlySet<number> {
  return new Set([...findStacked(headings, lines), ...findColons(headings), ...findRepeated(headings)])
}

// "Team reports" / "Art team" … / "Build team" … / "In the community" …
function findStacked(headings: readonly FoundHeading[], lines: readonly Line[]): number[] {
  const members: number[] = []
  let parent: FoundHeading | undefined
  let first: FoundHeading | undefined
  for (const [index, heading] of headings.entries()) {
    const next = headings[index + 1]
    if (next && isStacked(heading, next, lines)) {
      parent = heading
      first = next
    } else if (parent && first && (heading === first || belongs(heading, parent, first))) members.push(index)
    else parent = undefined
  }
  return members
}

function isStacked(above: FoundHeading, { line, runIn }: FoundHeading, lines: readonly Line[]): boolean {
  return !above.runIn && !runIn && lines[line.index - 1] === above.line
}

/** Whether a heading goes on with a group: it shares a word at its edge with the first of it, or is set unlike the heading above. */
function belongs(heading: FoundHeading, parent: FoundHeading, first: FoundHeading): boolean {
  if (heading.role !== 'body' || closing.test(heading.line.text)) return false
  return sharesEdge(heading, first) || (shapeOf(parent) !== shapeOf(first) && shapeOf(heading) !== shapeOf(parent))
}

function sharesEdge({ line: one }: FoundHeading, { line: other }: FoundHeading): boolean {
  return [0, -1].some((edge) => {
    const word = readWord(one, edge)
    return word.length > 3 && word === readWord(other, edge)
  })
}

function readWord({ words }: Line, edge: number): string {
  return (words.at(edge) ?? '').toLowerCase().replace(/[^\p{L}]/gu, '')
}

function shapeOf({ line }: FoundHeading): string {
  return `${line.casing === 'single' ? 'title' : line.casing} ${line.ending}`
}

// "News and events" … / "Talks:" … / "Booths:" …
function findColons(headings: readonly FoundHeading[]): number[] {
  const body = headings.flatMap((heading, index) => (heading.runIn || heading.role !== 'body' ? [] : [index]))
  const colons = body.filter((index) => headings[index]?.line.ending === 'colon')
  return colons[0] !== body[0] && body.length - colons.length >= enough ? colons : []
}

// "Plan A" … / "What it costs" … / "Plan B" … / "What it costs" …
function findRepeated(headings: readonly FoundHeading[]): number[] {
  const counts = new Map<string, number>()
  for (const { line } of headings) counts.set(line.text, (counts.get(line.text) ?? 0) + 1)
  const repeated = headings.flatMap(({ line }, index) => ((counts.get(line.text) ?? 0) > 1 ? [index] : []))
  return repeated[0] === 0 ? [] : repeated
}
