import type { Token } from '@presswork/language'
import { isNameWord, isRoleWord } from '../phrases/classify-token.ts'
import type { NounPhrase } from '../phrases/noun-phrase.ts'
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
    const source = readPhraseAt(tokens, cueTo)
    // "according to HB 2041": a standard, a rule
    if (!source || tokens[source.to]?.type === 'number') return undefined
    const named = readNamed(tokens, source)
    const subject = named ?? source
    const read = tokens[source.to]?.value === ',' ? readApposition(tokens, source.to + 1, tokens.length) : undefined
    const behind = read && isWithoutVerb(tokens, read) ? read : undefined
    const apposition = named ? ([source.roleFrom, source.roleTo] as const) : behind
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

/** "according to the port's director, | Dr. Ida Lund, |": the name behind a role */
function readNamed(tokens: readonly Token[], source: NounPhrase): NounPhrase | undefined {
  if (source.kind !== 'description' || tokens[source.to]?.value !== ',') return undefined
  if (!tokens.slice(source.roleFrom, source.roleTo).some(isRoleWord)) return undefined
  const named = readPhraseAt(tokens, source.to + 1)
  if (named?.kind !== 'name' || named.nameTo - named.nameFrom < 2) return undefined
  const after = tokens[named.to]
  return after === undefined || after.type === 'mark' ? named : undefined
}

/** ", per | the port's rules", but "per day" */
function isDefinite(token: Token | undefined): boolean {
  return token !== undefined && (/^(?:the|its|his|her)$/.test(token.lower) || isNameWord(token))
}

/** "According to Lund, | chairwoman of the port,", but not "According to Lund, | the members agreed". */
function isWithoutVerb(tokens: readonly Token[], [from, to]: readonly [number, number]): boolean {
  return !tokens.slice(from, to).some(({ partOfSpeech }) => partOfSpeech === 'VERB' || partOfSpeech === 'AUX')
}
