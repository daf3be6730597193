import type { Openings } from '../narration/openings.ts'
import type { Mention } from './mention.ts'
import type { Draft } from './person.ts'
import { isJoint } from './resolve-joint.ts'

/** A pronoun looks back over at most this many sentences. */
const pronounReach = 8

/**
 * Whom "he", "she", "it" or, as "the", a description of the one spoken of means: of the nearest sentence that names anyone who agrees, its subject, else the only one. Nobody
 * where two agree alike, or where a person without a name stands between. `mentions` are those before the pronoun.
 */
export function resolvePronoun(
  pronoun: string,
  mentions: readonly Mention[],
  segment: number,
  openings: Openings,
  reach: number = pronounReach,
): Draft | undefined {
  for (let end = mentions.length; end > 0; ) {
    const nearest = (mentions[end - 1] as Mention).segment
    if (segment - nearest > reach) return undefined
    let start = end
    while (start > 0 && mentions[start - 1]?.segment === nearest) start--
    const sentence = mentions.slice(start, end)
    if (sentence.some((mention) => mention.draft === null)) return undefined
    const chosen = choose(pronoun, sentence, openings)
    if (chosen !== undefined) return chosen ?? undefined
    end = start
  }
  return undefined
}

/** `null` where several agree alike, `undefined` where nobody does. */
function choose(pronoun: string, sentence: readonly Mention[], openings: Openings): Draft | null | undefined {
  const agreeing = sentence.filter((mention) => mention.draft && agrees(pronoun, mention.draft))
  if (agreeing.length === 0) return undefined
  const subject = agreeing.find(({ speaks, segment, nameFrom }) => speaks || openings.hasNameAt(segment, nameFrom))
  // "Ida Lund and Vera Holm came. She …"
  const shared = subject && !subject.speaks ? openings.subject(subject.segment) : undefined
  const others = shared && agreeing.some(({ draft, nameFrom }) => draft !== subject?.draft && nameFrom < shared.to)
  if (subject?.draft && !others) return subject.draft
  const drafts = new Set(agreeing.map((mention) => mention.draft))
  if (drafts.size === 1) return agreeing[0]?.draft ?? null
  const sure = agreeing.filter((mention) => mention.draft && leaning(mention.draft) !== 0)
  return new Set(sure.map((mention) => mention.draft)).size === 1 ? (sure[0]?.draft ?? null) : null
}

function agrees(pronoun: string, draft: Draft): boolean {
  if (pronoun === 'they' || isJoint(draft)) return pronoun === 'they' && isJoint(draft)
  if (pronoun === 'it') return draft.kind !== 'person'
  if (draft.kind === 'organization') return false
  if (pronoun === 'the') return true
  if (pronoun === 'she') return leaning(draft) >= 0
  return pronoun === 'he' && leaning(draft) <= 0
}

/** Above 0 where "she" is likelier than "he". */
export function leaning(draft: Draft): number {
  return draft.pronounVotes + draft.styleVotes
}
