import type { Quotation } from '../marks/quotation.ts'
import type { Segment } from '../narration/segment.ts'
import type { Paragraph } from '../read-paragraphs.ts'
import type { Clause } from '../readers/clause.ts'

/** A paragraph without marks that the line before it introduces: "Ms Lund said:" */
export interface IntroducedBlock {
  readonly start: number
  readonly end: number
  readonly clause: Clause
  readonly segment: number
}

/** How many tokens may stand between the cue and the colon: "said in a statement:". */
const longestTail = 6

/** The introduced paragraphs of a document, in order. A list, a heading and a paragraph with quotations of its own are none. */
export function findIntroducedBlocks(
  paragraphs: readonly Paragraph[],
  quotations: readonly Quotation[],
  segments: readonly Segment[],
  clauses: readonly (readonly Clause[])[],
): IntroducedBlock[] {
  const quoting = new Set(quotations.map((quotation) => quotation.paragraph))
  const blocks: IntroducedBlock[] = []
  for (const [index, { tokens, paragraph }] of segments.entries()) {
    const clause = clauses[index]?.at(-1)
    const next = paragraphs[paragraph + 1]
    if (segments[index + 1]?.paragraph === paragraph || tokens.at(-1)?.value !== ':') continue
    // "What visitors said:" is a heading
    if (/^(?:what|how|why|who)$/.test(tokens[0]?.lower ?? '')) continue
    // "boats that they forgot to register with the port:"
    if (tokens[(clause?.cueFrom ?? 0) - 1]?.lower === 'to') continue
    if (!clause?.subject || clause.class !== 'speech' || tokens.length - 1 - clause.to > longestTail) continue
    if (
      !next ||
      next.heading ||
      quoting.has(paragraph + 1) ||
      !/^[\p{Lu}[…]/u.test(next.sentences[0]?.[0]?.value ?? '')
    )
      continue
    // Only a whole sentence is a statement; a line of a list has no full stop.
    if (!/^[.!?…]$/.test(next.sentences.at(-1)?.at(-1)?.value ?? '')) continue
    blocks.push({ start: next.start, end: next.end, clause, segment: index })
  }
  return blocks
}
