import { readPhraseAt } from '../phrases/read-phrase.ts'
import type { ClauseReader } from './reader.ts'

const nouns = new Set('statement remarks comment comments message quote response'.split(' '))

/** "Below is a statement from Mayor Ida Lund:" */
export const statementFrom: ClauseReader = {
  ruleId: 'statement-from',
  triggers: nouns,
  read({ tokens }, { at }) {
    if (!/^(?:from|by|of)$/.test(tokens[at + 1]?.lower ?? '')) return undefined
    const subject = readPhraseAt(tokens, at + 2)
    if (subject?.kind !== 'name' || tokens[subject.to]?.value !== ':') return undefined
    const cue = { cueFrom: at, cueTo: at + 1, from: at, to: subject.to }
    return { ruleId: this.ruleId, subject, apposition: undefined, ...cue, class: 'speech' }
  },
}
