import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type DateMention, extractDates } from '../src/index.ts'
import { expectEdtf } from './expect-edtf.ts'

const pieces = fc.constantFrom(
  ..."9 31 May may March Sept. 2020 1990 s 20 21 2020-21 Q1 first quarter half of the to and - – / . , ( ) : 10 30 a.m. pm EDT on at from until Monday Sat last next this week year weekend today every annually spring winter FY 19th century 03/04/2021 02.27.01 mid late end beginning the week weekend of Christmas Day Easter previous now date half past twenty nine nineteen o'clock thousand hundred w/c ' 90 noon \n\n".split(
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
    fc.property(texts, (text) => check(text, extractDates(text, { referenceDate: '2021-06-16' }))),
    { numRuns: 600 },
  )
})

test('linear on repeated triggers', () => {
  const time = (count: number): number => {
    const text = 'in May 12 and 2014-2015 on the first of the '.repeat(count)
    const start = performance.now()
    extractDates(text)
    return performance.now() - start
  }
  time(100)
  expect(time(1600)).toBeLessThan(40 * Math.max(time(200), 5))
})
