import { quotationMark } from '../narration/segment.ts'
import { readPhraseAt } from '../phrases/read-phrase.ts'
import { readApposition } from './find-subject.ts'
import type { ClauseReader } from './reader.ts'

/** "…" — Ida Lund, chairwoman of the port */
export const dashName: ClauseReader = {
  ruleId: 'dash-name',
  triggers: new Set(['—', '–', '―', '-']),
  read({ tokens }, { at }) {
    if (tokens[at - 1]?.value !== quotationMark) return undefined
    const subject = readPhraseAt(tokens, at + 1)
    if (subject?.kind !== 'name') return undefined
    const next = tokens[subject.to]
    if (next && !/^(?:,|\.|“”)$/.test(next.value)) return undefined
    const apposition = next?.value === ',' ? readApposition(tokens, subject.to + 1, tokens.length) : undefined
    return {
      ruleId: this.ruleId,
      subject,
      apposition,
      cueFrom: at,
      cueTo: at,
      from: at,
      to: subject.to,
      class: 'speech',
    }
  },
}
