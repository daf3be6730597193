import { readPhraseBefore } from '../phrases/read-phrase.ts'
import { splitPhrase } from '../phrases/split-phrase.ts'
import type { ClauseReader } from './reader.ts'

const nouns = new Set('words opinion view phrase estimation'.split(' '))
/** Nouns that report what "that" brings in: "Lund's claim that". */
const claims = new Set(
  'claim assertion allegation contention suggestion statement promise pledge warning argument comment remark'.split(
    ' ',
  ),
)
const possessors = new Set(['his', 'her', 'their', 'its'])

/** "in Lund's words", "in his opinion", "Lund's claim that" */
export const possessedWords: ClauseReader = {
  ruleId: 'possessed-words',
  read({ tokens }, { at }) {
    const noun = tokens[at]
    const claim = noun !== undefined && claims.has(noun.lower) && tokens[at + 1]?.lower === 'that'
    if (!noun || !(claim || nouns.has(noun.lower))) return undefined
    const before = tokens[at - 1]
    if (!before) return undefined
    const subject = possessors.has(before.lower)
      ? { kind: 'pronoun' as const, from: at - 1, to: at, nameFrom: at - 1, nameTo: at, roleFrom: at, roleTo: at }
      : before.lower === "'s"
        ? readPhraseBefore(tokens, at - 1)
        : /^['’]$/.test(before.value)
          ? splitPhrase(tokens, at - 2, at - 1)
          : undefined
    if (!subject) return undefined
    return {
      ruleId: this.ruleId,
      subject,
      apposition: undefined,
      cueFrom: at,
      cueTo: at + 1,
      from: subject.from,
      to: at + 1,
      class: 'stance',
    }
  },
}
