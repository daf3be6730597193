import { isPreamblePhrase, titleLabels } from '../lexicon/preamble-phrases.ts'
import { collapseSpace } from '../lines/collapse-space.ts'
import { isDateLine, isPlaceAndDay } from '../lines/date-line.ts'
import { isProse } from '../lines/is-prose.ts'
import type { Line } from '../lines/line.ts'
import { readField } from './field.ts'

/** Whether a line near the top can be no title: `FOR IMMEDIATE RELEASE`, `News`, `3 May 2019`, `No. 14-210`, a telephone number. */
export function isPreamble(line: Line): boolean {
  const { text } = line
  if ((line.kind !== 'text' && line.kind !== 'list') || isDateLine(line.words) || isPlaceAndDay(line.words)) return true
  // "Transmission of this release is embargoed until 8:30 a.m. …"
  if (text.length <= 160 && embargo.test(text)) return true
  // "Contact: Jane Roe, Director of Works, 555-0100, jane@acme.example"
  if (text.length <= 240 && contactNumber.test(text)) return true
  if (readField(text) !== undefined || isByline(line) || isDatedLabel(line)) return true
  if (text.length > 80) return false
  if (isBarredDay(text)) return true
  // "Press release – for immediate use" is all label
  const bare = collapseSpace(
    text
      .slice(labelLength(text))
      .toLowerCase()
      .replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, ''),
  )
  const unnumbered = bare.replace(/\s(?:no|nr|number|#)[.:]?\s?[\d/-]{1,12}$/u, '')
  return (
    bare === '' ||
    isPreamblePhrase(bare) ||
    isPreamblePhrase(unnumbered) ||
    isReference(bare) ||
    contactLabel.test(bare)
  )
}

const embargo =
  /\bembargoed (?:until|till|for)\b|^\W*(?:strictly )?(?:under )?(?:strict )?embargo\b|^\W*not for (?:release|publication|broadcast|distribution)\b/iu
const contactNumber = /\b\d{3}[-.]\d{4}\b|[^\s@]@[^\s@]+\.\p{L}/u
// "Media contact", "For immediate release, contact Jane Roe", but not "Contact tracing begins"
const contactLabel =
  /^(?:(?:media |press )?contacts?(?:\s?[:–-]|$| (?:person|details|information)\b)|media contact|(?:for )?immediate release,? contact)/u

// "PRESS RELEASE — Friends of Tarn — 3 May 2024"
function isDatedLabel({ text, words }: Line): boolean {
  return words.length <= 14 && labelLength(text) > 0 && /\b\d{4}$/u.test(text) && isDateLine(words.slice(-3))
}

// "By Jane Roe", "From the Press Office", but not "By 2030 all trains run"
function isByline({ text, words }: Line): boolean {
  if (words.length > 8) return false
  return (
    (/^by\s/iu.test(text) && words.slice(1).every((word) => /^(?:\p{Lu}|(?:and|of|the|de|van|for)$)/u.test(word))) ||
    /^from(?: the (?:office|desk)\b|:)/iu.test(text)
  )
}

// "SC/15888", "no. 14-210", "ref: 2019/33", "07-123", "release 19-44", "press release no: 2025/061/sar", "no pr-211/2022-isp"
function isReference(bare: string): boolean {
  return (
    /^(?:[a-z]{1,5}\/\d{2,6}|(?:(?:no|nr|ref|reference|release|press release|number)[.:\s#]*)*[\d/.-]*\d[\d/.-]*)$/.test(
      bare,
    ) ||
    /^(?:(?:press|news|media) release )?(?:no|nr|ref|reference|number)[.:\s#]+(?:[a-z]{1,5}[/-])?[\d/.-]*\d[\d/.-]*(?:[a-z]{1,5})?$/.test(
      bare,
    )
  )
}

// "March 4, 2024 | Firm News", "Health · 3 May 2024"
function isBarredDay(text: string): boolean {
  const parts = text.split(/\s*[|·•]\s*/u)
  if (parts.length < 2 || parts.length > 4) return false
  const isDay = parts.map((part) => isDateLine(part.split(/\s+/u)))
  return isDay.includes(true) && parts.every((part, index) => isDay[index] || part.split(/\s+/u).length <= 3)
}

/** Where the title begins in a line that opens with a label: `FOR IMMEDIATE RELEASE: Acme opens plant`. */
export function labelLength(text: string): number {
  const lower = text.slice(0, 40).toLowerCase()
  for (const label of titleLabels) {
    if (!lower.startsWith(label)) continue
    const rest = /^\s*[:–—-]\s*/u.exec(text.slice(label.length))
    if (rest) return label.length + rest[0].length
  }
  return 0
}

// "Contact:", "MEDIA CONTACTS", "Contact: Jane Roe"
const contactHeading = /^(?:(?:media|press) )?contacts?\s*(?::|$)/iu
const contactReach = 7

/** The lines near the top that can be a title: no preamble, no category, no block of contacts (`Contact:` / `Jane Roe` / `555-0100`). */
export function listTitleLines(head: readonly Line[], lines: readonly Line[]): Line[] {
  const left: Line[] = []
  for (let at = 0; at < head.length; at++) {
    const line = head[at] as Line
    if (contactHeading.test(line.text)) at += countContacts(head.slice(at, at + contactReach))
    else if (!isPreamble(line) && !isCategory(line, lines)) left.push(line)
  }
  return left
}

/** How many lines below the heading of contacts belong to it: those down to the last that says how to reach somebody. */
function countContacts(block: readonly Line[]): number {
  const text = block.findIndex(isProse)
  return Math.max(
    0,
    block.slice(0, text === -1 ? undefined : text).findLastIndex(({ kind }) => kind === 'contact'),
  )
}

/** Words of a category, and what a title below it has at least. */
const longestCategory = 2
const fewestTitleWords = 4
const longestTitle = 320

/** "Press releases" / "Health" / "25 September 2025" / "Longer waits for the forge", or a word below the date: its place. */
function isCategory({ index, words }: Line, lines: readonly Line[]): boolean {
  const isAbove = index > 0 && words.length <= longestCategory && lines[index + 1]?.kind === 'date'
  const isBelow = words.length === 1 && lines[index - 1]?.kind === 'date'
  const title = isAbove ? lines[index + 2] : isBelow ? lines[index + 1] : undefined
  if (title?.kind !== 'text' || title.words.length < fewestTitleWords) return false
  return title.ending === 'word' && title.text.length <= longestTitle
}
