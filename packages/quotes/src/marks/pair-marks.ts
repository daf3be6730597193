import type { QuotationMark } from './quotation-mark.ts'

/** An opening mark and the mark that closes it; one of them is missing where the writer left it out. */
export interface MarkPair {
  readonly open: QuotationMark | undefined
  readonly close: QuotationMark | undefined
}

/** How many open marks a closing mark looks through: deeper nesting is a misprint, and a bound keeps the pass linear. */
const maximumDepth = 4

/**
 * Pairs the marks of one paragraph as brackets are paired, in one pass. Returns pairs in order of their first mark, nested ones
 * too; double marks without a partner come as half pairs, single ones (apostrophes, most of them) only where the paragraph `goesOn`:
 * then an apostrophe behind "s" closes nothing.
 */
export function pairMarks(marks: readonly QuotationMark[], goesOn: boolean = false): MarkPair[] {
  const pairs: MarkPair[] = []
  const open: QuotationMark[] = []
  for (const [index, mark] of marks.entries()) {
    if (goesOn && mark.family === 'single' && mark.weak) continue
    const partner = mark.side === 'open' ? -1 : findPartner(open, mark)
    if (partner === -1) {
      if (mark.side === 'close') {
        // 12" without an open quotation is a measure.
        if (mark.family !== 'single' && !mark.weak) pairs.push({ open: undefined, close: mark })
      } else open.push(mark)
    } else if (!(mark.weak && isRather(mark, marks[index + 1], marks[index + 2]))) {
      for (const left of open.splice(partner + 1)) addHalf(pairs, left)
      pairs.push({ open: open.pop(), close: mark })
    }
  }
  for (const left of open) addHalf(pairs, left)
  const last = open.at(-1)
  if (goesOn && last?.family === 'single' && last.side === 'open') pairs.push({ open: last, close: undefined })
  return pairs.sort((a, b) => startOf(a) - startOf(b))
}

function addHalf(pairs: MarkPair[], mark: QuotationMark): void {
  if (mark.family !== 'single') pairs.push({ open: mark, close: undefined })
}

function startOf(pair: MarkPair): number {
  return (pair.open ?? pair.close)?.start ?? 0
}

/** Index in `open` of the mark that `mark` closes, or -1. The same family is preferred: `"a “b” c"`. */
function findPartner(open: readonly QuotationMark[], mark: QuotationMark): number {
  const lowest = Math.max(0, open.length - maximumDepth)
  let compatible = -1
  for (let index = open.length - 1; index >= lowest; index--) {
    const candidate = open[index] as QuotationMark
    if (candidate.to === mark.from) continue
    if (candidate.family === mark.family) return index
    const partners = isText(candidate) && isText(mark)
    if (compatible === -1 && partners) compatible = index
    // A single mark never reaches out of a double quotation.
    if (mark.family === 'single') return -1
  }
  return compatible
}

function isText(mark: QuotationMark): boolean {
  return mark.family === 'straight' || mark.family === 'curly' || mark.family === 'low'
}

/** Whether a weak closing mark is rather an apostrophe or a measure, because another closing mark of its family follows. */
function isRather(mark: QuotationMark, next: QuotationMark | undefined, afterNext: QuotationMark | undefined): boolean {
  const following = next?.family === mark.family ? next : undefined
  if (following?.side !== 'close') return false
  return mark.family !== 'single' || !following.weak || afterNext?.side !== 'open'
}
