import type { Token } from '@presswork/language'
import { quotationMark } from '../narration/segment.ts'
import type { NounPhrase } from '../phrases/noun-phrase.ts'
import { readPhraseBefore } from '../phrases/read-phrase.ts'
import { findSubject } from './find-subject.ts'
import type { ClauseReader } from './reader.ts'
import { readVerbGroup } from './verb-group.ts'

const nouns = new Set(
  'message slogan motto answer reply response warning advice verdict appeal plea promise prediction explanation question'.split(
    ' ',
  ),
)

/** Verbs by which the subject gives such words: "has", "is rolling out", "had to change"; "got an answer" gives none. */
const giving =
  /^(?:have|has|had|send|sends|sent|sending|issue[sd]?|issuing|deliver(?:s|ed|ing)?|offer(?:s|ed|ing)?|give|gives|gave|giving|share[sd]?|post(?:s|ed)?|bring|brings|brought|roll(?:s|ed|ing)?|leaves?|left|change[sd]?|repeat(?:s|ed|ing)?)$/

/** How far before the colon the noun may stand: "advice | to sailors on the pier:" */
const longestComplement = 8

/** "The mayor has a simple message: “…”", "Lund's advice to sailors: “…”" */
export const nounColon: ClauseReader = {
  ruleId: 'noun-colon',
  triggers: new Set([':']),
  read({ tokens }, { at }) {
    if (tokens[at + 1]?.value !== quotationMark) return undefined
    let noun = at - 1
    while (noun > at - longestComplement && !nouns.has(tokens[noun]?.lower ?? '')) noun--
    if (!nouns.has(tokens[noun]?.lower ?? '')) return undefined
    if (noun < at - 1 && !/^(?:to|for|on|about)$/.test(tokens[noun + 1]?.lower ?? '')) return undefined
    const owned = readOwner(tokens, noun)
    const subject = owned ?? readGiver(tokens, noun)
    if (!subject) return undefined
    const cue = { cueFrom: noun, cueTo: noun + 1, from: subject.from, to: at + 1 }
    return { ruleId: this.ruleId, subject, apposition: undefined, ...cue, class: 'speech' }
  },
}

/** "| Lund's | message:", "| Her | verdict:" */
function readOwner(tokens: readonly Token[], noun: number): NounPhrase | undefined {
  if (noun === 1 && /^(?:his|her)$/.test(tokens[0]?.lower ?? ''))
    return { kind: 'pronoun', from: 0, to: 1, nameFrom: 0, nameTo: 1, roleFrom: 1, roleTo: 1 }
  return tokens[noun - 1]?.lower === "'s" ? readPhraseBefore(tokens, noun - 1) : undefined
}

/** How far before the noun its verb may stand. */
const longestObject = 10

/** "| The mayor | has a simple message:" */
function readGiver(tokens: readonly Token[], noun: number): NounPhrase | undefined {
  for (let at = noun - 1; at >= Math.max(0, noun - longestObject); at--) {
    if (!giving.test(tokens[at]?.lower ?? '')) continue
    const group = readVerbGroup(tokens, at)
    return group.negated ? undefined : findSubject(tokens, group.from)?.phrase
  }
  return undefined
}
