import { quotationMark } from '../narration/segment.ts'
import { findSubject } from './find-subject.ts'
import type { ClauseReader } from './reader.ts'
import { readVerbGroup } from './verb-group.ts'

const nouns = new Set('word words term phrase expression slogan'.split(' '))
const verbs = new Set('use uses used using coin coins coined repeat repeats repeated invoke invokes invoked'.split(' '))

/** How far before the noun its verb may stand: "used | the now famous phrase". */
const longestObject = 4

/** "Lund used the phrase “idle pier”" */
export const usedTerm: ClauseReader = {
  ruleId: 'used-term',
  triggers: nouns,
  read({ tokens }, { at }) {
    if (tokens[at + 1]?.value !== quotationMark) return undefined
    let verb = at - 1
    while (verb > at - longestObject && !verbs.has(tokens[verb]?.lower ?? '')) verb--
    if (!verbs.has(tokens[verb]?.lower ?? '')) return undefined
    const group = readVerbGroup(tokens, verb)
    const active = (tokens[verb]?.lower === 'using') === group.be
    const found = active && !group.negated && !group.infinitive ? findSubject(tokens, group.from) : undefined
    if (!found) return undefined
    return {
      ruleId: this.ruleId,
      subject: found.phrase,
      apposition: found.apposition,
      cueFrom: verb,
      cueTo: verb + 1,
      from: found.phrase.from,
      to: at + 1,
      class: 'stance',
    }
  },
}
