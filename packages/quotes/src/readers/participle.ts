import { readPhraseBefore } from '../phrases/read-phrase.ts'
import { readParticle } from './cue-particle.ts'
import { findSentenceSubject, findSubject } from './find-subject.ts'
import type { ClauseReader } from './reader.ts'
import { isVerb } from './subject-first.ts'
import { readVerbGroup } from './verb-group.ts'

/** "Lund is warning that", "Lund left early, saying", "…, with Lund adding" */
export const participle: ClauseReader = {
  ruleId: 'participle',
  read({ tokens }, { at, form }, previous) {
    if (!form?.ing || !isVerb(tokens, at, form)) return undefined
    const group = readVerbGroup(tokens, at)
    if (group.negated) return undefined
    const cueTo = readParticle(tokens, at, form)
    const base = { ruleId: this.ruleId, cueFrom: at, cueTo, to: cueTo, class: form.class }
    if (group.be) {
      const found = findSubject(tokens, group.from)
      return found && { ...base, subject: found.phrase, apposition: found.apposition, from: found.phrase.from }
    }
    // "footage of Lund saying": a name right before the participle
    const adjacent = tokens[group.from - 1]?.type === 'word' ? readPhraseBefore(tokens, group.from) : undefined
    const named = adjacent && adjacent.kind !== 'description' ? adjacent : undefined
    const subject = named ?? previous?.subject ?? findSentenceSubject(tokens, group.from)
    return subject && { ...base, subject, apposition: undefined, from: group.from }
  },
}
