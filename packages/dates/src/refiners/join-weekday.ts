import { mergeNeighbours, type Refiner, strengthen } from './merge-neighbours.ts'

const gaps: ReadonlySet<string> = new Set(['', ',', 'the', ', the', '-', ', on', 'of'])

/** "Thursday, 9 September", "Tuesday the 11th", "14 May (Friday)". */
export const joinWeekday: Refiner = (readings, tokens) =>
  mergeNeighbours(readings, tokens, (left, gap, right) => {
    if (left.set || right.set || left.low.unit !== 'day' || right.low.unit !== 'day' || left.high || right.high)
      return undefined
    const closed = gap === '(' && tokens[right.to]?.value === ')'
    const weekday = left.low.weekday
    if (
      weekday !== undefined &&
      left.low.day === undefined &&
      left.low.nth === undefined &&
      right.low.day !== undefined &&
      (gaps.has(gap) || closed)
    ) {
      return strengthen({
        ...right,
        from: left.from,
        to: closed ? right.to + 1 : right.to,
        low: { ...right.low, weekday },
      })
    }
    if (left.low.month === undefined || right.low.day !== undefined || right.low.weekday === undefined) return undefined
    if (!closed && gap !== ',' && gap !== '') return undefined
    // "on 9 May, Monday's session": the possessive is another day.
    if (tokens[right.to]?.lower === "'s") return undefined
    return strengthen({
      ...left,
      to: closed ? right.to + 1 : right.to,
      low: { ...left.low, weekday: right.low.weekday },
    })
  })
