import type { Token } from '@presswork/language'
import { readPhraseAt } from '../phrases/read-phrase.ts'
import { readApposition } from './find-subject.ts'
import type { ClauseReader } from './reader.ts'

/** "according to Ida Lund", "in the words of the mayor" */
export const accordingTo: ClauseReader = {
  ruleId: 'according-to',
  read({ tokens }, { at }) {
    const lower = tokens[at]?.lower
    const after = tokens[at + 1]?.lower
    const from =
      lower === 'according' && after === 'to'
        ? at
        : lower === 'words' && after === 'of'
          ? at - (tokens[at - 1]?.lower === 'the' ? 2 : 1)
          : -1
    if (from < 0) return undefined
    const subject = readPhraseAt(tokens, at + 2)
    if (!subject) return undefined
    const read = tokens[subject.to]?.value === ',' ? readApposition(tokens, subject.to + 1, tokens.length) : undefined
    const apposition = read && isWithoutVerb(tokens, read) ? read : undefined
    return {
      ruleId: this.ruleId,
      subject,
      apposition,
      cueFrom: from,
      cueTo: at + 2,
      from,
      to: subject.to,
      class: 'speech',
    }
  },
}

/** "According to Lund, | chairwoman of the port,", but not "According to Lund, | the members agreed". */
function isWithoutVerb(tokens: readonly Token[], [from, to]: readonly [number, number]): boolean {
  return !tokens.slice(from, to).some(({ partOfSpeech }) => partOfSpeech === 'VERB' || partOfSpeech === 'AUX')
}
