import type { Quotation } from '../marks/quotation.ts'
import type { Segment } from '../narration/segment.ts'
import type { Paragraph } from '../read-paragraphs.ts'
import type { Clause } from '../readers/clause.ts'
import { answerBelow } from './answer-below.ts'
import type { Attribution, Attributor, Place } from './attribution.ts'
import { clauseAfter } from './clause-after.ts'
import { clauseBefore } from './clause-before.ts'
import { clauseTrailing } from './clause-trailing.ts'
import { earlierSpeech } from './earlier-speech.ts'
import { signedBelow } from './signed-below.ts'
import { topicBefore } from './topic-before.ts'

/** Tried in this order for every quotation; the first that answers wins. */
const attributors: readonly Attributor[] = [
  clauseAfter,
  clauseBefore,
  clauseTrailing,
  earlierSpeech,
  signedBelow,
  answerBelow,
  topicBefore,
]

/** The attribution of every quotation, in order; `undefined` where nothing attributes it. */
export function attributeQuotations(
  text: string,
  paragraphs: readonly Paragraph[],
  quotations: readonly Quotation[],
  segments: readonly Segment[],
  clauses: readonly (readonly Clause[])[],
): (Attribution | undefined)[] {
  const attributions: (Attribution | undefined)[] = []
  const places = new Map<number, Place>()
  for (const [segment, { quotations: held }] of segments.entries()) {
    for (const [at, quotation] of held) places.set(quotation, { segment, at })
  }
  const scene = { text, segments, clauses, attributions }
  for (const [index, quotation] of quotations.entries()) {
    const place = places.get(index)
    let found: Attribution | null | undefined
    if (place && !segments[place.segment]?.heading) {
      for (const attribute of attributors) {
        found = attribute(scene, place, index)
        if (found !== undefined) break
      }
    }
    const before = attributions[index - 1]
    if (before && takesUp(quotations[index - 1], quotation, paragraphs)) {
      // A paragraph of a longer quotation: its own clause may be nearer, the speech act is the same.
      found =
        found && found.basis === 'cue'
          ? { ...found, continues: index - 1 }
          : { ...before, basis: 'continued', continues: index - 1, ruleId: 'next-paragraph' }
    }
    attributions.push(found ?? undefined)
  }
  nameBackwards(attributions, quotations, paragraphs)
  return attributions
}

/** A quotation of several paragraphs that only its last one attributes: the earlier ones are the same speech. */
function nameBackwards(
  attributions: (Attribution | undefined)[],
  quotations: readonly Quotation[],
  paragraphs: readonly Paragraph[],
): void {
  for (let index = quotations.length - 2; index >= 0; index--) {
    const later = attributions[index + 1]
    const earlier = quotations[index]
    const next = quotations[index + 1]
    if (attributions[index] || !later || !earlier || !next || earlier.closed || !takesUp(earlier, next, paragraphs))
      continue
    attributions[index] = { ...later, basis: 'continued', continues: undefined, ruleId: 'later-paragraph' }
    attributions[index + 1] = { ...later, continues: index }
  }
}

/** Whether a quotation goes on with the one before it: unclosed there or unopened here, and nothing but the border between. */
function takesUp(earlier: Quotation | undefined, later: Quotation, paragraphs: readonly Paragraph[]): boolean {
  if (!earlier || earlier.paragraph + 1 !== later.paragraph) return false
  if (earlier.closed && later.opened) return false
  const ends = earlier.to === paragraphs[earlier.paragraph]?.length
  return ends && later.from === 0
}
