import type { Segment } from '../narration/segment.ts'
import type { Clause } from '../readers/clause.ts'
import type { Attributor } from './attribution.ts'
import { countClausesBefore } from './count-clauses-before.ts'

/** How many clauses behind a quotation are looked at. */
const reach = 6

/** The "…" era is over, Lund said. — The "…" were few, according to the mayor. */
export const clauseTrailing: Attributor = (scene, { segment, at }) => {
  const narration = scene.segments[segment] as Segment
  const clauses = scene.clauses[segment] ?? []
  const next = countClausesBefore(clauses, at)
  for (const clause of clauses.slice(next, next + reach)) {
    if (clause.from <= at || !clause.subject || clause.ruleId === 'dash-name') continue
    if (clause.ruleId !== 'according-to' && !isTrailing(narration, clause)) continue
    return { clause, segment, basis: 'cue', continues: undefined, ruleId: 'clause-trailing' }
  }
  return undefined
}

/** Between commas, or between a comma and the end: what it reports stands around it, not behind it. */
export function isTrailing({ tokens }: Segment, clause: Clause): boolean {
  if (tokens[clause.from - 1]?.value !== ',' || clause.class !== 'speech') return false
  const after = tokens[clause.to]
  return (
    after === undefined ||
    /^(?:[.,;?!]|on|in|at|during|late|last|this|to|after|when|as|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
      after.lower,
    )
  )
}
