import type { Token } from '@presswork/language'
import { givenNames } from '../lexicon/given-names.ts'
import { quotationMark } from '../narration/segment.ts'
import { readPhraseAt } from '../phrases/read-phrase.ts'
import { readApposition } from './find-subject.ts'
import type { ClauseReader } from './reader.ts'

/** No line that signs the quotation above it has more tokens. */
const longestSignature = 40

/** Ida Lund, chairwoman of the port — Ida L., Strelsau: a line without a verb, which signs a quotation if one stands above it. */
export const signature: ClauseReader = {
  ruleId: 'signature',
  triggers: new Set([',']),
  read({ tokens }, { at }, previous) {
    if (previous || at > longestName) return undefined
    const end = findEnd(tokens)
    if (end === undefined) return undefined
    const subject = readPhraseAt(tokens, 0)
    if (subject?.kind !== 'name' || subject.nameTo - subject.nameFrom < 2) return undefined
    // "Ida L., Strelsau"
    if (subject.to !== at && (subject.to !== at - 1 || tokens[subject.to]?.value !== '.')) return undefined
    const apposition = readApposition(tokens, at + 1, end)
    const short = end < shortestSentence && givenNames.has(tokens[0]?.lower ?? '') && !hasComma(tokens, at + 1)
    if (!apposition && !short) return undefined
    return { ruleId: this.ruleId, subject, apposition, cueFrom: at, cueTo: at, from: 0, to: end, class: 'stance' }
  },
}

function hasComma(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(from).some(({ value }) => value === ',')
}

const longestName = 8

/** A line of fewer tokens that begins with a given name signs without a role, too: "Ida Lund, Strelsau". */
const shortestSentence = 9

/** Where the line ends: at its full stop, its end or the next quotation, if no verb stands before. */
function findEnd(tokens: readonly Token[]): number | undefined {
  for (let index = 0; index < Math.min(tokens.length, longestSignature); index++) {
    const { value, partOfSpeech } = tokens[index] as Token
    if (partOfSpeech === 'VERB' || partOfSpeech === 'AUX' || value === ':') return undefined
    if (value === quotationMark) return index
  }
  return tokens.length > longestSignature ? undefined : tokens.length
}
