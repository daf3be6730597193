import type { NounPhrase } from '../phrases/noun-phrase.ts'
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
/** Nouns that head what follows their colon: "Lund's full remarks:". */
const speeches = new Set('remarks speech statement testimony comments'.split(' '))
const possessors = new Set(['his', 'her', 'their', 'its'])

/** "in Lund's words", "in his opinion", "Lund's claim that" */
export const possessedWords: ClauseReader = {
  ruleId: 'possessed-words',
  triggers: new Set([...nouns, ...claims, ...speeches]),
  read({ tokens }, { at }) {
    const noun = tokens[at]
    const heads = noun !== undefined && speeches.has(noun.lower) && tokens[at + 1]?.value === ':'
    const claim = noun !== undefined && claims.has(noun.lower) && tokens[at + 1]?.lower === 'that'
    if (!noun || !(claim || heads || nouns.has(noun.lower))) return undefined
    // "Lund's | full | remarks:"
    const adjective = heads && /^(?:full|prepared|opening|closing|complete)$/.test(tokens[at - 1]?.lower ?? '') ? 1 : 0
    const before = tokens[at - 1 - adjective]
    if (!before) return undefined
    const subject = possessors.has(before.lower)
      ? readPronoun(at - 1 - adjective)
      : before.lower === "'s"
        ? readPhraseBefore(tokens, at - 1 - adjective)
        : /^['’]$/.test(before.value)
          ? splitPhrase(tokens, at - 2 - adjective, at - 1 - adjective)
          : undefined
    if (!subject) return undefined
    // "it was not her view": only "in her view" and "her view that" tell whose words they are
    const holds = tokens[subject.from - 1]?.lower === 'in' || tokens[at + 1]?.lower === 'that'
    if (/^(?:opinion|view|estimation)$/.test(noun.lower) && !holds) return undefined
    return {
      ruleId: this.ruleId,
      subject,
      apposition: undefined,
      cueFrom: at,
      cueTo: at + 1,
      from: subject.from,
      to: at + 1,
      class: heads ? 'speech' : 'stance',
    }
  },
}

function readPronoun(at: number): NounPhrase {
  return { kind: 'pronoun', from: at, to: at + 1, nameFrom: at, nameTo: at + 1, roleFrom: at + 1, roleTo: at + 1 }
}
