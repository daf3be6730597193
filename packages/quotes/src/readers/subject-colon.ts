import type { Token } from '@presswork/language'
import { quotationMark } from '../narration/segment.ts'
import { isRoleWord } from '../phrases/classify-token.ts'
import type { NounPhrase } from '../phrases/noun-phrase.ts'
import { findSubject, findSubjectStart } from './find-subject.ts'
import type { ClauseReader } from './reader.ts'
import { readVerbGroup } from './verb-group.ts'

/** No sentence that introduces a quotation has its verb farther behind its head. */
const longestSubject = 40

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
    const start = findSubjectStart(tokens, at)
    const verb = findVerb(tokens, start, at)
    if (verb === undefined || tokens.slice(verb, at).some(({ lower }) => taking.test(lower))) return undefined
    const found = findSubject(tokens, readVerbGroup(tokens, verb).from)
    if (!found || found.phrase.from < start || !meansPerson(tokens, found.phrase)) return undefined
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

/** The first verb behind `start`, but none of a relative clause. */
function findVerb(tokens: readonly Token[], start: number, end: number): number | undefined {
  for (let index = start + 1; index < Math.min(end, start + longestSubject); index++) {
    const { partOfSpeech, lower } = tokens[index] as Token
    if (/^(?:who|which|that|whose|where)$/.test(lower)) return undefined
    if (partOfSpeech === 'AUX' || (partOfSpeech === 'VERB' && !lower.endsWith('ing'))) return index
  }
  return undefined
}

/** "Lund", "she", "the mayor", but not "the result" */
function meansPerson(tokens: readonly Token[], { kind, from, to }: NounPhrase): boolean {
  if (kind === 'pronoun') return /^(?:he|she)$/.test(tokens[from]?.lower ?? '')
  return kind === 'name' || isRoleWord(tokens[to - 1])
}
