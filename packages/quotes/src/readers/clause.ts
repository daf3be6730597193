import type { VerbClass } from '../lexicon/reporting-verbs.ts'
import type { NounPhrase } from '../phrases/noun-phrase.ts'

/** A reporting clause: who (if anyone) says, by which words, and where it stands among the tokens of its segment. */
export interface Clause {
  /** The rule that read it. */
  readonly ruleId: string
  /** `undefined` where the clause is passive or names nobody. */
  readonly subject: NounPhrase | undefined
  /** Role given in an appositive: "said Ida Lund, **chairwoman of the port**". */
  readonly apposition: readonly [from: number, to: number] | undefined
  readonly cueFrom: number
  readonly cueTo: number
  /** Extent of subject and cue together. */
  readonly from: number
  readonly to: number
  readonly class: VerbClass
}
