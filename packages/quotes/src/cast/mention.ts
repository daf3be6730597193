import type { Draft } from './person.ts'

/** Where the narration names or means someone, for pronouns to look back to. */
export interface Mention {
  readonly start: number
  readonly segment: number
  /** `null` where a person is meant that the document does not name: "a passer-by said". */
  readonly draft: Draft | null
  /** Whether it is the subject of a reporting clause. */
  readonly speaks: boolean
  /** Index of the name among the tokens of the segment. */
  readonly nameFrom: number
}
