/**
 * The best items in order: what sorting all and cutting the list would give, but most items are compared only with the last one kept.
 *
 * @param count 1 or more
 * @param compare below 0 if the first of two is better
 */
export function listBest<T>(items: readonly T[], count: number, compare: (a: T, b: T) => number): T[] {
  const best: T[] = []
  for (const item of items) {
    if (best.length === count) {
      if (compare(best[count - 1] as T, item) <= 0) continue
      best.pop()
    }
    best.splice(findPlace(best, item, compare), 0, item)
  }
  return best
}

/** Index of the first one that is worse. */
function findPlace<T>(sorted: readonly T[], item: T, compare: (a: T, b: T) => number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (compare(sorted[middle] as T, item) <= 0) low = middle + 1
    else high = middle
  }
  return low
}
