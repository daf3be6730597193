import type { Token } from '@presswork/language'
import { elisions } from '../lexicon/elisions.ts'
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
  const marks: QuotationMark[] = []
  const edges = readEdges(tokens)
  for (let from = 0; from < tokens.length; from++) {
    const token = tokens[from] as Token
    const shape = token.type === 'mark' ? shapes.get(token.value) : undefined
    if (!shape) continue
    const next = tokens[from + 1]
    const pair = next && !next.spaceBefore && next.value === token.value ? doubled.get(token.value) : undefined
    const [family, stated] = pair ?? shape
    const to = from + (pair ? 2 : 1)
    const side = readSide(stated, edges.left[from] === true, edges.right[to - 1] === true, family)
    const before = from > 0 && !token.spaceBefore ? tokens[from - 1] : undefined
    const mark = { family, side, from, to, start: token.start, end: tokens[to - 1]?.end ?? token.end }
    if (before?.value === '=') continue
    if (family === 'single') {
      const read = readSingle(mark, tokens, before)
      if (read) marks.push(read)
    } else {
      // `6'2"` is a height, whatever stands open.
      if (family === 'straight' && before?.type === 'number' && /^['’′]$/.test(tokens[from - 2]?.value ?? '')) continue
      marks.push({ ...mark, weak: family === 'straight' && before?.type === 'number' })
    }
    from = to - 1
  }
  return marks
}

/** `‘` opens and `’` closes before they are apostrophes; a straight `'` must have room on one side only. */
function readSingle(
  mark: Omit<QuotationMark, 'weak'>,
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

/** For every token: whether there is room to its left, as before an opening mark, and to its right, as after a closing one. */
function readEdges(tokens: readonly Token[]): { left: boolean[]; right: boolean[] } {
  const left: boolean[] = []
  const right: boolean[] = []
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1]
    const inherits = before !== undefined && !token.spaceBefore && shapes.has(before.value)
    left[index] =
      token.spaceBefore || before === undefined || (inherits ? left[index - 1] === true : opensAfter.test(before.value))
  }
  for (let index = tokens.length - 1; index >= 0; index--) {
    const next = tokens[index + 1]
    const inherits = next !== undefined && !next.spaceBefore && shapes.has(next.value)
    right[index] =
      next === undefined || next.spaceBefore || (inherits ? right[index + 1] === true : closesBefore.test(next.value))
  }
  return { left, right }
}
