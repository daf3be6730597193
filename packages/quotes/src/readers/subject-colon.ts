import type { Token } from '@presswork/language'
import { quotationMark } from '../narration/segment.ts'
import { isRoleWord } from '../phrases/classify-token.ts'
import type { NounPhrase } from '../phrases/noun-phrase.ts'
import { findActor } from './find-actor.ts'
import type { ClauseReader } from './reader.ts'

/** What has words of its own: "Lund saw a sign: “…”". */
const written =
  /^(?:sign|signs|banner|poster|plaque|letter|headline|title|slogan|motto|inscription|placard|label|screen|email|notice|entry|lyrics|book|song|film|article|form|rule|law|names?|words?|terms?)$/

/** Who does this takes the words in: "Lund got a short answer: “…”". */
const taking =
  /^(?:get|gets|got|receive[sd]?|hears?|heard|sees?|saw|seen|reads?|finds?|found|faces|faced|opens|opened|cites?|remembers?)$/

/** "Mayor Lund struck a hopeful note: “…”", "She was in no doubt: “…”": whoever the sentence is about says what its colon brings in. */
export const subjectColon: ClauseReader = {
  ruleId: 'subject-colon',
  triggers: new Set([':']),
  read({ tokens }, { at }, previous) {
    if (tokens[at + 1]?.value !== quotationMark || previous?.subject || written.test(tokens[at - 1]?.lower ?? ''))
      return undefined
    const found = findActor(tokens, at)
    if (!found || !meansPerson(tokens, found.phrase)) return undefined
    if (tokens.slice(found.verb, at).some(({ lower }) => taking.test(lower))) return undefined
    return {
      ruleId: this.ruleId,
      subject: found.phrase,
      apposition: found.apposition,
      cueFrom: at,
      cueTo: at,
      from: found.phrase.from,
      to: at + 1,
      class: 'speech',
    }
  },
}

/** "Lund", "she", "the mayor", but not "the result" */
function meansPerson(tokens: readonly Token[], { kind, from, to }: NounPhrase): boolean {
  if (kind === 'pronoun') return /^(?:he|she)$/.test(tokens[from]?.lower ?? '')
  return kind === 'name' || isRoleWord(tokens[to - 1])
}
