import { annexHeadings } from '../lexicon/role-cues.ts'
import { findEndMarks } from '../lines/end-mark.ts'
import type { Line } from '../lines/line.ts'
import type { Opening } from '../opening.ts'

/**
 * "About X" is boilerplate only where no more of the body follows: "About the new channel" in the middle of a text is a section
 * of its body. What stands below an end mark, below contacts or in an annex is no more of the body.
 */
export function settleAbout(openings: readonly Opening[], lines: readonly Line[]): Opening[] {
  const marks = findEndMarks(lines)
  const borders = lines.filter((line) => marks.has(line) || annexHeadings.test(line.text)).map(({ index }) => index)
  let next = borders.length
  let bodyFollows = false
  const settled: Opening[] = []
  for (const opening of openings.toReversed()) {
    while (next > 0 && (borders[next - 1] as number) > opening.index) {
      next--
      bodyFollows = false
    }
    if (opening.role === 'body') bodyFollows = true
    else if (opening.role === 'contact') bodyFollows = false
    settled.push(opening.role === 'about' && bodyFollows ? { ...opening, role: 'body' } : opening)
  }
  return settled.reverse()
}
