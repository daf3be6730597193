import type { Draft } from './person.ts'

/** Where the narration names or means someone, for pronouns to look back to. */
export interface Mention {
  readonly start: number
  readonly segment: number
  /** `null` where a person is meant that the document does not name: "a passer-by said". */
  readonly draft: Draft | null
  readonly subject: boolean
}
