import type { Segment } from '../narration/segment.ts'
import type { Paragraph } from '../read-paragraphs.ts'
import type { Clause } from '../readers/clause.ts'
import type { IntroducedBlock } from './introduced-blocks.ts'

/** – We are late, says Ida Lund, the mayor.: a dash at the head of a paragraph stands for the marks, as in the North and in France. */
export function findDashSpeech(
  text: string,
  paragraphs: readonly Paragraph[],
  segments: readonly Segment[],
  clauses: readonly (readonly Clause[])[],
): IntroducedBlock[] {
  const blocks: IntroducedBlock[] = []
  for (const [index, { tokens, paragraph, quotations }] of segments.entries()) {
    if (segments[index - 1]?.paragraph === paragraph || quotations.size > 0) continue
    const clause = clauses[index]?.find(({ ruleId }) => ruleId === 'inverted-trailing')
    const from = /^[–—]$/.test(tokens[0]?.value ?? '') ? 1 : 0
    const first = tokens[from]
    // "Lund came, said Ben Roe, who …": what stands before the comma is all of it
    const last = clause && tokens[clause.from - 2]
    if (!clause?.subject || !first || !last || clause.from - 1 <= from) continue
    const start = paragraphs[paragraph]?.start ?? 0
    if (from === 1 || /[–—]\s$/.test(text.slice(Math.max(0, start - 2), start)))
      blocks.push({ start: first.start, end: last.end, clause, segment: index, basis: 'cue' })
  }
  return blocks
}
