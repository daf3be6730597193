/** Turns an offset of one sort, UTF-16 units or code points, into the other. */
export type OffsetConverter = (offset: number) => number

/**
 * The converter of one text from UTF-16 offsets, as JavaScript slices, to code point offsets, as Python, R and SQL do.
 * Free for a text without characters beyond U+FFFF, else a binary search over those characters. An offset between the
 * halves of a surrogate pair counts as behind it.
 *
 * @example
 * toCodePoints('😀 12 %')(3) // 2
 */
export function toCodePoints(text: string): OffsetConverter {
  const trailing = findTrailingSurrogates(text)
  if (trailing.length === 0) return (offset) => offset
  return (offset) => offset - countBelow(trailing, offset)
}

/**
 * The way back: the converter of one text from code point offsets, as they stand in files, to UTF-16 offsets.
 *
 * @example
 * toUnits('😀 12 %')(2) // 3
 */
export function toUnits(text: string): OffsetConverter {
  // In code points, a pair stands as many places earlier as there are pairs before it, itself included.
  const pairs = findTrailingSurrogates(text).map((index, before) => index - before - 1)
  if (pairs.length === 0) return (offset) => offset
  return (offset) => offset + countBelow(pairs, offset)
}

/** The indices of the second halves of all surrogate pairs: each is a unit that is no code point of its own. */
function findTrailingSurrogates(text: string): number[] {
  const trailing: number[] = []
  for (const match of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) trailing.push(match.index + 1)
  return trailing
}

function countBelow(sorted: readonly number[], offset: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] as number) < offset) low = middle + 1
    else high = middle
  }
  return low
}
