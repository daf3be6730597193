import type { Line } from './split-lines.ts'

/**
 * What a line shows by its own marks. `end` is an end mark such as `###`, `ENDS` or `-30-`: it separates like a rule but
 * says something, so it stays visible as a paragraph for the stage that finds tails.
 */
export type LineKind = 'blank' | 'heading' | 'item' | 'rule' | 'end' | 'label' | 'plain'

// "- item", "• item", "– item", "* item", "·item"; the bullet glyphs may touch the word
const bullet = /^(?:[-*+–—]\s+|o\t+|[•●▪■◦‣⁃·§➢➤►▶❖✓✔✅☑]\s*)(?=\S)/u
// "1. item", "12) item", "(a) item", "(iv) item", "a) item", "ii. item"; "1.5 million", "2020. Sales", "(202) 555" are none
const enumerator =
  /^(?:\d{1,3}[.)]|\(\d{1,3}\)(?!\s+\d{3})|\((?:[a-z]{1,2}|[ivx]{1,5})\)|(?:[a-z]|[ivx]{1,5})[.)])\s+(?=\S)/u
const heading = /^(#{1,6})\s+(?=\S)/
// "---", "***", "===", "* * *", "_____", "~~~~"
const rule = /^(?:[-–—=_~*]\s?){3,}$/u
// "###", "# # #", "ENDS", "- ENDS -", "~ends~", "-30-", "--- end ---", "[END]"
const endMark = /^(?:(?:#\s?){2,}|[-–—*~=/\s[(]*(?:ends?|30|fin)[-–—*~=/.\s\])]*)$/iu
// "Contact: …", "Tel: +65 …", "For immediate release", "Media contact", "Date: …"; "address the needs of" is none
const label =
  /^(?:(?:media |press |for )?(?:contacts?|tel|telephone|phone|mobile|cell|fax|e-?mail|web|website|url|address|date|embargo(?:ed)?|immediate release|source|inquiries|enquiries|release|office)\b)(?:[^:]{0,30}:|$)/iu
// "(202) 225-2661", "+65 6332 8800", "jane@acme.example", "www.acme.example", "https://…"
const address = /^(?:\+?[\d\s().-]{7,24}|\S+@\S+\.\S+|(?:https?:\/\/|www\.)\S+)$/iu

/** The kind of a line by its own marks. */
export function classifyLine(line: Line): LineKind {
  const { text } = line
  if (text === '') return 'blank'
  if (text.length <= 120 && rule.test(text)) return 'rule'
  if (text.length <= 20 && endMark.test(text) && isEndMark(text)) return 'end'
  if (heading.test(text)) return 'heading'
  if (text.length <= 80 && (label.test(text) || address.test(text))) return 'label' // before items: "(202) 225-2661"
  if (markerLength(text) > 0) return 'item'
  return 'plain'
}

/** Length of a list marker with the white space behind it, 0 without one. */
export function markerLength(text: string): number {
  return (bullet.exec(text) ?? enumerator.exec(text))?.[0].length ?? 0
}

/** Level and length of the marks of `## Heading`. */
export function headingMark(text: string): { level: number; length: number } {
  const match = heading.exec(text)
  return { level: match?.[1]?.length ?? 1, length: match?.[0].length ?? 0 }
}

// A lone "end" or "30" in lower case or without dashes is a word or a cell: "ENDS", "-end-", "-30-" are marks
function isEndMark(text: string): boolean {
  return /^(?:#\s?)+$|^[-–—*~=/[(]|^(?:ENDS?|Ends?)\.?$/u.test(text)
}
