import { topicRule } from '../narration/add-topics.ts'
import type { Segment } from '../narration/segment.ts'
import type { Attributor } from './attribution.ts'
import { isOnlyQuotation, opensSegment } from './earlier-speech.ts'

/**
 * Lund opened the pier. "It is ours." The sentence before tells of somebody; so it may over a paragraph's border, if the quotation
 * stands alone and speaks of "me" or "us" and of no "him" or "her".
 */
export const topicBefore: Attributor = (scene, { segment, at }) => {
  const narration = scene.segments[segment] as Segment
  const before = scene.segments[segment - 1]
  const clause = scene.clauses[segment - 1]?.at(-1)
  if (!before || clause?.ruleId !== topicRule || !opensSegment(narration, at)) return undefined
  if (before.paragraph !== narration.paragraph) {
    const mark = narration.tokens[at]
    const words = mark ? scene.text.slice(mark.start, mark.end) : ''
    const own = /\b(?:I|[Ww]e|[Mm]y|[Oo]ur)\b/.test(words) && !/\b(?:he|she|his|him|her)\b/i.test(words)
    if (!own || !isOnlyQuotation(narration)) return undefined
  }
  return { clause, segment: segment - 1, basis: 'previous', continues: undefined, ruleId: topicRule }
}
