import type { Token } from '@presswork/language'
import { viewForms } from '../lexicon/view-verbs.ts'
import { quotationMark } from '../narration/segment.ts'
import { findSubject } from './find-subject.ts'
import type { ClauseReader } from './reader.ts'
import { readVerbGroup } from './verb-group.ts'

/** How far behind the verb what it calls somebody may stand. */
const longestObject = 16

/** "Lund rated the pier as “sound”", "Lund has gone after Okoro as a “spendthrift”" */
export const viewedAs: ClauseReader = {
  ruleId: 'viewed-as',
  triggers: viewForms,
  read({ tokens }, { at }) {
    const verb = tokens[at] as Token
    if (/^(?:went|goes|gone)$/.test(verb.lower) && tokens[at + 1]?.lower !== 'after') return undefined
    // "a new rate, known as “…”"
    const untagged = verb.partOfSpeech === undefined && /(?:[^s]s|ed|ing)$/.test(verb.lower)
    const possessed = /^(?:his|her|its|their|our|my|the|a)$/.test(tokens[at - 1]?.lower ?? '')
    if (possessed || !(untagged || verb.partOfSpeech === 'VERB')) return undefined
    if (!bringsInQuotation(tokens, at + 1)) return undefined
    const group = readVerbGroup(tokens, at)
    // "was billed as": by whom?
    const active = verb.lower.endsWith('ing') === group.be
    const found = active && !group.negated && !group.infinitive ? findSubject(tokens, group.from) : undefined
    if (!found) return undefined
    return {
      ruleId: this.ruleId,
      subject: found.phrase,
      apposition: found.apposition,
      cueFrom: at,
      cueTo: at + 1,
      from: found.phrase.from,
      to: at + 1,
      class: 'stance',
    }
  },
}

/** "… | as “sound”", "… | as a “spendthrift”", in the same clause */
function bringsInQuotation(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + longestObject); at++) {
    const { value, lower } = tokens[at] as Token
    if (value === quotationMark || /^[.;:]$/.test(value)) return false
    if (lower !== 'as') continue
    const next = /^(?:a|an|the|his|her|its|their)$/.test(tokens[at + 1]?.lower ?? '') ? tokens[at + 2] : tokens[at + 1]
    return next?.value === quotationMark
  }
  return false
}
