import type { Clause } from '../readers/clause.ts'
import type { Attributor } from './attribution.ts'
import { countClausesBefore } from './count-clauses-before.ts'

/** She said, "…" — Lund called it "…" and "…" — according to the mayor, "…" */
export const clauseBefore: Attributor = (scene, { segment, at }, quotation) => {
  const clause = findLastBefore(scene.clauses[segment] ?? [], at)
  if (!clause) return undefined
  // "It was noted that …": somebody spoke, but nobody is named.
  if (!clause.subject) return null
  const before = scene.attributions[quotation - 1]
  // "…," she said, "…": the second part of one quotation.
  const split = before?.clause === clause && before.ruleId === 'clause-after'
  return {
    clause,
    segment,
    basis: split ? 'continued' : 'cue',
    continues: split ? quotation - 1 : undefined,
    ruleId: 'clause-before',
  }
}

function findLastBefore(clauses: readonly Clause[], at: number): Clause | undefined {
  const last = clauses[countClausesBefore(clauses, at) - 1]
  // "…" — Ida Lund "…": a name behind a dash belongs to what stands before it.
  return last?.ruleId === 'dash-name' || last?.ruleId === 'signature' ? undefined : last
}
