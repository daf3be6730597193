import type { Token } from '@presswork/language'
import { isNameWord } from '../phrases/classify-token.ts'
import { findSubject, findSubjectStart, type Subject } from './find-subject.ts'
import { readVerbGroup } from './verb-group.ts'

/** No sentence has its verb farther behind its head. */
const longestSubject = 40

/** The subject of the first verb of the sentence, before `end`: "the port's director, | Ida Lund, | opened it". */
export function findActor(tokens: readonly Token[], end: number): (Subject & { readonly verb: number }) | undefined {
  const start = findSubjectStart(tokens, end)
  const verb = findVerb(tokens, start, end)
  if (verb === undefined) return undefined
  const found = findSubject(tokens, readVerbGroup(tokens, verb).from)
  return found && found.phrase.from >= start ? { ...found, verb } : undefined
}

/** The first verb behind `start`, but none of a relative clause. */
function findVerb(tokens: readonly Token[], start: number, end: number): number | undefined {
  for (let index = start + 1; index < Math.min(end, start + longestSubject); index++) {
    const { partOfSpeech, lower } = tokens[index] as Token
    if (/^(?:who|which|that|whose|where)$/.test(lower)) return undefined
    if (partOfSpeech === 'AUX' || (partOfSpeech === 'VERB' && !lower.endsWith('ing'))) return index
    // "Lund | thanks | the crew"
    const present = partOfSpeech === 'NOUN' && /[^s]s$/.test(lower) && isNameWord(tokens[index - 1])
    if (present && /^(?:the|his|her|its|their|all|a|an)$/.test(tokens[index + 1]?.lower ?? '')) return index
  }
  return undefined
}
