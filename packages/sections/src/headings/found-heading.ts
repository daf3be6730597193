import type { SectionRole, Span } from '@presswork/model'
import type { Line } from '../lines/line.ts'

/** A line that was read as a heading, or opens with one. */
export interface FoundHeading {
  readonly line: Line
  readonly span: Span
  readonly runIn: boolean
  /** What its words say of the section: `Media contact` → contact. */
  readonly role: SectionRole
}
