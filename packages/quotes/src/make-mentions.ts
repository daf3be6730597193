import type { Attribution } from './attribution/attribution.ts'
import type { IntroducedBlock } from './attribution/introduced-blocks.ts'
import type { Draft } from './cast/person.ts'
import { isCoined, tellKind } from './kind.ts'
import type { Quotation } from './marks/quotation.ts'
import type { QuoteMention } from './mention.ts'
import type { Segment } from './narration/segment.ts'
import type { Paragraph } from './read-paragraphs.ts'
import type { Clause } from './readers/clause.ts'

interface Findings {
  readonly text: string
  readonly paragraphs: readonly Paragraph[]
  readonly quotations: readonly Quotation[]
  readonly segments: readonly Segment[]
  readonly attributions: readonly (Attribution | undefined)[]
  readonly speakers: ReadonlyMap<Clause, Draft>
}

/** Puts quotations and their attributions together. */
export function makeMentions(findings: Findings): QuoteMention[] {
  const { text, paragraphs, quotations, segments, attributions, speakers } = findings
  return quotations.map((quotation, index) => {
    const found = attributions[index]
    const paragraph = paragraphs[quotation.paragraph] as Paragraph
    const kind = tellKind(quotation, paragraph, found)
    const base = { start: quotation.start, end: quotation.end, text: text.slice(quotation.start, quotation.end), kind }
    const none = { speaker: null, speakerText: null, speakerRole: null, cue: null, basis: null, continues: null }
    // A title is not said, whatever verb stands before it, and a name that goes about is nobody's.
    if (!found?.clause?.subject || kind === 'title' || (kind === 'fragment' && isCoined(paragraph, quotation)))
      return { ...base, ...none, ruleId: quotation.closed && quotation.opened ? 'marks' : 'odd-marks' }
    const { clause, basis, ruleId } = found
    const speech = describeClause(text, segments[found.segment] as Segment, clause)
    const draft = speakers.get(clause)
    return {
      ...base,
      ...speech,
      speaker: draft?.name ?? null,
      speakerRole: speech.speakerRole ?? firstRole(draft),
      basis,
      continues: found.continues ?? null,
      ruleId,
    }
  })
}

/** The rows of paragraphs without marks that a line introduces. */
export function makeIntroduced(
  blocks: readonly IntroducedBlock[],
  segments: readonly Segment[],
  speakers: ReadonlyMap<Clause, Draft>,
  text: string,
): QuoteMention[] {
  return blocks.map(({ start, end, clause, segment }) => {
    const speech = describeClause(text, segments[segment] as Segment, clause)
    const draft = speakers.get(clause)
    return {
      start,
      end,
      text: text.slice(start, end),
      kind: 'direct',
      ...speech,
      speaker: draft?.name ?? null,
      speakerRole: speech.speakerRole ?? firstRole(draft),
      basis: 'previous',
      continues: null,
      ruleId: 'introduced-block',
    }
  })
}

/** What another sentence says the speaker is: "Mayor Ida Lund came. “…,” she said." */
function firstRole(draft: Draft | undefined): string | null {
  const [role = null] = draft?.roles ?? []
  return role
}

/** The words of a clause, as written. */
export function describeClause(
  text: string,
  segment: Segment,
  clause: Clause,
): Pick<QuoteMention, 'speakerText' | 'speakerRole' | 'cue'> {
  const slice = (from: number, to: number): string | null =>
    from < to ? text.slice(segment.tokens[from]?.start, segment.tokens[to - 1]?.end) : null
  const { subject, apposition } = clause
  return {
    speakerText: subject ? slice(subject.nameFrom, subject.nameTo) : null,
    speakerRole: (subject && slice(subject.roleFrom, subject.roleTo)) ?? (apposition ? slice(...apposition) : null),
    cue: slice(clause.cueFrom, clause.cueTo),
  }
}
