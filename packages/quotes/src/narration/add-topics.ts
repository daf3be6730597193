import type { Clause } from '../readers/clause.ts'
import { findActor } from '../readers/find-actor.ts'
import { quotationMark, type Segment } from './segment.ts'

/** The rule of a clause that says nothing, but tells whom its sentence is about. */
export const topicRule = 'topic'

/**
 * The clauses of every segment, and, where a quotation opens the next one and nobody is said to speak, whom the sentence is about:
 * "Lund opened the pier. “It is ours.”"
 */
export function addTopics(
  segments: readonly Segment[],
  clauses: readonly (readonly Clause[])[],
): (readonly Clause[])[] {
  return segments.map((segment, index) => {
    const list = clauses[index] ?? []
    const next = segments[index + 1]
    if (!next || segment.heading || next.tokens[0]?.value !== quotationMark || list.some(({ subject }) => subject))
      return list
    const { tokens } = segment
    const found = tokens.at(-1)?.value === '.' ? findActor(tokens, tokens.length) : undefined
    const first = found && tokens[found.phrase.from]?.lower
    if (
      !found ||
      found.phrase.kind === 'description' ||
      (found.phrase.kind === 'pronoun' && first !== 'he' && first !== 'she')
    )
      return list
    const end = tokens.length
    const place = { from: end, to: end, cueFrom: end, cueTo: end }
    return [...list, { ruleId: topicRule, subject: found.phrase, apposition: undefined, ...place, class: 'stance' }]
  })
}
