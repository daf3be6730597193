import type { Token } from '@presswork/language'

/** Those of the `places` of marks that stand outside of code: `say "ahoy"` between backticks, and what a call holds: print("ahoy"). */
export function dropCode(tokens: readonly Token[], places: readonly number[]): readonly number[] {
  const spans = places.some((place) => tokens[place]?.value === '`') ? pairTicks(tokens, places) : noSpans
  const kept: number[] = []
  let end = -1
  for (const [index, place] of places.entries()) {
    if (place <= end) continue
    const close = spans.get(place) ?? findCallEnd(tokens, places, index)
    if (close === undefined) kept.push(place)
    else end = close
  }
  return kept
}

const noSpans: ReadonlyMap<number, number> = new Map()

/** For the first token of every run of backticks the last one of the run that ends the code; two are a quotation mark. */
function pairTicks(tokens: readonly Token[], places: readonly number[]): Map<number, number> {
  const runs: { start: number; length: number }[] = []
  for (const place of places) {
    const token = tokens[place] as Token
    if (token.value !== '`') continue
    const last = runs.at(-1)
    if (last && place === last.start + last.length && !token.spaceBefore) last.length++
    else runs.push({ start: place, length: 1 })
  }
  const spans = new Map<number, number>()
  const next = new Map<boolean, { start: number; length: number }>()
  for (const { start, length } of runs.reverse()) {
    if (length === 2) continue
    const ends = next.get(length === 1)
    const open = start + length
    if (ends && !isQuoted(tokens, open, ends.start)) spans.set(start, ends.start + ends.length - 1)
    // A fence whose other end is another paragraph's
    else if (length > 2) spans.set(start, open - 1)
    next.set(length === 1, { start, length })
  }
  return spans
}

/** `pier' law, `: an apostrophe without another closes a quotation. */
function isQuoted(tokens: readonly Token[], from: number, to: number): boolean {
  let apostrophes = 0
  for (let at = from; at < to && apostrophes < 2; at++) if (tokens[at]?.value === "'") apostrophes++
  return apostrophes === 1
}

/** No call that is taken for one has more marks in its brackets. */
const mostMarks = 6

/** Where the mark stands that ends a call's argument: print("ahoy"|). */
function findCallEnd(tokens: readonly Token[], places: readonly number[], index: number): number | undefined {
  const place = places[index] as number
  const bracket = tokens[place - 1]
  const calls = bracket?.value === '(' && !bracket.spaceBefore && tokens[place - 2]?.type === 'word'
  if (!calls || tokens[place]?.spaceBefore) return undefined
  return places
    .slice(index + 1, index + mostMarks)
    .find((other) => tokens[other]?.value === tokens[place]?.value && tokens[other + 1]?.value === ')')
}
