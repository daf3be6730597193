import type { Token } from '@presswork/language'
import { isNameWord } from '../phrases/classify-token.ts'
import { readPhraseAt } from '../phrases/read-phrase.ts'
import { readApposition } from './find-subject.ts'
import type { ClauseReader } from './reader.ts'

/** "according to Ida Lund", "in the words of the mayor", "…, per the port's rules" */
export const accordingTo: ClauseReader = {
  ruleId: 'according-to',
  triggers: new Set(['according', 'words', 'per']),
  read({ tokens }, { at }) {
    const lower = tokens[at]?.lower
    const after = tokens[at + 1]?.lower
    const from =
      lower === 'according' && after === 'to'
        ? at
        : lower === 'words' && after === 'of'
          ? at - (tokens[at - 1]?.lower === 'the' ? 2 : 1)
          : -1
    const per = lower === 'per' && (at === 0 || tokens[at - 1]?.type === 'mark') && isDefinite(tokens[at + 1])
    if (from < 0 && !per) return undefined
    const cueTo = per ? at + 1 : at + 2
    const subject = readPhraseAt(tokens, cueTo)
    // "according to HB 2041": a standard, a rule
    if (!subject || tokens[subject.to]?.type === 'number') return undefined
    const read = tokens[subject.to]?.value === ',' ? readApposition(tokens, subject.to + 1, tokens.length) : undefined
    const apposition = read && isWithoutVerb(tokens, read) ? read : undefined
    return {
      ruleId: this.ruleId,
      subject,
      apposition,
      cueFrom: per ? at : from,
      cueTo,
      from: per ? at : from,
      to: subject.to,
      class: 'speech',
    }
  },
}

/** ", per | the port's rules", but "per day" */
function isDefinite(token: Token | undefined): boolean {
  return token !== undefined && (/^(?:the|its|his|her)$/.test(token.lower) || isNameWord(token))
}

/** "According to Lund, | chairwoman of the port,", but not "According to Lund, | the members agreed". */
function isWithoutVerb(tokens: readonly Token[], [from, to]: readonly [number, number]): boolean {
  return !tokens.slice(from, to).some(({ partOfSpeech }) => partOfSpeech === 'VERB' || partOfSpeech === 'AUX')
}
