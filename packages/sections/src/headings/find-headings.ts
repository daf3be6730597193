import type { Span } from '@presswork/model'
import { isPreamble } from '../head/preamble.ts'
import { annexHeadings } from '../lexicon/role-cues.ts'
import { findEndMarks } from '../lines/end-mark.ts'
import { isProse } from '../lines/is-prose.ts'
import type { Line } from '../lines/line.ts'
import { readRole } from '../roles/read-role.ts'
import { type Candidate, isPossible } from './candidate.ts'
import type { FoundHeading } from './found-heading.ts'
import { markRows } from './mark-rows.ts'
import { readRunIn } from './read-run-in.ts'
import { asksInTurns, findAsker, isSpeech, isTranscript, readSpeaker } from './read-turns.ts'
import { scoreCandidate } from './score-candidate.ts'
import { weighParallels } from './weigh-parallels.ts'

/** Finds the headings among the lines from `first` on (those below the title). */
export function findHeadings(lines: readonly Line[], first: number): FoundHeading[] {
  const candidates = collectCandidates(lines, first)
  const scores = weighParallels(candidates, candidates.map(scoreCandidate))
  const accepted = new Set(candidates.filter((_, index) => (scores[index] as number) > 0).map(({ line }) => line))
  const found: FoundHeading[] = []
  let inBody = false
  for (const line of lines.slice(first)) {
    const runIn = inBody ? readRunIn(line) : undefined
    inBody ||= isProse(line) || line.kind === 'list'
    const span = runIn ?? (accepted.has(line) ? headingSpan(line) : undefined)
    if (!span) continue
    const role = readRole(line.text.slice(0, span.end - line.block.start))
    // "Contact:" above the lead is a label of the head
    if (!inBody && (role === 'contact' || role === 'link') && line.block.kind !== 'heading') continue
    // So is "PRESS STATEMENT", however large it is set
    if (!inBody && isPreamble(line)) continue
    // "Contacts" / "Media Relations" / "Acme Forge"
    if (role === 'contact' && isNameOfContact(found.at(-1), line)) continue
    if (runIn && role === 'contact' && isInContacts(lines, found.at(-1), line)) continue
    found.push({ line, span, runIn: runIn !== undefined, role })
  }
  return found
}

function isNameOfContact(last: FoundHeading | undefined, { index, block, ending }: Line): boolean {
  return (
    last?.role === 'contact' &&
    !last.runIn &&
    last.line.index === index - 1 &&
    block.level === undefined &&
    ending === 'word'
  )
}

// "Contacts" / "Media: Jane Roe, 555-0100" / "Investors: John Doe, 555-0101"
function isInContacts(lines: readonly Line[], last: FoundHeading | undefined, { index }: Line): boolean {
  if (last?.role !== 'contact' || last.runIn || index - last.line.index > longestContacts) return false
  return !lines.slice(last.line.index + 1, index).some(isProse)
}

/** Lines that the contacts below one heading may take. */
const longestContacts = 20

/** The lines below the title that can be headings, with their neighbours. */
export function collectCandidates(lines: readonly Line[], first: number): Candidate[] {
  const below = markRows(lines.slice(first))
  const markedText = below.filter(({ block }) => block.kind === 'heading').length >= 2
  const transcript = isTranscript(below)
  const asker = transcript ? findAsker(below) : undefined
  const questions = countQuestions(below)
  const candidates: Candidate[] = []
  const shortAbove = countShort(below)
  const shortBelow = countShort(below.toReversed()).reverse()
  const lastProse = below.findLastIndex(isProse)
  const endMarks = findEndMarks(lines)
  let belowTitle = true
  let spoken = transcript && asksInTurns(below)
  let closed = false
  for (const [index, line] of below.entries()) {
    if (isProse(line) || line.kind === 'list' || line.kind === 'row') belowTitle = false
    if (endMarks.has(line)) closed = true
    else if (line.kind === 'text' && annexHeadings.test(line.text)) closed = false
    const isClosed = closed
    if (!belowTitle && line.kind === 'text') closed = closes(line, closed)
    const speaker = transcript && line.block.kind !== 'heading' ? readSpeaker(line) : undefined
    spoken ||= isSpeech(line)
    const above = below[index - 1]
    const next = below[index + 1]
    if (!isPossible(line, above, next)) continue
    // "Question: And if it fails?" looks like the question of an interview
    if (speaker !== undefined && speaker !== asker) continue
    if (speaker === undefined && line.isParagraph && line.block.kind !== 'heading') continue
    const opening = (line.words[0] ?? '').toLowerCase().replace(/[^\p{L}']/gu, '')
    candidates.push({
      line,
      role: readRole(line.text),
      opening,
      above,
      below: next,
      belowTitle,
      closed: isClosed,
      shortAbove: shortAbove[index] as number,
      shortBelow: shortBelow[index] as number,
      belowProse: index > lastProse,
      markedText,
      questions,
      asked: speaker !== undefined,
      spoken,
    })
  }
  return candidates
}

// "Media contact", "Related links" close the body, "About Acme", "Notes to editors" open something new
function closes({ text, words }: Line, closed: boolean): boolean {
  if (words.length > 9) return closed
  const role = readRole(text)
  return role === 'contact' || role === 'link' || (closed && role === 'body')
}

/** Words above which a question is a paragraph. */
const longestQuestion = 40

function countQuestions(lines: readonly Line[]): number {
  const isQuestion = (line: Line | undefined): boolean => line?.ending === 'question'
  return lines.filter(
    (line, index) =>
      isQuestion(line) && !line.isParagraph && line.words.length <= longestQuestion && !isQuestion(lines[index + 1]),
  ).length
}

const maxShort = 4

/** For each line how many short ones stand in front of it without running text between, 4 at most. */
function countShort(lines: readonly Line[]): number[] {
  let count = 0
  return lines.map((line) => {
    const here = count
    const isCell = line.kind !== 'list' && line.kind !== 'caption' && !isProse(line) && line.ending !== 'colon'
    count = isCell ? Math.min(count + 1, maxShort) : 0
    return here
  })
}

// "Speakers :" is the heading "Speakers"; the number in front of "2) Our plans" belongs to it
function headingSpan({ block, text, markerStart }: Line): Span {
  const colon = /[\s:：]*$/u.exec(text.slice(-8))?.[0].length ?? 0
  return { start: markerStart, end: block.start + text.length - colon }
}
