import type { Token } from '@presswork/language'
import { elisions } from '../lexicon/elisions.ts'
import { dropCode } from './drop-code.ts'
import type { MarkFamily, MarkSide, QuotationMark } from './quotation-mark.ts'

/** Direction that the character itself states; straight marks state none. */
const shapes: ReadonlyMap<string, readonly [MarkFamily, MarkSide]> = new Map([
  ['"', ['straight', 'either']],
  ['＂', ['straight', 'either']],
  ['“', ['curly', 'open']],
  ['‟', ['curly', 'open']],
  ['”', ['curly', 'close']],
  ['„', ['low', 'open']],
  ['«', ['guillemet', 'open']],
  ['»', ['guillemet', 'close']],
  ['‹', ['guillemet', 'open']],
  ['›', ['guillemet', 'close']],
  ["'", ['single', 'either']],
  ['‘', ['single', 'open']],
  ['‛', ['single', 'open']],
  ['‚', ['single', 'open']],
  ['’', ['single', 'close']],
  ['`', ['single', 'open']],
])

const doubled: ReadonlyMap<string, readonly [MarkFamily, MarkSide]> = new Map([
  ["'", ['straight', 'either']],
  ['‘', ['curly', 'open']],
  ['’', ['curly', 'close']],
  ['`', ['curly', 'open']],
])

const opensAfter = /^[([{<—–\-/=*_…]$/
const closesBefore = /^[.,;:!?)\]}>—–\-/…*_]$/

/** The marks of a paragraph that may belong to a quotation, in order; apostrophes, feet and inches are left out where they show. */
export function readMarks(tokens: readonly Token[]): QuotationMark[] {
  const places = dropCode(tokens, listPlaces(tokens))
  const edges = readEdges(tokens, places)
  const marks: QuotationMark[] = []
  let reached = 0
  for (const from of places) {
    // The second of two that are one mark
    if (from < reached) continue
    const token = tokens[from] as Token
    const shape = shapes.get(token.value) as readonly [MarkFamily, MarkSide]
    const next = tokens[from + 1]
    const pair = next && !next.spaceBefore && next.value === token.value ? doubled.get(token.value) : undefined
    const [family, stated] = pair ?? shape
    const to = from + (pair ? 2 : 1)
    const side = readSide(stated, edges.left.has(from), edges.right.has(to - 1), family)
    const before = from > 0 && !token.spaceBefore ? tokens[from - 1] : undefined
    const end = tokens[to - 1]?.end ?? token.end
    const weak = family === 'straight' && before?.type === 'number'
    const mark = { family, side, from, to, start: token.start, end, weak }
    if (before?.value === '=') continue
    if (family === 'single') {
      const read = readSingle(mark, tokens, before)
      if (read) marks.push(read)
    } else {
      if (before?.type === 'number' && isBehindFeet(tokens, from - 1)) continue
      marks.push(mark)
    }
    reached = to
  }
  return marks
}

/** `6'2"`, `6’2”`: a height, whatever stands open; but "the class of ’98” has no feet. */
function isBehindFeet(tokens: readonly Token[], inches: number): boolean {
  const mark = tokens[inches - 1]
  const feet = tokens[inches - 2]
  return feet?.type === 'number' && mark !== undefined && /^['’′]$/.test(mark.value) && !mark.spaceBefore
}

/** `‘` opens and `’` closes before they are apostrophes; a straight `'` must have room on one side only. */
function readSingle(
  mark: QuotationMark,
  tokens: readonly Token[],
  before: Token | undefined,
): QuotationMark | undefined {
  if (mark.side === 'open') {
    const next = tokens[mark.to]
    const opens = next !== undefined && !next.spaceBefore && (next.type !== 'mark' || /^["“[(…]$/.test(next.value))
    if (!opens || elisions.has(next.lower)) return undefined
    // "the '90s": an apostrophe stands for the century.
    if (next.type === 'number' && /^\d\d$/.test(next.value) && /^'?s$/.test(tokens[mark.to + 1]?.lower ?? ''))
      return undefined
    return { ...mark, weak: false }
  }
  if (mark.side !== 'close' || before === undefined || before.type === 'number') return undefined
  return { ...mark, weak: before.type === 'word' && before.lower.endsWith('s') }
}

function readSide(stated: MarkSide, left: boolean, right: boolean, family: MarkFamily): MarkSide {
  if (family === 'single' && stated === 'close') return !left && right ? 'close' : 'either'
  if (left === right) return stated
  return left ? 'open' : 'close'
}

/** The indices of the tokens that may be quotation marks. */
function listPlaces(tokens: readonly Token[]): number[] {
  const places: number[] = []
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token
    if (token.type === 'mark' && shapes.has(token.value)) places.push(index)
  }
  return places
}

/** Which of `places` have room to their left, as before an opening mark, and which to their right, as after a closing one. */
function readEdges(tokens: readonly Token[], places: readonly number[]): { left: Set<number>; right: Set<number> } {
  const left = new Set<number>()
  const right = new Set<number>()
  for (const index of places) {
    const before = tokens[index - 1]
    if (
      before === undefined ||
      tokens[index]?.spaceBefore ||
      (shapes.has(before.value) ? left.has(index - 1) : opensAfter.test(before.value))
    )
      left.add(index)
  }
  for (const index of places.toReversed()) {
    const next = tokens[index + 1]
    if (
      next === undefined ||
      next.spaceBefore ||
      (shapes.has(next.value) ? right.has(index + 1) : closesBefore.test(next.value))
    )
      right.add(index)
  }
  return { left, right }
}
