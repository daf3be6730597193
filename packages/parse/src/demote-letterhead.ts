import { readDay } from './metadata/read-day.ts'
import type { TextBlock } from './render-canonical.ts'

// "Press Release", "FOR IMMEDIATE RELEASE", "Media Statement\nContact: …": what stands between a letterhead and the title
const label = /^(?:for immediate release|(?:press|media|news) (?:release|statement|advisory|notice))(?:$|[\s:])/i

/**
 * In documents that are set for paper the largest line is often the letterhead or a date. Headings above the line that says
 * "Press release" become paragraphs if a title follows, and so do headings that are dates.
 */
export function demoteLetterhead(blocks: readonly TextBlock[]): TextBlock[] {
  const at = blocks.slice(0, 6).findIndex(({ text }) => label.test(text))
  const hasTitle = blocks
    .slice(at + 1, at + 9)
    .some(({ kind, strong, text }) => (kind === 'heading' || strong) && !label.test(text))
  const end = at > 0 && at <= 3 && hasTitle ? at : 0
  return blocks.map((block, index): TextBlock => {
    if (block.kind !== 'heading' || (index >= end && !isDate(block.text))) return block
    const { level, ...rest } = block
    return { ...rest, kind: 'paragraph' }
  })
}

// "26 August 1997", "DATED 26TH AUGUST 1997"
function isDate(text: string): boolean {
  const day = text.replace(/^dated?:?\s+/i, '')
  return day.length <= 30 && readDay(day) !== undefined && /\d{4}$/.test(day)
}
