import { isDash, isGlued, type Line, lowerAt, valueAt } from '../line.ts'

/** How many pairs to each side are looked at. */
const reach = 6

/** "6-4, 3-6, 7-5", "(21-25, 25-22)": pairs in a row of which one at least goes down are scores, where "5-10, 11-15" are ranges. */
export function isInScoreList(line: Line, from: number, to: number): boolean {
  let listed = false
  for (let pair = from - 4, steps = 0; steps < reach && valueAt(line, pair + 3) === ','; pair -= 4, steps++) {
    const order = orderOf(line, pair)
    if (order === undefined) break
    if (order === 'down') return true
    listed = true
  }
  for (let pair = to + 1, steps = 0; steps < reach && valueAt(line, pair - 1) === ','; pair += 4, steps++) {
    const order = orderOf(line, pair)
    if (order === undefined) break
    if (order === 'down') return true
    listed = true
  }
  return listed && orderOf(line, from) === 'down'
}

/** Which way the pair that begins at `at` goes: "25-22" down, "21-25" up; none for anything else. */
function orderOf(line: Line, at: number): 'up' | 'down' | undefined {
  const first = line.tokens[at]
  const second = line.tokens[at + 2]
  if (first?.type !== 'number' || second?.type !== 'number' || !isDash(line, at + 1) || !isGlued(line, at + 2))
    return undefined
  if (!/^\d{1,3}$/.test(first.value) || !/^\d{1,3}$/.test(second.value)) return undefined
  return Number(first.value) >= Number(second.value) ? 'down' : 'up'
}

/** "The hosts went down 0-2.", "fell 98-104 to Larkin": behind a verb of losing, with nothing that the figures could count. */
export function isLostScore(line: Line, from: number, to: number): boolean {
  const next = line.tokens[to]
  if (
    next !== undefined &&
    !(next.type === 'mark' ? /^[.,;)]$/.test(next.value) : /^(?:to|against|at)$/.test(next.lower))
  )
    return false
  const before = lowerAt(line, from - 1)
  if (before === 'down') return /^(?:go|goes|went|gone|going|were|was)$/.test(lowerAt(line, from - 2))
  return /^(?:fell|trailed|trailing|beaten|led|leading)$/.test(before)
}
