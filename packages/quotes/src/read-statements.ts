import { isTrailing } from './attribution/clause-trailing.ts'
import type { Draft } from './cast/person.ts'
import { calendarWords } from './lexicon/function-words.ts'
import { describeClause } from './make-mentions.ts'
import type { Statement } from './mention.ts'
import { quotationMark, type Segment } from './narration/segment.ts'
import { tellsClause } from './narration/tells-clause.ts'
import type { Clause } from './readers/clause.ts'

/** The stretches of narration that a clause attributes to a known speaker, in order, none inside another. */
export function readStatements(
  text: string,
  segments: readonly Segment[],
  clauses: readonly (readonly Clause[])[],
  speakers: ReadonlyMap<Clause, Draft>,
): Statement[] {
  const statements: Statement[] = []
  for (const [index, segment] of segments.entries()) {
    const list = clauses[index] ?? []
    if (list.length === 0) continue
    const ends = listEnds(segment, list, speakers)
    let reached = 0
    for (const [position, clause] of list.entries()) {
      const speaker = speakers.get(clause)
      if (!speaker) continue
      const [from, to] = readExtent(segment, clause, ends[position], reached)
      if (isDoing(segment, clause) || isDeed(segment, clause, from, to) || isSupposed(segment, clause)) continue
      const words = segment.tokens.slice(skipAdverbs(segment, from, to), to).filter((token) => token.type !== 'mark')
      const first = words[0]
      // "Lund said it was late | and | added": the small word goes on with the narration
      const last = words.findLast(({ lower }) => !/^(?:and|but|or)$/.test(lower))
      if (!first || !last) continue
      reached = to
      const { speakerText, speakerRole, cue } = describeClause(text, segment, clause)
      statements.push({
        start: first.start,
        end: last.end,
        speaker: speaker.name,
        speakerText: speakerText ?? '',
        speakerRole,
        cue: cue ?? '',
        segment: index,
        claims: clause.class === 'speech',
      })
    }
  }
  return statements
}

/** "The port will add 12 berths": these verbs report only with "that". */
function isDoing({ tokens }: Segment, clause: Clause): boolean {
  const doing =
    /^(?:(?:add|find|found|post|express|answer|expect|recommend|read)(?:s|es|ed|ing)?|(?:shar|continu|hop|propos|observ)(?:e|es|ed|ing))$/
  return doing.test(tokens[clause.cueFrom]?.lower ?? '') && tokens[clause.cueTo]?.lower !== 'that'
}

/** "announces the arrest of a clerk", "unveiled a plan": done in words, but nothing is stated. */
function isDeed({ tokens }: Segment, clause: Clause, from: number, to: number): boolean {
  const cue = tokens[clause.cueFrom]?.lower ?? ''
  if (!/^(?:announc|reveal|disclos)/.test(cue)) return false
  // "The port is full, the board announced": what is stated stands before
  return clause.ruleId === 'subject-first' && from >= clause.cueTo && !tellsClause(tokens, clause.cueTo, to)
}

/** "If the clerk finds that": nobody has said so yet. */
function isSupposed({ tokens }: Segment, { subject }: Clause): boolean {
  return /^(?:if|unless|whether|once|until)$/.test(tokens[(subject?.from ?? 0) - 1]?.lower ?? '')
}

/** "announced | today | it has": when it was said is no part of what was said. */
function skipAdverbs({ tokens }: Segment, from: number, to: number): number {
  let start = from
  // "today's | launch"
  while (start < to && calendarWords.has(tokens[start]?.lower ?? '') && tokens[start + 1]?.lower !== "'s") start++
  return start
}

/** For every clause the next one that ends what it reports, in one pass from behind. */
function listEnds(
  segment: Segment,
  list: readonly Clause[],
  speakers: ReadonlyMap<Clause, Draft>,
): (Clause | undefined)[] {
  const ends = new Array<Clause | undefined>(list.length)
  let next: Clause | undefined
  for (let index = list.length - 1; index >= 0; index--) {
    ends[index] = next
    const clause = list[index] as Clause
    // "noted that the ministers would discuss it": an attitude of somebody without a name is part of what is reported
    if (endsReport(segment, clause) && (clause.class === 'speech' || speakers.has(clause))) next = clause
  }
  return ends
}

/**
 * Whether a later clause ends what an earlier one reports: it has a subject of its own or goes on with the first one's, but is no
 * part of the words reported: "Lund said it was late | and added", "that the port erred in weighing and reporting".
 */
function endsReport({ tokens }: Segment, { subject, from, cueFrom }: Clause): boolean {
  if (subject && subject.from >= from) return true
  const before = tokens[from - 1]?.lower ?? ''
  if (tokens[cueFrom]?.lower.endsWith('ing')) return before === ','
  return tokens[cueFrom - 1]?.lower !== 'to'
}

/** The tokens a clause reports: what follows it, up to the next clause; for one that trails, what stands before it. */
function readExtent(
  segment: Segment,
  clause: Clause,
  next: Clause | undefined,
  reached: number,
): readonly [number, number] {
  const { tokens } = segment
  const closes = clause.ruleId === 'inverted' || tokens[clause.from - 1]?.value === quotationMark
  if (closes) return [0, 0]
  const until = next && next.from >= clause.to ? next.from : tokens.length
  if (clause.from > reached && (isTrailing(segment, clause) || (clause.ruleId === 'according-to' && clause.from > 0))) {
    // "The port, Lund said, has 30 cranes": the clause stands within what it reports; "…, said Lund, the mayor" ends it.
    const ends = clause.ruleId === 'inverted-trailing' && clause.apposition !== undefined
    return [reached, tokens[clause.to]?.value === ',' && !ends ? until : clause.from]
  }
  return [Math.max(reached, clause.to), Math.max(reached, until)]
}
