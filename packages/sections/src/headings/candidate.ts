import { isProse } from '../lines/is-prose.ts'
import type { Line } from '../lines/line.ts'

/** A line that may be a heading, among its neighbours. */
export interface Candidate {
  readonly line: Line
  /** Its first word in lower case, apostrophes kept. */
  readonly opening: string
  /** The line above it below the title, if any. */
  readonly above: Line | undefined
  readonly below: Line | undefined
  /** Whether nothing but lines of the head (title, dates) stands above it. */
  readonly belowTitle: boolean
  /** How many short lines, as the cells of a table are, stand above it without running text between; 4 at most. */
  readonly shortAbove: number
  readonly shortBelow: number
  /** Whether no running text stands below it. */
  readonly belowProse: boolean
  /** Whether the format itself marks two or more headings in this text. */
  readonly markedText: boolean
  /** Whether the text is a transcript: two or more speakers take turns of some length. */
  readonly transcript: boolean
}

/** Longest heading considered, in characters; questions of interviews are long. */
const maxLength = 330

/** Whether a line can be a heading at all. Marked headings always can; a numbered item only if it stands alone in front of text. */
export function isPossible(line: Line, above: Line | undefined, below: Line | undefined): boolean {
  if (line.block.kind === 'heading') return line.text.trim() !== ''
  if (line.block.kind === 'listItem') {
    if (!line.numbered || above?.kind === 'list' || below?.kind === 'list' || !isProse(below)) return false
  } else if (line.block.kind !== 'paragraph' || line.kind !== 'text') return false
  return line.text.length <= maxLength && !line.text.trim().includes('\n') && /\p{L}/u.test(line.text)
}

// "Jane Roe: We came …", "President of the Board Jane Roe: We …", "Question: And if …"
const turn = /^(\p{Lu}[\p{L}.'’ -]{1,60}):\s+\p{Lu}/u

/** Whether a line opens with a label as turns of a transcript do: `Jane Roe: We came …`. */
export function isTurn({ text }: Line): boolean {
  return turn.test(text.slice(0, 80))
}

/** Whether the lines hold two turns or more of at least two speakers. */
export function isTranscript(lines: readonly Line[]): boolean {
  const speakers = lines.filter(isProse).flatMap(({ text }) => turn.exec(text.slice(0, 80))?.[1] ?? [])
  const counts = new Map<string, number>()
  for (const speaker of speakers) counts.set(speaker, (counts.get(speaker) ?? 0) + 1)
  return [...counts.values()].filter((count) => count >= 2).length >= 2
}
