import type { SectionRole, Span } from '@presswork/model'

/**
 * A heading and what follows it up to the next heading; the first section is the lead and has no heading. `start` is that of its
 * first block with the list mark in front of it, if any (`2. `, `* `), though blocks of list items begin behind theirs.
 */
export interface Section extends Span {
  /** 0 for the lead, else the depth of the heading from 1. */
  readonly level: number
  /** The heading's own span; `null` for the lead and for tails without a heading. */
  readonly heading: Span | null
  readonly role: SectionRole
}

/** The opening `TOKYO, November 7, 2025 (Wire) -` of a lead. */
export interface Dateline extends Span {
  /** The place as written, wire tag and date left out. */
  readonly place: Span | null
}

/** How a release is built. All spans are UTF-16 units of the canonical text. */
export interface Outline {
  /** The title on one line: the format's own field, else the title block; `null` if there is none. */
  readonly title: string | null
  /** The title block in the text, where there is one. */
  readonly titleSpan: Span | null
  /** Further copies of the title below it: they yield no rows in any table. */
  readonly titleCopies: readonly Span[]
  readonly dateline: Dateline | null
  /** Who issued the release, only from evidence; the name as in the evidence. */
  readonly organization: string | null
  /** Sections in text order; the body of each is `start..end`, headings left out. Never empty. */
  readonly sections: readonly Section[]
}
