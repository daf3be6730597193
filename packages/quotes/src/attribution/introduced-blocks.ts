import type { QuoteBasis } from '@presswork/model'
import type { Quotation } from '../marks/quotation.ts'
import type { Segment } from '../narration/segment.ts'
import type { Paragraph } from '../read-paragraphs.ts'
import type { Clause } from '../readers/clause.ts'
import { headsStatement } from '../readers/statement-from.ts'

/** Paragraphs without marks that the line before them introduces: "Ms Lund said:" */
export interface IntroducedBlock {
  readonly start: number
  readonly end: number
  readonly clause: Clause
  readonly segment: number
  /** `previous` if it is left out. */
  readonly basis?: QuoteBasis
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
  const canFollow = (index: number): boolean => {
    const paragraph = paragraphs[index]
    if (!paragraph || paragraph.heading || quoting.has(index)) return false
    // Only a whole sentence is a statement; a line of a list has no full stop.
    return (
      /^[\p{Lu}[…]/u.test(paragraph.sentences[0]?.[0]?.value ?? '') &&
      /^[.!?…]$/.test(paragraph.sentences.at(-1)?.at(-1)?.value ?? '')
    )
  }
  const blocks: IntroducedBlock[] = []
  const isMark = (index: number, word: 'begin' | 'end'): boolean => isTextMark(paragraphs[index], word)
  for (const [index, segment] of segments.entries()) {
    const { tokens, paragraph } = segment
    if (isMark(paragraph, 'begin')) {
      const clause = clauses[index - 1]?.findLast(({ ruleId }) => ruleId === 'issued-statement')
      let last = paragraph
      while (paragraphs[last + 1] && !isMark(last + 1, 'end') && !isMark(last + 1, 'begin')) last++
      const [first, final] = [paragraphs[paragraph + 1], paragraphs[last]]
      // Without the mark of its end nothing tells how far the text goes
      if (clause && first && final && last > paragraph && isMark(last + 1, 'end'))
        blocks.push({ start: first.start, end: final.end, clause, segment: index - 1 })
      continue
    }
    const clause = clauses[index]?.at(-1)
    if (!clause?.subject || clause.class !== 'speech' || segments[index + 1]?.paragraph === paragraph) continue
    const first = paragraph + 1
    const next = paragraphs[first]
    if (!next || !canFollow(first)) continue
    if (tokens.at(-1)?.value === ':' && introduces(segment, clause)) {
      blocks.push({ start: next.start, end: next.end, clause, segment: index })
    } else if (headsStatement(clause, segment) && paragraph > 0 && speaksOfSelf(next)) {
      let last = first
      while (canFollow(last + 1)) last++
      blocks.push({ start: next.start, end: (paragraphs[last] as Paragraph).end, clause, segment: index })
    }
  }
  return blocks
}

/** "Begin Text:", "End text." */
function isTextMark(paragraph: Paragraph | undefined, word: 'begin' | 'end'): boolean {
  if (!paragraph || paragraph.length > 3) return false
  const { tokens } = paragraph
  return tokens[0]?.lower === word && tokens[1]?.lower === 'text'
}

function introduces({ tokens }: Segment, clause: Clause): boolean {
  // "What visitors said:" is a heading
  if (/^(?:what|how|why|who)$/.test(tokens[0]?.lower ?? '')) return false
  // "boats that they forgot to register with the port:"
  return tokens[clause.cueFrom - 1]?.lower !== 'to' && tokens.length - 1 - clause.to <= longestTail
}

/** "I knew him", "We will miss him": told by whoever the heading names. */
function speaksOfSelf({ sentences }: Paragraph): boolean {
  return sentences.some((tokens) => tokens.some(({ lower }) => /^(?:i|we|my|our|me|us)$/.test(lower)))
}
