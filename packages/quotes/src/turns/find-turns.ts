import { createFinder } from '../create-finder.ts'
import { isNameWord } from '../phrases/classify-token.ts'
import type { Paragraph } from '../read-paragraphs.ts'
import { type Label, readLabel } from './read-label.ts'
import type { Turn } from './turn.ts'

/** A label and where it stands: `at` and `to` are token indices, `to` that of the first word spoken. */
interface Entry extends Label {
  readonly paragraph: number
  /** Whether a quotation mark opens the line: `"LUND: We are late.` */
  readonly marked: boolean
}

/**
 * The turns of a transcript, "Mayor Ida Lund: Good morning. …", in order; none if the text has fewer than two labels. A turn runs
 * to the next label, over paragraphs, and ends before a heading or a line without words ("* * *"), one in quotation marks before a
 * paragraph without them.
 */
export function findTurns(paragraphs: readonly Paragraph[], text: string): Turn[] {
  const entries = keepLabels(findEntries(paragraphs, text), paragraphs)
  if (entries.length < 2) return []
  const alone = new Set(entries.map(({ name }) => name)).size === 1
  return entries.flatMap((entry, index) => {
    const span = readTurn(paragraphs, text, entry, entries[index + 1], alone)
    return span ? [{ ...span, name: entry.name, role: entry.role, words: entry.words }] : []
  })
}

/** Labels that show a person, those that repeat the surname of one that does ("Lund: …"), repeated names, and names that the text also tells of. */
function keepLabels(entries: readonly Entry[], paragraphs: readonly Paragraph[]): Entry[] {
  if (entries.length < 2) return []
  const surnames = new Set(entries.filter((entry) => entry.sure).map((entry) => entry.words.at(-1)))
  const named = entries.every((entry) => entry.sure) ? new Set<string>() : listNamePairs(paragraphs, entries)
  const labels = countLabels(entries)
  const shouted = listShouted(entries, named, labels)
  if (surnames.size + shouted.size === 0)
    return isConversation(entries, paragraphs) || isQuestioned(entries, labels, named, paragraphs) ? [...entries] : []
  return entries.filter(
    ({ sure, words, name, paragraph }) =>
      sure ||
      asks(paragraphs[paragraph]) ||
      shouted.has(name) ||
      words.length === 0 ||
      surnames.has(words.at(-1)) ||
      (words.length > 1 &&
        words.length < 5 &&
        (named.has(words.slice(-2).join(' ')) || (labels.get(words.join(' ')) ?? 0) > 1)),
  )
}

/** "Question: …", "PRIME MINISTER: …": two parts without names at least, each taken twice or more, whose lines end as sentences do. */
function isConversation(entries: readonly Entry[], paragraphs: readonly Paragraph[]): boolean {
  const counts = new Map<string, number>()
  for (const { part, paragraph } of entries) {
    if (part === null || !endsAsSentence(paragraphs, paragraph)) return false
    counts.set(part, (counts.get(part) ?? 0) + 1)
  }
  return counts.size > 1 && Array.from(counts.values()).filter((count) => count > 1).length > 1
}

/** Whether the turn that begins in a paragraph, or below a label that is all of it, ends as sentences do. */
function endsAsSentence(paragraphs: readonly Paragraph[], index: number): boolean {
  const last = paragraphs[index]?.tokens.at(-1)?.value ?? ''
  return /^[.?!…)"”]$/.test(last === ':' ? (paragraphs[index + 1]?.tokens.at(-1)?.value ?? '') : last)
}

function asks(paragraph: Paragraph | undefined): boolean {
  return paragraph?.tokens.at(-1)?.value === '?'
}

/** No conversation of those whom nothing shows to be persons has fewer turns. */
const fewestTurns = 4

/** No interview whose questions have no labels has fewer answers. */
const fewestAnswers = 3

/**
 * "Harbour News: Will it sink? ⏎ Tao Wenli: No. It floats.": one name answers whatever the others ask; "Will it sink? ⏎ Tao: No.": the
 * only label is the surname of somebody in the text, and a question stands before every turn.
 */
function isQuestioned(
  entries: readonly Entry[],
  labels: ReadonlyMap<string, number>,
  named: ReadonlySet<string>,
  paragraphs: readonly Paragraph[],
): boolean {
  const [only = ''] = labels.keys()
  if (labels.size === 1 && entries.length >= fewestAnswers && !only.includes(' '))
    return (
      Array.from(named).some((pair) => pair.endsWith(` ${only}`)) &&
      entries.every(({ at, paragraph }) => isQuestionBefore(paragraphs, paragraph, at))
    )
  if (entries.length < fewestTurns || !entries.every(({ paragraph }) => endsAsSentence(paragraphs, paragraph)))
    return false
  const answering = Array.from(labels).filter(([words, count]) => count > 1 && words.includes(' '))
  return answering.length > 0 && entries.filter(({ paragraph }) => asks(paragraphs[paragraph])).length > 1
}

/** Whether a question ends right before a label, in its paragraph or the one before. */
function isQuestionBefore(paragraphs: readonly Paragraph[], index: number, at: number): boolean {
  const before = at > 0 ? paragraphs[index]?.tokens[at - 1] : paragraphs[index - 1]?.tokens.at(-1)
  return before?.value === '?'
}

/** "LUND: …", "OKORO: …": surnames in capitals that head several lines each, where the text has one of them in full elsewhere. */
function listShouted(
  entries: readonly Entry[],
  named: ReadonlySet<string>,
  labels: ReadonlyMap<string, number>,
): ReadonlySet<string> {
  const shouted = new Set<string>()
  for (const { words, name } of entries)
    if (words.length === 1 && (labels.get(words[0] as string) ?? 0) > 1 && /^[\p{Lu}'’-]{3,}$/u.test(name))
      shouted.add(name)
  if (shouted.size < 2) return new Set()
  const known = Array.from(named).some((pair) => shouted.has(pair.slice(pair.indexOf(' ') + 1).toUpperCase()))
  return known ? shouted : new Set()
}

/** How often every label stands: a name that heads several lines of a transcript speaks them. */
function countLabels(entries: readonly Entry[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { words } of entries) {
    const label = words.join(' ')
    counts.set(label, (counts.get(label) ?? 0) + 1)
  }
  return counts
}

/** Every two words of a name that stand together and are no label, if the second ends one: "the moderator, Ida Lund, …". */
function listNamePairs(paragraphs: readonly Paragraph[], entries: readonly Entry[]): Set<string> {
  const surnames = new Set(entries.map(({ words }) => words.at(-1)))
  const pairs = new Set<string>()
  for (const { tokens, heading } of paragraphs) {
    if (heading) continue
    for (const [index, token] of tokens.entries()) {
      const before = tokens[index - 1]
      if (!before || !surnames.has(token.lower)) continue
      if (tokens[index + 1]?.value !== ':' && isNameWord(before) && isNameWord(token))
        pairs.add(`${before.lower} ${token.lower}`)
    }
  }
  return pairs
}

function findEntries(paragraphs: readonly Paragraph[], text: string): Entry[] {
  const entries: Entry[] = []
  const hasColon = createFinder(text, /:/g)
  for (const [index, paragraph] of paragraphs.entries()) {
    if (!hasColon(paragraph)) continue
    const { tokens } = paragraph
    for (let at = 0; at < tokens.length; at++) {
      if (!startsLine(tokens, at, text)) continue
      const marked = /^["“]$/.test(tokens[at]?.value ?? '')
      // "Question:" alone above what is asked
      const next = at === 0 ? paragraphs[index + 1]?.sentences[0]?.[0] : undefined
      const label = readLabel(tokens, marked ? at + 1 : at, next)
      if (label) entries.push({ ...label, at, marked, paragraph: index })
    }
  }
  return entries
}

function startsLine(tokens: Paragraph['tokens'], at: number, text: string): boolean {
  const before = tokens[at - 1]
  const token = tokens[at]
  if (before === undefined || token === undefined) return true
  if (!token.spaceBefore) return false
  for (let index = before.end; index < token.start; index++) if (text.charCodeAt(index) === 0x0a) return true
  return false
}

function readTurn(
  paragraphs: readonly Paragraph[],
  text: string,
  entry: Entry,
  next: Entry | undefined,
  alone: boolean,
): { start: number; end: number } | undefined {
  const start = (paragraphs[entry.paragraph]?.tokens[entry.to] ?? paragraphs[entry.paragraph + 1]?.tokens[0])?.start
  if (start === undefined) return undefined
  let end = start
  // The line below a label that is all of its own may look like a heading
  const opening = entry.to < (paragraphs[entry.paragraph]?.length ?? 0) ? entry.paragraph : entry.paragraph + 1
  for (let index = entry.paragraph; index <= (next?.paragraph ?? paragraphs.length - 1); index++) {
    const { tokens, heading } = paragraphs[index] as Paragraph
    if (index > opening && (heading || (entry.marked && !goesOn(paragraphs, index)))) break
    // Where one only has a label, somebody else asks
    if (alone && index > opening && index + 1 === next?.paragraph && asks(paragraphs[index])) break
    const from = index === entry.paragraph ? entry.to : 0
    const to = index === next?.paragraph ? next.at : tokens.length
    let pending = 0
    for (let at = from; at < to; at++) {
      const token = tokens[at] as Paragraph['tokens'][number]
      if (startsLine(tokens, at, text) && isBarrenLine(tokens, at, to, text)) {
        end = Math.max(end, pending)
        return end > start ? { start, end } : undefined
      }
      pending = token.end
    }
    end = Math.max(end, pending)
  }
  if (entry.marked && /["”]/.test(text.charAt(end - 1))) end = start + text.slice(start, end - 1).trimEnd().length
  return end > start ? { start, end } : undefined
}

/** Whether a paragraph goes on with a quotation that the one before it left open. */
function goesOn(paragraphs: readonly Paragraph[], index: number): boolean {
  const opens = /^["“]$/.test(paragraphs[index]?.tokens[0]?.value ?? '')
  return opens && !/^["”]$/.test(paragraphs[index - 1]?.tokens.at(-1)?.value ?? '')
}

/** "* * *", "<…>", "###" */
function isBarrenLine(tokens: Paragraph['tokens'], from: number, to: number, text: string): boolean {
  for (let at = from; at < to; at++) {
    if (at > from && startsLine(tokens, at, text)) return true
    if (tokens[at]?.type !== 'mark') return false
  }
  return true
}
