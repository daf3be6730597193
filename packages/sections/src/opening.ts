import type { SectionRole, Span } from '@presswork/model'

/** What opens a section: a heading, or the first line of a tail without one. */
export interface Opening {
  /** Index of the line it stands in. */
  readonly index: number
  /** The heading without its colon; `null` for a tail. */
  readonly heading: Span | null
  readonly level: number
  readonly role: SectionRole
  /** Where the text below the heading may begin at the earliest. */
  readonly bodyStart: number
}
