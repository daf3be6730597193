import { preamblePhrases, titleLabels } from '../lexicon/preamble-phrases.ts'
import { collapseSpace } from '../lines/collapse-space.ts'
import type { Line } from '../lines/line.ts'

/** Whether a line near the top can be no title: `FOR IMMEDIATE RELEASE`, `News`, `3 May 2019`, `No. 14-210`, a telephone number. */
export function isPreamble(line: Line): boolean {
  if (line.kind !== 'text' && line.kind !== 'list') return true
  // "Transmission of this release is embargoed until 8:30 a.m. …"
  if (line.text.length <= 160 && /\bembargoed until\b/i.test(line.text)) return true
  // "Contact: Jane Roe, Director of Works, 555-0100, jane@acme.example"
  if (line.text.length <= 240 && contactNumber.test(line.text)) return true
  if (line.text.length > 80) return false
  // "Press release – for immediate use" is all label
  const bare = collapseSpace(
    line.text
      .slice(labelLength(line.text))
      .toLowerCase()
      .replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, ''),
  )
  return (
    preamblePhrases.has(bare) ||
    isReference(bare) ||
    /^(?:contact|media contact|embargo|by |from |(?:for )?immediate release,? contact)/.test(bare)
  )
}

const contactNumber = /\b\d{3}[-.]\d{4}\b|[^\s@]@[^\s@]+\.\p{L}/u

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

// "Contact:", "MEDIA CONTACT"
const contactHeading = /^(?:(?:media|press) )?contacts?\s*:?$/i
const contactReach = 7

/** The first line below a contact block that opens the text: `Contact:` / `Jane Roe` / `555-0100`; 0 if none does. */
export function skipContact(lines: readonly Line[]): number {
  const at = lines.findIndex((line) => !preamblePhrases.has(line.text.toLowerCase().replace(/[^\p{L}]+$/u, '')))
  if (at === -1 || !contactHeading.test(lines[at]?.text ?? '')) return 0
  const last = lines.slice(at, at + contactReach).findLastIndex(({ kind }) => kind === 'contact')
  return last === -1 ? 0 : at + last + 1
}
