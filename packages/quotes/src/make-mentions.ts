import type { Attribution } from './attribution/attribution.ts'
import type { IntroducedBlock } from './attribution/introduced-blocks.ts'
import { type Draft, listRoles } from './cast/person.ts'
import { isCoined, tellKind } from './kind.ts'
import { isAddress, nobleTitles, professionalTitles } from './lexicon/role-words.ts'
import type { Quotation } from './marks/quotation.ts'
import type { QuoteMention } from './mention.ts'
import { topicRule } from './narration/add-topics.ts'
import type { Segment } from './narration/segment.ts'
import { isTitle } from './phrases/classify-token.ts'
import type { NounPhrase } from './phrases/noun-phrase.ts'
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

/** Who speaks and by which words, as written. */
type Speech = Pick<QuoteMention, 'speakerText' | 'speakerRole' | 'cue'>

/** Puts quotations and their attributions together. */
export function makeMentions(findings: Findings): QuoteMention[] {
  const { text, paragraphs, quotations, segments, attributions, speakers } = findings
  return quotations.map((quotation, index) => {
    const paragraph = paragraphs[quotation.paragraph] as Paragraph
    const found = keepTopic(attributions[index], quotation, paragraph, speakers)
    const kind = tellKind(quotation, paragraph, found?.clause?.ruleId === topicRule ? undefined : found)
    const { start, end } = quotation
    // A title is not said, whatever verb stands before it, and a name that goes about is nobody's.
    const unsaid = kind === 'title' || (kind === 'fragment' && isCoined(paragraph, quotation))
    const clause = found?.clause?.subject && !unsaid ? found.clause : undefined
    const speech = clause ? describeClause(text, segments[found?.segment ?? 0] as Segment, clause) : silence
    const draft = clause && speakers.get(clause)
    return {
      start,
      end,
      text: text.slice(start, end),
      kind,
      speaker: draft?.name ?? null,
      speakerText: speech.speakerText,
      speakerRole: tellRole(speech, draft),
      cue: speech.cue,
      basis: (clause && found?.basis) ?? null,
      continues: (clause && found?.continues) ?? null,
      ruleId: (clause && found?.ruleId) ?? (quotation.closed && quotation.opened ? 'marks' : 'odd-marks'),
    }
  })
}

/** Whom the sentence before is about says a whole quotation behind it, if that is a person. */
function keepTopic(
  found: Attribution | undefined,
  quotation: Quotation,
  paragraph: Paragraph,
  speakers: ReadonlyMap<Clause, Draft>,
): Attribution | undefined {
  if (found?.clause?.ruleId !== topicRule) return found
  const person = speakers.get(found.clause)?.kind === 'person'
  return person && tellKind(quotation, paragraph, undefined) === 'direct' ? found : undefined
}

const silence: Speech = { speakerText: null, speakerRole: null, cue: null }

/** The rows of paragraphs without marks that a line introduces. */
export function makeIntroduced(
  blocks: readonly IntroducedBlock[],
  segments: readonly Segment[],
  speakers: ReadonlyMap<Clause, Draft>,
  text: string,
): QuoteMention[] {
  return blocks.map(({ start, end, clause, segment, basis = 'previous' }) => {
    const speech = describeClause(text, segments[segment] as Segment, clause)
    const draft = speakers.get(clause)
    return {
      start,
      end,
      text: text.slice(start, end),
      kind: 'direct',
      ...speech,
      speaker: draft?.name ?? null,
      speakerRole: tellRole(speech, draft),
      basis,
      continues: null,
      ruleId: basis === 'cue' ? 'dash-speech' : 'introduced-block',
    }
  })
}

/** What the clause or another sentence says the speaker is: "Mayor Ida Lund came. “…,” she said." A surname such as "Baker" is no role. */
function tellRole({ speakerRole }: Speech, draft: Draft | undefined): string | null {
  const surname = draft && draft.words.length > 1 && speakerRole?.toLowerCase() === draft.words.at(-1)
  if (speakerRole !== null && !surname) return speakerRole
  return (draft && listRoles(draft)[0]) ?? null
}

/** "the forecaster | Ida Lund", "the port's director"; but not "the new | Harbour Plan", "a report". */
function tellsRole({ tokens }: Segment, { kind, roleFrom, roleTo }: NounPhrase): boolean {
  for (let index = roleFrom; index < roleTo; index++) if (isTitle(tokens, index)) return true
  return kind === 'name' && roleFrom < roleTo && tokens[roleTo - 1]?.partOfSpeech === 'NOUN'
}

/** "Waste Minister | Baroness": the role without the form of address behind it; nothing is left of "Eng." */
function trimAddress({ tokens }: Segment, { kind, roleFrom, roleTo }: NounPhrase): [number, number] {
  let end = roleTo
  if (kind !== 'name') return [roleFrom, end]
  for (;;) {
    const last = tokens[end - 1]?.value === '.' ? end - 2 : end - 1
    const lower = tokens[last]?.lower ?? ''
    if (last < roleFrom || !(nobleTitles.has(lower) || professionalTitles.has(lower))) break
    end = last
  }
  const words = tokens.slice(roleFrom, end).filter(({ type }) => type === 'word')
  return isAddress(words.map(({ lower }) => lower)) ? [roleFrom, roleFrom] : [roleFrom, end]
}

/** The words of a clause, as written. */
export function describeClause(text: string, segment: Segment, clause: Clause): Speech {
  const slice = (from: number, to: number): string | null =>
    from < to ? text.slice(segment.tokens[from]?.start, segment.tokens[to - 1]?.end) : null
  const { subject, apposition } = clause
  const role = subject && tellsRole(segment, subject) ? slice(...trimAddress(segment, subject)) : null
  return {
    speakerText: subject ? slice(subject.nameFrom, subject.nameTo) : null,
    speakerRole: role ?? (apposition ? slice(...apposition) : null),
    cue: slice(clause.cueFrom, clause.cueTo),
  }
}
