import type { Token } from '@presswork/language'
import { isGlued, lowerAt } from '../reader.ts'

/** "123-12-1234", "v2.10-03-04": something else runs on into the number. */
export function isPartOfCode(tokens: readonly Token[], at: number): boolean {
  if (!isGlued(tokens, at) || at === 0) return false
  const before = tokens[at - 1] as Token
  if (before.type !== 'mark') return true
  // "10/1/2018-10/7/2018", "2021-07-01/2021-07-31": what joins a range is not what joins its fields.
  const mark = lowerAt(tokens, at + 1)
  if ((before.value === '-' && mark === '/') || (before.value === '/' && mark === '-')) return false
  return '-/.+#@=:'.includes(before.value) && tokens[at - 2]?.type === 'number' && isGlued(tokens, at - 1)
}
