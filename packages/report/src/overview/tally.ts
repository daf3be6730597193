/** Keys beyond which the rarest are forgotten, so that memory stays flat; far more than some thousand releases have. */
const capacity = 50_000

/** Counts by key. */
export interface Tally {
  /** @param place in its release, the best being 0: the smallest ever decides ties */
  add(key: string, label?: string, place?: number): void
  /** The largest first, ties by the best place, then in the order of their first appearance. */
  top(limit: number): TallyEntry[]
  readonly size: number
}

/** A key with the form that it was first written in, or first written in other than in capitals. */
interface TallyEntry {
  readonly key: string
  readonly label: string
  readonly count: number
}

/** Counts that hold at most 50,000 keys: beyond that, the rarest half is dropped, and what comes again starts anew. */
export function createTally(): Tally {
  let entries = new Map<string, { key: string; label: string; count: number; place: number }>()
  const ranked = (): TallyEntry[] => [...entries.values()].sort((a, b) => b.count - a.count || a.place - b.place)
  return {
    add(key, label = key, place = 0) {
      const entry = entries.get(key)
      if (entry) {
        entry.count++
        // "MINISTRY OF WORKS" in a letterhead is the "Ministry of Works"
        if (entry.label === entry.label.toUpperCase()) entry.label = label
        entry.place = Math.min(entry.place, place)
        return
      }
      if (entries.size === capacity) {
        const kept = new Set(ranked().slice(0, capacity / 2))
        entries = new Map([...entries].filter(([, known]) => kept.has(known)))
      }
      entries.set(key, { key, label, count: 1, place })
    },
    top: (limit) =>
      ranked()
        .slice(0, limit)
        .map(({ key, label, count }) => ({ key, label, count })),
    get size() {
      return entries.size
    },
  }
}
