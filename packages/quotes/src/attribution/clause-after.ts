import { quotationMark, type Segment } from '../narration/segment.ts'
import type { Attributor } from './attribution.ts'
import { countClausesBefore } from './count-clauses-before.ts'

/** "…," she said. — "…," as she put it. — "…?" Lund asked. — "…," according to the mayor. */
export const clauseAfter: Attributor = (scene, { segment, at }) => {
  const { tokens } = scene.segments[segment] as Segment
  const next = tokens[at + 1]
  const gap = next !== undefined && /^(?:[,—–―-]|as)$/.test(next.lower) ? 2 : 1
  const end = tokens[at]?.end ?? 0
  const punctuated =
    (gap === 2 && next?.type === 'mark') || /[,.?!…—–][^\p{L}\p{N}]*$/u.test(scene.text.slice(end - 6, end))
  const clauses = scene.clauses[segment] ?? []
  const candidate = clauses[countClausesBefore(clauses, at)]
  const adjacent = candidate?.from === at + gap || candidate?.from === at + 1
  const inSegment = adjacent && candidate?.class === 'speech' ? candidate : undefined
  if (inSegment?.subject && (punctuated || /^(?:inverted|dash-name)$/.test(inSegment.ruleId))) {
    return { clause: inSegment, segment, basis: 'cue', continues: undefined, ruleId: 'clause-after' }
  }
  // "Why?" Lund asked. The quotation's own mark looks like the end of the sentence.
  if (at !== tokens.length - 1) return undefined
  const following = scene.segments[segment + 1]
  const clause = scene.clauses[segment + 1]?.[0]
  if (!following || !clause?.subject || clause.from !== 0) return undefined
  if (following.paragraph !== scene.segments[segment]?.paragraph) {
    // "…" / "— Ida Lund, chairwoman of the port"
    if (clause.ruleId !== 'dash-name') return undefined
    return { clause, segment: segment + 1, basis: 'cue', continues: undefined, ruleId: 'clause-after' }
  }
  const asks = /[?!…—][^\p{L}\p{N}]*$/u.test(scene.text.slice(end - 3, end))
  const after = following.tokens[clause.to]
  const bare =
    after === undefined ||
    /^[.]$/.test(after.value) ||
    (asks &&
      clause.class === 'speech' &&
      after.lower !== 'that' &&
      !following.tokens.some((token) => token.value === ':' || token.value === quotationMark))
  if (!bare) return undefined
  return { clause, segment: segment + 1, basis: 'cue', continues: undefined, ruleId: 'clause-after' }
}
