import type { VerbForm } from '../lexicon/reporting-verbs.ts'
import type { Segment } from '../narration/segment.ts'
import type { Clause } from './clause.ts'

/** A word that may begin or end a reporting clause. */
interface Trigger {
  readonly at: number
  readonly form: VerbForm | undefined
}

/** Reads one construction around a trigger. `previous` is the clause read before it in the same segment. */
export interface ClauseReader {
  readonly ruleId: string
  /** The words and marks that it is tried at, in lower case; without them, reporting verbs. */
  readonly triggers?: ReadonlySet<string>
  read(segment: Segment, trigger: Trigger, previous: Clause | undefined): Clause | undefined
}
