import { calendarWords } from '../lexicon/function-words.ts'
import { quotationMark } from '../narration/segment.ts'
import { readPhraseAt } from '../phrases/read-phrase.ts'
import { readApposition } from './find-subject.ts'
import type { ClauseReader } from './reader.ts'

/** No line that signs a quotation has more tokens. */
const longestSignature = 20

/** "…" — Ida Lund, chairwoman of the port; or as a line of its own below the quotation */
export const dashName: ClauseReader = {
  ruleId: 'dash-name',
  triggers: new Set(['—', '–', '―', '-']),
  read({ tokens }, { at }) {
    const signs = at === 0 && /^[—–―]$/.test(tokens[0]?.value ?? '') && tokens.length <= longestSignature
    if (!signs && tokens[at - 1]?.value !== quotationMark) return undefined
    const subject = readPhraseAt(tokens, at + 1)
    if (subject?.kind !== 'name') return undefined
    const next = tokens[subject.to]
    // "— Harbour Transit | May 5, 2025": a post
    if (next && !/^(?:,|\.|“”)$/.test(next.value) && !calendarWords.has(next.lower)) return undefined
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
