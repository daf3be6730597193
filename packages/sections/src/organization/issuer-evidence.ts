import type { Line } from '../lines/line.ts'
import type { Opening } from '../opening.ts'

/** What can tell who issued a release. */
export interface IssuerEvidence {
  readonly text: string
  readonly lines: readonly Line[]
  readonly title: string | null
  /** Index of the first line below the title. */
  readonly first: number
  readonly openings: readonly Opening[]
}
