import type { Token } from '@presswork/language'

/**
 * Whether the tokens `from` to `to` hold a clause of their own: "that the yard is full", "the yard will close", but not "the arrest
 * of a clerk who had fled", "a plan to close". Without tags, any word may be its verb.
 */
export function tellsClause(tokens: readonly Token[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const token = tokens[index] as Token
    if (token.lower === 'that' && index < from + 6) return true
    if (index > from && /^(?:who|which|that|whose|where)$/.test(token.lower)) return false
    const before = tokens[index - 1]?.lower ?? ''
    if (token.partOfSpeech === undefined && token.type === 'word' && index > from) return true
    if (before === 'to' || /(?:ing|en)$/.test(token.lower)) continue
    if (token.partOfSpeech === 'AUX' && token.lower !== 'be') return true
    if (token.value === ',') return false
    if (token.partOfSpeech === 'VERB' && index > from && isFiniteVerb(tokens, index)) return true
  }
  return false
}

/** "12 ships sank", but not "its official launch", "12 ships built in Strelsau". */
function isFiniteVerb(tokens: readonly Token[], at: number): boolean {
  if (
    /^(?:by|to|in|for|at|with|from|on)$/.test(tokens[at + 1]?.lower ?? '') &&
    /(?:ed|t|d)$/.test(tokens[at]?.lower ?? '')
  )
    return false
  const before = tokens[at - 1]
  // "its official launch": a base form agrees with no noun in the singular
  if (tokens[at]?.lemma === tokens[at]?.lower && !/s$|^(?:i|we|you|they|people)$/.test(before?.lower ?? ''))
    return false
  return /^(?:NOUN|PROPN|PRON|NUM|ADV|PART)$/.test(before?.partOfSpeech ?? '')
}
