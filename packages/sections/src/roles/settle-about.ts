import { annexHeadings } from '../lexicon/role-cues.ts'
import { findEndMarks } from '../lines/end-mark.ts'
import type { Line } from '../lines/line.ts'
import type { Opening } from '../opening.ts'
import { isOrganizationName, readLeadingName } from '../organization/read-name.ts'

/**
 * "About X" is boilerplate where X is an organisation by its name, and else only where no more of the body follows: "About the new
 * channel" in the middle of a text is a section of its body. What stands below an end mark, below contacts or in an annex is no more
 * of the body.
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
    const isBody = opening.role === 'about' && bodyFollows && !isAboutOrganization(lines[opening.index]?.text ?? '')
    settled.push(isBody ? { ...opening, role: 'body' } : opening)
  }
  return settled.reverse()
}

const aboutName = /^(?:more )?about (?:the )?/iu

/** What a boilerplate describes, called by its kind: `About the journal`, `About the Foundation`. */
const issuingBody =
  /^(?:journals?|compan(?:y|ies)|group|organi[sz]ations?|foundation|institute|university|museum|charity|publishers?|authors?|sponsors?|partners)\s*:?$/iu

// "About the Guild of Smiths Foundation", but not "About the foundation of the guild"
function isAboutOrganization(heading: string): boolean {
  const name = heading.replace(aboutName, '')
  if (issuingBody.test(name)) return true
  const read = readLeadingName(name)
  return (
    read !== undefined && /^\s*(?:\(|:|$)/u.test(read.rest) && read.name.includes(' ') && isOrganizationName(read.name)
  )
}
