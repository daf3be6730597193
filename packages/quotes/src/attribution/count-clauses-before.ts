import type { Clause } from '../readers/clause.ts'

/** How many clauses of a segment have their cue before token `at`: a binary search, for a sentence may hold any number. */
export function countClausesBefore(clauses: readonly Clause[], at: number): number {
  let low = 0
  let high = clauses.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((clauses[middle] as Clause).cueTo <= at) low = middle + 1
    else high = middle
  }
  return low
}
