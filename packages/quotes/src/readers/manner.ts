import type { Token } from '@presswork/language'
import { personalPronouns } from '../lexicon/function-words.ts'
import { mannerForms } from '../lexicon/manner-verbs.ts'
import { quotationMark } from '../narration/segment.ts'
import type { NounPhrase } from '../phrases/noun-phrase.ts'
import { readPhraseAt, readPhraseBefore } from '../phrases/read-phrase.ts'
import type { ClauseReader } from './reader.ts'

/** No subject between a quotation and its verb is longer. */
const longestSubject = 12

/** "…," Lund sighed. — "…," smiled the mayor. */
export const manner: ClauseReader = {
  ruleId: 'manner',
  triggers: mannerForms,
  read({ tokens }, { at }) {
    // "Lund smiles", but not "the smiles"
    const tag = tokens[at]?.partOfSpeech
    if (tag !== undefined && tag !== 'VERB' && !personalPronouns.has(tokens[at - 1]?.lower ?? '')) return undefined
    const base = { ruleId: this.ruleId, apposition: undefined, cueFrom: at, cueTo: at + 1, class: 'speech' } as const
    if (isBehindQuotation(tokens, at)) {
      const subject = readSpeaker(tokens, at + 1)
      return subject && { ...base, subject, from: at, to: subject.to }
    }
    if (!endsClause(tokens[at + 1])) return undefined
    const subject = readPhraseBefore(tokens, at)
    if (!subject || at - subject.from > longestSubject) return undefined
    // “Why?” | Lund laughed.: the quotation's own mark looks like the end of the sentence
    const whole = subject.from === 0 && tokens.length - at < 3
    if (!whole && !isBehindQuotation(tokens, subject.from)) return undefined
    return { ...base, subject, from: subject.from, to: at + 1 }
  },
}

/** Right behind a quotation or the comma behind one. */
function isBehindQuotation(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.value === ',' ? at - 2 : at - 1
  return tokens[before]?.value === quotationMark
}

/** What ends or leaves the reporting clause behind its verb: "she laughed |.", "he fumed | as the pier closed", "she sighed | softly". */
function endsClause(token: Token | undefined): boolean {
  if (token === undefined || token.type === 'mark' || token.lower.endsWith('ly')) return true
  return /^(?:as|at|when|while|with|after|before|in|on|to|from|of|again|back)$/.test(token.lower)
}

function readSpeaker(tokens: readonly Token[], at: number): NounPhrase | undefined {
  // "…," laughed he: hardly
  if (personalPronouns.has(tokens[at]?.lower ?? '')) return undefined
  const subject = readPhraseAt(tokens, at)
  return subject && endsClause(tokens[subject.to]) ? subject : undefined
}
