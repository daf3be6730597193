import type { Token } from '@presswork/language'
import type { Reading } from '../moment.ts'

/** A refiner turns the readings of one sentence, in order and disjoint, into another such list. */
export type Refiner = (readings: readonly Reading[], tokens: readonly Token[]) => readonly Reading[]

/** How many tokens may stand between two readings that are looked at together. */
const widestGap = 6

/**
 * Joins neighbours from left to right. `join` is shown two readings and what stands between them (see
 * {@link readGap}) and returns their union, or `undefined` to leave both.
 */
export function mergeNeighbours(
  readings: readonly Reading[],
  tokens: readonly Token[],
  join: (left: Reading, gap: string, right: Reading) => Reading | undefined,
): readonly Reading[] {
  if (readings.length < 2) return readings
  const merged: Reading[] = []
  for (const reading of readings) {
    const left = merged.at(-1)
    const joined =
      left && reading.from - left.to <= widestGap
        ? join(left, readGap(tokens, left.to, reading.from), reading)
        : undefined
    if (joined) merged[merged.length - 1] = joined
    else merged.push(reading)
  }
  return merged
}

/** What stands between two readings: lower case, tokens parted by one space. */
export function readGap(tokens: readonly Token[], from: number, to: number): string {
  let gap = ''
  for (let index = from; index < to; index++) gap += `${index > from ? ' ' : ''}${tokens[index]?.lower ?? ''}`
  return gap
}

/** `reading` without its weakness. */
export function strengthen(reading: Reading): Reading {
  const { weak: _, ...strong } = reading
  return strong
}
