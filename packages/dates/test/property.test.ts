import { buildTree, readTokens } from '@presswork/language'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type DateMention, extractDates, readDates } from '../src/index.ts'
import { expectEdtf } from './expect-edtf.ts'

const pieces = fc.constantFrom(
  ..."9 31 May may March Sept. 2020 1990 s 20 21 2020-21 Q1 first quarter half of the to and - – / . , ( ) : 10 30 a.m. pm EDT on at from until Monday Sat last next this week year weekend today every annually spring winter FY 19th century 03/04/2021 02.27.01 mid late end beginning the week weekend of Christmas Day Easter previous now date half past twenty nine nineteen o'clock thousand hundred w/c ' 90 noon months weeks day after before tomorrow 3, 4, and now tonight evening EOY 20161016 next 7.6 12/2015 5/12 present prior quarter of all each other in the fiscal GMT am p.m. 4th first last weekend weekdays daily 14.30 hrs six five to EOM 8p at by for thousand local time oh \n\n".split(
    ' ',
  ),
)
const phrases = fc.array(pieces, { maxLength: 24 }).map((words) => words.join(' '))
const glued = fc.array(pieces, { maxLength: 12 }).map((words) => words.join(''))

function check(text: string, dates: readonly DateMention[]): void {
  let edge = 0
  for (const date of dates) {
    expect(text.slice(date.start, date.end)).toBe(date.text)
    expect(date.start).toBeGreaterThanOrEqual(edge)
    expect(date.end).toBeGreaterThan(date.start)
    edge = date.end
    expectEdtf(date)
    if (date.edtf !== null) expect(String(date.earliest) <= String(date.latest)).toBe(true)
  }
}

test.each([
  ['words of dates', phrases],
  ['the same, glued', glued],
  ['any string', fc.string({ unit: 'binary', maxLength: 200 })],
])('%s: spans are faithful, ordered, disjoint; EDTF is well formed', (_, texts) => {
  fc.assert(
    fc.property(texts, (text) => {
      const dates = extractDates(text, { referenceDate: '2021-06-16' })
      check(text, dates)
      // A string goes by a shorter road than a tree, to the same dates.
      expect(extractDates(buildTree(text), { referenceDate: '2021-06-16' })).toEqual(dates)
    }),
    { numRuns: 600 },
  )
})

/** Milliseconds to read the dates of a tree that stands already. */
function measure(text: string): number {
  const tree = buildTree(text)
  readTokens(tree)
  const start = performance.now()
  readDates(tree)
  return performance.now() - start
}

test.each([
  ['digits', '1'],
  ['numbers', '7 '],
  ['listed numbers', '3, '],
  ['month names', 'May '],
  ['commas', ','],
  ['years and hyphens', '2021-'],
  ['many constructions', 'in May 12 and 2014-2015 on the first of the '],
])(
  'linear on a line of 1 MB of %s',
  (_, piece) => {
    const line = (length: number): string => piece.repeat(length / piece.length)
    measure(line(20_000))
    // Eight times the text; a quadratic reader would take 64 times as long.
    expect(measure(line(1_000_000))).toBeLessThan(32 * Math.max(measure(line(125_000)), 25))
  },
  60_000,
)
