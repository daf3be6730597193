import type { Token } from '@presswork/language'
import { quotationMark } from '../narration/segment.ts'
import { isRoleWord } from '../phrases/classify-token.ts'
import type { NounPhrase } from '../phrases/noun-phrase.ts'
import { readPhraseBefore } from '../phrases/read-phrase.ts'
import type { Subject } from './find-subject.ts'
import type { ClauseReader } from './reader.ts'

/** Lund: "…" — The port's director, Ida Lund: "…" — Ida Lund, director of the port: "…" */
export const nameColon: ClauseReader = {
  ruleId: 'name-colon',
  triggers: new Set([':']),
  read({ tokens }, { at }) {
    if (tokens[at + 1]?.value !== quotationMark) return undefined
    const last = readPhraseBefore(tokens, at)
    const found = last && (readAlone(last) ?? readBesideRole(tokens, last))
    if (!found) return undefined
    const { phrase: subject, apposition } = found
    return {
      ruleId: this.ruleId,
      subject,
      apposition,
      cueFrom: at,
      cueTo: at,
      from: 0,
      to: at + 1,
      class: 'speech',
    }
  },
}

function readAlone(phrase: NounPhrase): Subject | undefined {
  return phrase.kind === 'name' && phrase.from === 0 ? { phrase, apposition: undefined } : undefined
}

/** Two phrases with a comma between, nothing before them: one is a name, the other its role. */
function readBesideRole(tokens: readonly Token[], last: NounPhrase): Subject | undefined {
  const first = tokens[last.from - 1]?.value === ',' ? readPhraseBefore(tokens, last.from - 1) : undefined
  if (first?.from !== 0 || first.kind === last.kind) return undefined
  const [phrase, role] = first.kind === 'name' ? [first, last] : [last, first]
  if (phrase.kind !== 'name' || !tokens.slice(role.from, role.to).some(isRoleWord)) return undefined
  return { phrase, apposition: [role.roleFrom, role.roleTo] }
}
