import type { SectionRole } from '@presswork/model'
import { isPreamble } from '../head/preamble.ts'
import { dayRange } from '../lines/date-line.ts'
import { findEndMarks } from '../lines/end-mark.ts'
import { isEndMark } from '../lines/end-words.ts'
import type { Line } from '../lines/line.ts'
import { readRole } from './read-role.ts'

/** The first line of a tail without a heading. */
export interface Tail {
  readonly line: Line
  readonly role: SectionRole
}

// "For the full interview follow this link", "View the paper here (0.4 MB)", "The post … appeared first on …."
const closingLink =
  /^(?:for (?:the|more|further)\b.{0,80}\b(?:link|here|click)|(?:view|read|download|watch|see|click|find|access|visit)\b.{0,160}\b(?:here|link|website|online|pdf)\b.{0,20}$|the post .{1,300} (?:appeared first on|first appeared on) )/iu
// "[1] Wearing a mask …", "¹ As of May", "(1) Including …"
const footnote = /^(?:\[\d{1,2}\]|[¹²³⁴⁵⁶⁷⁸⁹†‡]|\*{1,3}\s?\p{L})\s*\S/u
// "For press enquiries contact Jane Roe", "Tel: …", "press@acme.example"
const contact = /\b(?:contacts?|telephone|phone|tel|call)\b|\b[\w.+-]{1,40}@[\w-]{1,40}\.\w/iu

/** Finds the tails without headings, in order. */
export function findTails(lines: readonly Line[], headingLines: ReadonlySet<Line>, first: number): Tail[] {
  const tails: Tail[] = []
  const marks = findEndMarks(lines)
  for (const line of marks) {
    // One mark below another opens nothing
    if (line.index < first || marks.has(lines[line.index - 1] as Line)) continue
    const below = linesBelow(lines, headingLines, line.index)
    // Nor does a rule above a heading, but "ENDS" is no text of what stands above it
    if (below.length === 0 && line.index + 1 < lines.length && !isEndMark(line.text)) continue
    tails.push({ line, role: roleOfTail(below) })
  }
  const end = tails[0]?.line.index ?? lines.length
  const closing = findClosing(lines, headingLines, first, end)
  // Footnotes may stand at the end of annexes, below the end mark
  const hasAnnex = lines.slice(end).some((line) => headingLines.has(line))
  const last = hasAnnex ? findClosing(lines, headingLines, end, lines.length) : undefined
  const notes = last && footnote.test(last.line.text) ? [last] : []
  return [...(closing ? [closing] : []), ...tails, ...notes]
}

/** Lines below a mark that may be the name, office and number of a contact. */
const contactReach = 5

/** The lines below a mark, other marks left out, down to the first heading. */
function linesBelow(lines: readonly Line[], headingLines: ReadonlySet<Line>, mark: number): Line[] {
  const below = lines.slice(mark + 1, mark + 1 + contactReach)
  const heading = below.findIndex((line) => headingLines.has(line))
  return below.slice(0, heading === -1 ? undefined : heading).filter(({ kind }) => kind !== 'mark')
}

/** The lines right above the end that are notes or links: footnotes, `View the paper here`, what follows a dated signature. */
function findClosing(
  lines: readonly Line[],
  headingLines: ReadonlySet<Line>,
  first: number,
  end: number,
): Tail | undefined {
  let tail: Tail | undefined
  for (let index = end - 1; index > first; index--) {
    const line = lines[index] as Line
    if (headingLines.has(line)) {
      // Notes right below "Notes" are its text
      return tail?.line.index === index + 1 && readRole(line.text) === 'notes' ? undefined : tail
    }
    if (footnote.test(line.text)) tail = { line, role: 'notes' }
    else if (line.text.length <= 400 && closingLink.test(line.text)) tail = { line, role: 'link' }
    else if (isSignature(lines, index) && index + 1 < end) {
      const below = lines[index + 1] as Line
      return tail ?? (below.kind === 'text' ? { line: below, role: 'notes' } : undefined)
    } else if (line.kind === 'date' || line.kind === 'mark' || tail === undefined) {
      if (end - index > signatureReach) break
    } else break
  }
  return tail
}

/** Lines from the end in which a signature is looked for. */
const signatureReach = 6

// "MINISTRY OF WORKS" / "4 May 2019": the date line of a signature
function isSignature(lines: readonly Line[], index: number): boolean {
  const [above, line] = [lines[index - 1], lines[index]]
  if (line?.kind !== 'date' || dayRange.test(line.text)) return false
  return above?.casing === 'upper' && above.words.length <= 16 && !isPreamble(above)
}

function roleOfTail(below: readonly Line[]): SectionRole {
  if (below[0] && footnote.test(below[0].text)) return 'notes'
  return below.slice(0, 3).some(isContact) || below.slice(3).some(({ kind }) => kind === 'contact') ? 'contact' : 'link'
}

function isContact(line: Line): boolean {
  return line.kind === 'contact' || (!/^\W*(?:https?:|\[)/.test(line.text) && contact.test(line.text.slice(0, 300)))
}
