import { preamblePhrases, titleLabels } from '../lexicon/preamble-phrases.ts'
import { collapseSpace } from '../lines/collapse-space.ts'
import { isDateLine, isPlaceAndDay } from '../lines/date-line.ts'
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
  // "Press release – for immediate use" is all label
  const bare = collapseSpace(
    text
      .slice(labelLength(text))
      .toLowerCase()
      .replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, ''),
  )
  return preamblePhrases.has(bare) || isReference(bare) || contactLabel.test(bare)
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

// "SC/15888", "no. 14-210", "ref: 2019/33", "07-123", "release 19-44"
function isReference(bare: string): boolean {
  return /^(?:[a-z]{1,5}\/\d{2,6}|(?:(?:no|nr|ref|reference|release|press release|number)[.:\s#]*)*[\d/.-]*\d[\d/.-]*)$/.test(
    bare,
  )
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

/** The first line below a contact block that opens the text: `Contact:` / `Jane Roe` / `555-0100`; 0 if none does. */
export function skipContact(lines: readonly Line[]): number {
  const at = lines.findIndex(
    (line) => !preamblePhrases.has(line.text.toLowerCase().replace(/[^\p{L}]+$/u, '')) && line.kind !== 'date',
  )
  if (at === -1 || !contactHeading.test(lines[at]?.text ?? '')) return 0
  const last = lines.slice(at, at + contactReach).findLastIndex(({ kind }) => kind === 'contact')
  return last === -1 ? 0 : at + last + 1
}
