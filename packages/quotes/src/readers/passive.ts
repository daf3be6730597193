import { readPhraseAt } from '../phrases/read-phrase.ts'
import type { ClauseReader } from './reader.ts'
import { isVerb } from './subject-first.ts'
import { readVerbGroup } from './verb-group.ts'

/** "It was noted that" names nobody; "the plan was called … by Lund" names the agent. */
export const passive: ClauseReader = {
  ruleId: 'passive',
  read({ tokens }, { at, form }) {
    if (!form || form.ing || !isVerb(tokens, at, form)) return undefined
    const group = readVerbGroup(tokens, at)
    // "is to blame": active, whatever it looks like
    if (!group.be || group.negated || group.infinitive) return undefined
    const agent = tokens[at + 1]?.lower === 'by' ? readPhraseAt(tokens, at + 2) : undefined
    return {
      ruleId: this.ruleId,
      subject: agent,
      apposition: undefined,
      cueFrom: at,
      cueTo: at + 1,
      from: group.from,
      to: agent?.to ?? at + 1,
      class: form.class,
    }
  },
}
