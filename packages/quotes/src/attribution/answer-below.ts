import type { Segment } from '../narration/segment.ts'
import type { Attributor } from './attribution.ts'
import { isOnlyQuotation, opensSegment } from './earlier-speech.ts'

/** "…," says Lund. / And what helps? / "…": an answer that stands alone below a question is of whoever answered the last one. */
export const answerBelow: Attributor = (scene, { segment, at }, quotation) => {
  const question = scene.segments[segment - 1] as Segment | undefined
  const narration = scene.segments[segment] as Segment
  const before = scene.attributions[quotation - 1]
  if (!opensSegment(narration, at) || !before?.clause || !question || question.paragraph === narration.paragraph)
    return undefined
  if (question.tokens.at(-1)?.value !== '?' || question.quotations.size > 0 || !isOnlyQuotation(narration))
    return undefined
  return { ...before, basis: 'continued', continues: quotation - 1, ruleId: 'answer-below' }
}
