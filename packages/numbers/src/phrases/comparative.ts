import { changeComparatives } from '../lexicon/changes.ts'
import type { Line } from '../line.ts'

/** Whether an adjective that compares stands at `at`: "higher", "hotter", "lighter"; "other" and "former" do not. */
export function isComparative(line: Line, at: number): boolean {
  const token = line.tokens[at]
  if (token?.type !== 'word') return false
  if (changeComparatives.has(token.lower) || /^(?:closer|nearer|farther|further)$/.test(token.lower)) return true
  return (
    token.partOfSpeech === 'ADJ' &&
    /^[a-z]{3,}er$/.test(token.lower) &&
    !/^(?:other|former|latter|proper|inner|outer|upper|super|eager|clever|bitter)$/.test(token.lower)
  )
}
