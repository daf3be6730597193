import type { BlockKind } from '@presswork/model'
import { isDateLine, isSignature } from './date-line.ts'
import { isEndMark } from './end-words.ts'

/**
 * What a line is if it plainly is something else than text or a heading. `mark` is a rule or end mark, `label` a
 * `WHEN: …` line, `contact` a telephone number, address or link, `notice` an instruction to the press,
 * `signature` an issuer in capitals with a date.
 */
export type LineKind =
  | 'list'
  | 'row'
  | 'caption'
  | 'code'
  | 'mark'
  | 'date'
  | 'label'
  | 'contact'
  | 'notice'
  | 'signature'
  | 'text'

const byBlock: Partial<Record<BlockKind, LineKind>> = {
  listItem: 'list',
  tableRow: 'row',
  caption: 'caption',
  code: 'code',
  rule: 'mark',
}

// "###", "# # #", "* * *", "---", "<…>", "[…]"
const mark = /^(?:[-–—=_~*#.…]\s?){2,}$|^[<[(](?:…|\.\.\.)[>\])]$/u
// "- more -", "(MORE)": the text goes on overleaf
const pageMark = /^(?:[-–—]{1,3}\s?more\s?[-–—]{1,3}|\(?MORE\)?)$/iu
// "- item", "• item", "1) item", "a. item", "(iv) item"
const item = /^(?:[-*+•●▪■◦‣⁃·–]\s|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+\p{Ll})/u
// "WHO: …", "When:", "Date & Time: …"; "What to expect:" is none
const label =
  /^(?:(?:who|what|when|where|why|how)(?:\s?[(&/][^:]{0,20})?\s?:|(?:note(?! (?:to|for)\b)|rsvp|time|date|place|venue|location)\b[^:]{0,25}:)/iu
// "Caption: …", "(Photo: …)", "[caption id=…", "Figure 5: Output by year", "Table 1. Output"
const caption =
  /^(?:caption|photo(?: credit| by)?|image|picture|credit)s?\s*:|^\((?:photo|image|picture)|^\[caption\b|^!\[|^(?:figure|fig\.|table|chart|exhibit) \d{1,3}(?:\s*[:.,–-]|$)/iu
// "+65 6332 8800", "(202) 555-0100", "press@acme.example", "https://…", "Tel: …"
const phone = /^(?:\+|\()?\d[\d\s().+/-]{6,30}$/
const address = /^\S+@\S+\.\p{L}{2,}$|^(?:https?:\/\/|www\.)\S+$/u
const contactLabel =
  /^\(?(?:tel|telephone|phone|mobile|cell|fax|e-?mail|website|web|internet|homepage|url|attn|address)\b(?: (?:address|number|no\.?|us))?(?: ?\([^)]{0,20}\))?\s?:/iu
// "Singapore 179434", "Springfield, IL 62701", "12 Mill Lane", "12, rue du Parc, L-1234 Tarn", "Tarn TA1 4QX", "P.O. Box 1160"
const postal =
  /^P\.?\s?O\.?\s?Box\b|^\d{1,5}[a-z]?,\s[\p{L}.,' -]{3,40},\s(?:[A-Z]{1,2}-)?\d{4,6}\s\p{Lu}|\b(?:[A-Z]{2}|Singapore)\s+\d{5,6}(?:-\d{4})?$|\s[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}$|^\d{1,5}\s+[\p{L}. ]{2,40}\b(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Way|Blvd|Row|Terrace)\b/u
// "OPEN PRESS", "POOLED PRESS", "OPEN TO PRE-CREDENTIALED MEDIA", "MEDIA ADVISORY", "On behalf of the board"
const notice =
  /^\W*(?:(?:open|closed|pooled|pool)\s+(?:press|to)\b|(?:updated\s+)?media advisory\W*$|read more\W*$|on behalf of\b)/iu

// "Jane Roe, Acme Forge, 0131 555 0101", "ir@acme.example   555-0100"
const reachable = /\S@[\w-]{1,63}\.\S|(?:^|[\s(,;+])\d{2,5}[)\s.-]{1,3}\d{3,4}[\s.-]?\d{2,5}/u
const mostContactWords = 16

/** Whether a line is a name, an office and how to reach them, and no sentence. */
function namesContact(text: string, words: readonly string[]): boolean {
  if (
    words.length > mostContactWords ||
    text.includes('\n') ||
    /[.!?:]["”’)]*$/u.test(text) ||
    !/^["(+]?[\p{Lu}\d]|^\S+@/u.test(text)
  )
    return false
  return reachable.test(text)
}

/** The kind of a line by its own marks and words. */
export function classifyLine(text: string, words: readonly string[], block: BlockKind): LineKind {
  const given = byBlock[block]
  if (given !== undefined) return given
  if (block === 'heading') return words.length === 0 ? 'mark' : 'text'
  if (text.length <= 60 && (mark.test(text) || isEndMark(text) || pageMark.test(text))) return 'mark'
  if (caption.test(text)) return 'caption'
  if (label.test(text)) return 'label'
  if (text.length > 160) return 'text'
  if (item.test(text)) return 'list'
  if (isDateLine(words)) return 'date'
  if (isSignature(words)) return 'signature'
  if (phone.test(text) || address.test(text) || contactLabel.test(text) || postal.test(text)) return 'contact'
  if (notice.test(text)) return 'notice'
  return namesContact(text, words) ? 'contact' : 'text'
}
