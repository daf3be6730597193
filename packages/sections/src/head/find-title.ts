import type { Metadata, Span } from '@presswork/model'
import { isPreamblePhrase } from '../lexicon/preamble-phrases.ts'
import { collapseSpace } from '../lines/collapse-space.ts'
import { isProse } from '../lines/is-prose.ts'
import type { Line } from '../lines/line.ts'
import { findDateline } from './find-dateline.ts'
import { readLetterhead } from './letterhead.ts'
import { labelLength, listTitleLines } from './preamble.ts'
import { titleKey } from './title-key.ts'

/** The title, where it stands, and its further copies. */
export interface Title {
  readonly title: string | null
  readonly span: Span | null
  readonly copies: readonly Span[]
  /** Index of the first line below the title and its copies. */
  readonly next: number
}

/** Lines among which a title and its copies are looked for. */
const reach = 12
const maxLength = 320

/** Finds the title: the format's own field, else the first line that can be one. */
export function findTitle(text: string, lines: readonly Line[], metadata: Metadata | undefined): Title {
  const head = readHead(lines)
  const given = metadata?.title && collapseSpace(metadata.title).trim()
  // "Press release" as the title of a page says nothing of its text
  if (given && !isPreamblePhrase(given.toLowerCase())) return locateTitle(text, lines, head, given)
  const [line] = listTitleLines(head.slice(readLetterhead(text, head)?.next), lines)
  // What stands above a text without a title heads it no less: "PRESS STATEMENT" / "Dated 3 May 2019"
  if (!line || !looksLikeTitle(line, text))
    return { title: null, span: null, copies: [], next: line ? head.indexOf(line) : head.length }
  return locateTitle(text, lines, head, cutSiteName(lineTitle(line), head))
}

/** The lines down to the first that is clearly a paragraph. */
function readHead(lines: readonly Line[]): Line[] {
  const head: Line[] = []
  for (const line of lines.slice(0, reach)) {
    if (line.text.length > maxLength) break
    head.push(line)
  }
  return head
}

function locateTitle(text: string, lines: readonly Line[], head: readonly Line[], title: string): Title {
  const key = titleKey(title)
  const spans: Span[] = []
  let next = 0
  let paragraphs = 0
  for (let index = 0; index < head.length; index++) {
    const last = matchTitle(text, head, index, key)
    if (last === undefined) {
      // A copy below paragraphs of text is a mention of the title and no second title block
      if (spans.length > 0 && isProse(head[index]) && ++paragraphs > 1) break
      continue
    }
    spans.push({ start: (head[index] as Line).block.start, end: (head[last] as Line).block.end })
    index = last
    next = last + 1
  }
  const [span = null, ...copies] = spans
  return { title, span, copies, next: Math.min(next, lines.length) }
}

/** The last of the lines from `first` on that together equal the title, which may be set over several lines. */
function matchTitle(text: string, head: readonly Line[], first: number, key: string): number | undefined {
  const start = head[first] as Line
  for (let last = first; last < Math.min(first + 4, head.length); last++) {
    const joined = last === first ? lineTitle(start) : text.slice(start.block.start, (head[last] as Line).block.end)
    const found = titleKey(joined)
    if (found === key || (last === first && (isSiteTitle(found, key) || isSubjectOf(key, found)))) return last
    if (!key.startsWith(found)) return undefined
  }
  return undefined
}

function lineTitle(line: Line): string {
  const { text } = line
  return collapseSpace(text.slice(labelLength(text)).replace(/^#{1,6}\s+|\*\*/gu, '')).trim()
}

// "Acme opens plant - Acme Corporation", "Acme opens plant | Newsroom"
function isSiteTitle(found: string, key: string): boolean {
  return key.length >= 12 && found.startsWith(key) && /^ [-–—|] /u.test(found.slice(key.length))
}

// "Acme Forge: Notice of a meeting" is the subject of a mail that says "Notice of a meeting"
function isSubjectOf(key: string, found: string): boolean {
  return found.length >= 12 && key.endsWith(found) && /^[^:|]{2,60}(?::|\s[-|])\s$/u.test(key.slice(0, -found.length))
}

/** Takes a site's name off a title if the title stands again without it further down. */
function cutSiteName(title: string, head: readonly Line[]): string {
  const key = titleKey(title)
  for (const line of head) {
    const other = lineTitle(line)
    if (isSiteTitle(key, titleKey(other))) return title.slice(0, other.length)
  }
  return title
}

function looksLikeTitle(line: Line, text: string): boolean {
  if (line.text.length > maxLength || line.kind === 'list') return false
  if (line.block.kind === 'heading' || line.block.strong) return true
  // "Acme today opened its plant." is a paragraph, "Acme Inc." and "Go!" are titles
  if (line.ending === 'stop' && line.words.length > 14) return false
  return line.ending !== 'colon' && findDateline(text, line) === null
}
