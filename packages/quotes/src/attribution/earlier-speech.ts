import { quotationMark, type Segment } from '../narration/segment.ts'
import type { Clause } from '../readers/clause.ts'
import type { Attribution, Attributor, Scene } from './attribution.ts'

/** A bullet, a dash: what may stand before a quotation that opens its sentence. */
const longestLead = 4

/** Lund noted the delay. "…" — "…," she said. "…" — and the same over a paragraph's border, where the paragraph is nothing but quotation. */
export const earlierSpeech: Attributor = (scene, { segment, at }, quotation) => {
  const narration = scene.segments[segment] as Segment
  if (!opensSegment(narration, at)) return undefined
  const before = scene.segments[segment - 1]
  if (!before) return undefined
  if (before.paragraph !== narration.paragraph && !(isOnlyQuotation(narration) && isAlone(scene, segment)))
    return undefined
  const earlier = lastQuotation(before)
  const attribution = earlier === undefined ? undefined : scene.attributions[earlier]
  // “…” ― Ida Lund: what stands behind the name is another's.
  if (attribution?.clause?.ruleId === 'dash-name' || attribution?.clause?.ruleId === 'signature') return undefined
  if (attribution && earlier === quotation - 1 && isSpoken(before, attribution))
    return { ...attribution, basis: 'continued', continues: earlier, ruleId: 'earlier-quotation' }
  // "What our customers say": a heading
  if (before.paragraph !== narration.paragraph && /^(?:what|how|why|who)$/.test(before.tokens[0]?.lower ?? ''))
    return undefined
  const clause = mainClause(before, scene.clauses[segment - 1] ?? [])
  if (!clause?.subject) return undefined
  return { clause, segment: segment - 1, basis: 'previous', continues: undefined, ruleId: 'earlier-clause' }
}

/** A quotation that its sentence only mentions goes on in no other: Lund visited the "Old Mill". "…" */
function isSpoken(segment: Segment, attribution: Attribution): boolean {
  return attribution.clause?.class === 'speech' || isOnlyQuotation(segment) || attribution.clause !== undefined
}

/** Nothing but a mark or two stands before the quotation. */
export function opensSegment({ tokens }: Segment, at: number): boolean {
  if (at > longestLead) return false
  return tokens.slice(0, at).every((token) => token.type === 'mark' && token.value !== quotationMark)
}

function lastQuotation(segment: Segment): number | undefined {
  let last: number | undefined
  for (const index of segment.quotations.values()) last = index
  return last
}

/**
 * The sentence's own clause is its first; what stands in a relative clause does not count. Without a verb of speech, one of opinion
 * tells who goes on: Lund welcomed the offer. "…"
 */
function mainClause({ tokens }: Segment, clauses: readonly Clause[]): Clause | undefined {
  const speech = clauses.find((clause) => clause.subject !== undefined && clause.class === 'speech')
  if (speech) return speech
  // "Lund goes on to advocate": done, not said
  return clauses.find(
    ({ subject, ruleId, cueFrom }) =>
      subject !== undefined && ruleId === 'subject-first' && tokens[cueFrom - 1]?.lower !== 'to',
  )
}

export function isOnlyQuotation(segment: Segment): boolean {
  return segment.tokens.every((token) => token.type === 'mark')
}

/** Whether the paragraph of a segment begins with it. */
function isAlone(scene: Scene, segment: number): boolean {
  const paragraph = scene.segments[segment]?.paragraph
  return scene.segments[segment - 1]?.paragraph !== paragraph
}
