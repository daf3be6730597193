import type { SectionRole } from '@presswork/model'
import { isDateLine } from '../lines/date-line.ts'
import { isProse } from '../lines/is-prose.ts'
import type { Line } from '../lines/line.ts'
import { hasVerb } from './has-verb.ts'

/** A line that may be a heading, among its neighbours. */
export interface Candidate {
  readonly line: Line
  /** What its words say of a section below: `Media contact` → contact, `body` if they say nothing. */
  readonly role: SectionRole
  /** Its first word in lower case, apostrophes kept. */
  readonly opening: string
  /** The line above it below the title, if any. */
  readonly above: Line | undefined
  readonly below: Line | undefined
  /** Whether nothing but lines of the head (title, dates) stands above it. */
  readonly belowTitle: boolean
  /** Whether an end mark, a contact block or a list of links stands above it, below which names and other titles look like headings. */
  readonly closed: boolean
  /** How many short lines, as the cells of a table are, stand above it without running text between; 4 at most. */
  readonly shortAbove: number
  readonly shortBelow: number
  /** Whether no running text stands below it. */
  readonly belowProse: boolean
  /** Whether the format itself marks two or more headings in this text. */
  readonly markedText: boolean
  /** How many short lines of the text are questions with something else below them. */
  readonly questions: number
  /** Whether it is a question of an interview between two people with names. */
  readonly asked: boolean
  /** Whether the text is a transcript, or a speech began above it. */
  readonly spoken: boolean
}

/** Longest heading considered, in characters; questions of interviews are long. */
const maxLength = 330

/** Whether a line can be a heading at all. Marked headings always can; a numbered item only if it stands alone in front of text. */
export function isPossible(line: Line, above: Line | undefined, below: Line | undefined): boolean {
  if (line.block.kind === 'heading') return line.text.trim() !== ''
  if (line.block.kind === 'listItem') {
    if (!isNumberedHeading(line, above, below)) return false
  } else if (line.block.kind !== 'paragraph' || line.kind !== 'text') return false
  return line.text.length <= maxLength && !line.text.trim().includes('\n') && /\p{L}/u.test(line.text)
}

/**
 * Whether a numbered item may be the heading of what follows: `(A) Our plans` alone in front of text, `3) How was it?` in front of
 * its answer, `a) Jane Roe, 54` in front of a list of its own.
 */
function isNumberedHeading(line: Line, above: Line | undefined, below: Line | undefined): boolean {
  // "1. October 2024" is a day
  if (line.marker === '' || line.ending === 'open' || isDateLine(line.words)) return false
  if (below?.kind === 'list') {
    const isName = line.ending === 'word' && line.casing !== 'lower' && !hasVerb(line)
    return isName && isNested(line.marker, below.marker)
  }
  if (above?.kind === 'list' && above.ending !== 'colon' && !closesInner(above.marker, line.marker)) return false
  return isProse(below) || line.ending === 'question'
}

/** Whether a numbered item stands below the list within the item before it: `3. Schedule` below `(4) Capital: 80 million`. */
function closesInner(inner: string, outer: string): boolean {
  return /^\d+\.$/u.test(outer) && /^\((?:[2-9]|\d\d|[b-z]|i[iv])\)$/u.test(inner)
}

/** Whether a marker is the first of a list within the item of another: `i.` below `b)`, but not `i)` below `h)`. */
function isNested(outer: string, inner: string): boolean {
  const first = /^\(?[1aAiI](?=[.)])/u.test(inner)
  return first && inner !== outer && inner.replace(/i/iu, 'h').toLowerCase() !== outer.toLowerCase()
}
