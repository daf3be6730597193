import type { DateBasis, Span } from '@presswork/model'

/** How far from the top a line can date the whole release: lines that hold something, and UTF-16 units. */
const topLines = 14
const topLength = 1600

/** A paragraph this long is the body, behind which no date line stands. */
const bodyLength = 280

/** What may stand beside the date in such a line: "For immediate release:", "Posted in Press releases", "Published on". */
const lineWords: ReadonlySet<string> = new Set(
  (
    'for immediate release released releases posted in on at press published publication date dated issued issue news by admin media ' +
    'min read statement updated update last modified created embargoed until on or after the of a webposted web article newsroom category categories ' +
    'no number ref reference edt est et cst cdt ct mst mdt mt pst pdt pt gmt utc bst cet cest ist sgt hkt jst aest eastern central mountain ' +
    'pacific daylight standard local time hours hrs am pm mins minutes monday tuesday wednesday thursday friday saturday sunday public affairs'
  ).split(' '),
)

/** Candidates in text order, with what they resolve to. */
interface Candidate {
  readonly date: Span
  readonly day: number
}

/**
 * The first date of a line near the top that holds it and little else, or that opens a paragraph and is set off by a dash
 * ("Harbourtown, May 3, 2021 - "), as a dateline without a place does too.
 */
export function findDateLine(
  text: string,
  candidates: readonly Candidate[],
): { day: number; basis: DateBasis } | undefined {
  const top = Math.min(measureTop(text), topLength)
  const near = candidates.filter(({ date }) => date.start < top)
  const dateline = near.find(({ date }) => isDateline(readBefore(text, date), text.slice(date.end, date.end + 60)))
  if (dateline) return { day: dateline.day, basis: 'dateline' }
  const lines = near.filter(({ date }) => isLittle(readBefore(text, date), readAfter(text, date)))
  // "Last updated: 14 March", in the next line "Published: 12 March"
  const line = lines.find(({ date }) => !/\b(?:updated|modified)\b/i.test(readBefore(text, date))) ?? lines[0]
  return line && { day: line.day, basis: 'line' }
}

function readBefore(text: string, date: Span): string {
  return text.slice(text.lastIndexOf('\n', date.start - 1) + 1, date.start)
}

function readAfter(text: string, date: Span): string {
  const newline = text.indexOf('\n', date.end)
  const end = newline === -1 ? text.length : newline
  return text.slice(date.end, Math.min(end, date.end + topLength))
}

/** Where the top of the text ends: behind the first long line, or after some lines. */
function measureTop(text: string): number {
  let lines = 0
  let start = 0
  while (start < text.length && start < topLength && lines < topLines) {
    const newline = text.indexOf('\n', start)
    const end = newline === -1 ? text.length : newline
    if (text.slice(start, end).trim() !== '') lines++
    if (end - start > bodyLength) return end
    start = end + 1
  }
  return start
}

/** What sets a dateline off from its text: " - ", " (Wire) -- ", " /Wire/ -- ", ": The board". */
const separator = /^[\s.]*(?:\([^)\n]{0,60}\)\s*)?(?:[-–—]{1,2}\s*\S|:\s+\p{Lu}|\/[^/\n]{1,40}\/)/u

/** "Accra, Ghana | 3 May 2021 | Acme, which makes anvils, …": behind the bar stands running text. */
const barSeparator = /^\s*\|\s*\p{Lu}.{40}/u

/** Without a place before the date, the dash stands free: "May 3, 2021 - Acme", not "May 3, 2021-2022". */
const freeSeparator = /^\s*(?:\([^)\n]{0,40}\)\s*)?[-–—]{1,2}\s+\S/

/** ", Hangzhou, China – Acme": places in capitals, then a dash that stands free. */
const placeBehind =
  /^(?:,\s*\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,3}){1,3}\s*(?:\([^)\n]{0,40}\)\s*)?[-–—]{1,2}\s+\S/u

/** "TOKYO, " before and " - Acme" or " (Wire) -- Acme" behind. */
function isDateline(before: string, after: string): boolean {
  if (before.length > 60 || /^[^\S\n]*\n\s*\n/.test(after)) return false
  const place = before.trim().replace(/[\s,/|–—-]+$/, '')
  if (place === '') return freeSeparator.test(after) || placeBehind.test(after)
  // "Nairobi, 6 August 2025: Acme"
  if (/,$/.test(before.trim()) && /^:\s+\p{Lu}/u.test(after)) return !/\b\p{Ll}{3,}\b|:/u.test(place)
  const isPlace =
    /^\p{Lu}/u.test(place) &&
    !/[:.;]$/.test(place.replace(/(?:\p{Lu}|\b[A-Z]\p{Ll}{1,4})\.$/u, '')) &&
    !/\b\p{Ll}{3,}\b/u.test(place)
  return isPlace && (separator.test(after) || (before.trim().endsWith('|') && barSeparator.test(after)))
}

// "embargoed until", "UNDER EMBARGO UNTIL 00.01", "Embargo: 10.00 hours on"
const embargo =
  /\bembargo(?:ed)?\b(?:[^\n.!?:]{0,20}\b(?:until|till|for))?\s*:?\s*(?:\d{1,2}[.:h]?\d\d\s?(?:hrs|hours|h|am|pm)?,?\s*(?:[A-Z]{2,4},?\s*)?)?(?:on\s+)?$/i

/** What names the kind of text, before a dash: with words that say nothing else, a date may follow and the title behind it. */
const label = /\b(?:release|news|statement|announcement|media)\b[^\n]*\s[-–—]\s+$/i

function isKnown(words: string): boolean {
  return (words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).every((word) => lineWords.has(word))
}

// "Press release No. 251 of 3 May 2021", "Press release 14/2021 of 3 May 2021"
const number = /\b(?:(?:no|nr|number)\b\.?\s?:?\s?\d[\d/-]{0,9}|(?:release|notice|bulletin) \d{1,5}[/-]\d{1,5}\b)/i

const labelled = /\b(?:press|media|news) (?:release|statement|notice)\b/i

function isLittle(before: string, after: string): boolean {
  const words = `${before.replace(number, '')} ${after}`.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  // "All material in this release is embargoed until May 3, 2021"
  if (embargo.test(before) && after.trim().length <= 30) return true
  if (words.length > 20) return false
  // "Media release – 3 May 2021 – Mill opens"
  if (label.test(before) && isKnown(before)) return true
  // "Harbour Board - Media Release - 3 May 2021"
  if (labelled.test(before) && /\s[-–—|·•]\s*$/.test(before) && after.trim() === '') return true
  if (words.length > 12) return false
  const unknown = words.filter((word) => !lineWords.has(word) && !/^\d$/.test(word))
  if (unknown.length === 0) return true
  // "Admin | May 3, 2021", "May 3, 2021 · 3 min read · Company news": fields of one line.
  if (unknown.length <= 2 && (/[|·•]\s*$/.test(before) || /^\s*[|·•]/.test(after))) return true
  // "Posted on: May 3, 2021 by Ann Lee"
  if (unknown.length <= 3 && /^\s*(?:posted|published|issued|released|updated)(?:\s+on)?\s*:?\s*$/i.test(before))
    return true
  // "Harbourtown, 3 May 2021": a place and nothing behind.
  return (
    after.trim() === '' &&
    before.length <= 40 &&
    /^\p{Lu}[\p{L}.'’ -]*(?:,\s*\p{Lu}[\p{L}. ]*)?,\s*$/u.test(before.trimStart())
  )
}
