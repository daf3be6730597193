import { quotationMark } from '../narration/segment.ts'
import { readPhraseBefore } from '../phrases/read-phrase.ts'
import type { ClauseReader } from './reader.ts'

/** Lund: "…" */
export const nameColon: ClauseReader = {
  ruleId: 'name-colon',
  read({ tokens }, { at }) {
    if (tokens[at]?.value !== ':' || tokens[at + 1]?.value !== quotationMark) return undefined
    const subject = readPhraseBefore(tokens, at)
    if (subject?.kind !== 'name' || subject.from !== 0) return undefined
    return {
      ruleId: this.ruleId,
      subject,
      apposition: undefined,
      cueFrom: at,
      cueTo: at,
      from: subject.from,
      to: at + 1,
      class: 'speech',
    }
  },
}
