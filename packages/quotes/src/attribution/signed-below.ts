import type { Segment } from '../narration/segment.ts'
import type { Clause } from '../readers/clause.ts'
import type { Attributor } from './attribution.ts'

/** "…" / Ida Lund, chairwoman of the port: the line below a quotation that stands alone signs it. */
export const signedBelow: Attributor = (scene, { segment, at }) => {
  const { tokens, paragraph } = scene.segments[segment] as Segment
  if (at !== tokens.length - 1 || scene.segments[segment + 1]?.paragraph !== paragraph + 1) return undefined
  const clause = scene.clauses[segment + 1]?.[0]
  if (clause?.ruleId !== 'signature' || !standsAlone(tokens, scene.clauses[segment])) return undefined
  return { clause, segment: segment + 1, basis: 'cue', continues: undefined, ruleId: 'signed-below' }
}

/** Nothing stands beside the quotation but the line that signs the one before it. */
function standsAlone(tokens: Segment['tokens'], clauses: readonly Clause[] = []): boolean {
  const from = clauses[0]?.ruleId === 'signature' ? clauses[0].to : 0
  return tokens.slice(from).every((token) => token.type === 'mark')
}
