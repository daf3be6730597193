import type { Root } from 'nlcst'
import type { Plugin } from 'unified'
import { extractNumbers, type NumberOptions } from './extract-numbers.ts'

/**
 * {@link extractNumbers} as a unified plugin: needs `file.data.dates`, writes `file.data.numbers`, leaves the tree unchanged.
 *
 * @throws Error if `file.data.dates` is missing
 *
 * @example
 * unified().use(retextBlocks).use(retextDates).use(retextNumbers)
 */
export const retextNumbers: Plugin<[options?: Omit<NumberOptions, 'dates'>], Root> = (options) => (tree, file) => {
  const { dates } = file.data
  if (!dates) throw new Error('retextNumbers needs file.data.dates: use retextDates before it')
  file.data.numbers = extractNumbers(tree, { ...options, dates })
}
