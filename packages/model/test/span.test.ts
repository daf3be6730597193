import { findSpanAt, type Span, spanContains, spansOverlap } from '@presswork/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'

test('spans that only touch do not overlap', () => {
  expect(spansOverlap({ start: 0, end: 3 }, { start: 3, end: 5 })).toBe(false)
  expect(spansOverlap({ start: 0, end: 4 }, { start: 3, end: 5 })).toBe(true)
})

test('a span contains itself and what lies within', () => {
  expect(spanContains({ start: 0, end: 5 }, { start: 0, end: 5 })).toBe(true)
  expect(spanContains({ start: 1, end: 5 }, { start: 0, end: 5 })).toBe(false)
})

test('findSpanAt agrees with a search from the end', () => {
  const starts = fc.array(fc.nat(50), { maxLength: 20 }).map((list) => list.sort((a, b) => a - b))
  fc.assert(
    fc.property(starts, fc.nat(60), (sorted, offset) => {
      const spans: Span[] = sorted.map((start) => ({ start, end: start + 1 }))
      expect(findSpanAt(spans, offset)).toBe(sorted.findLastIndex((start) => start <= offset))
    }),
  )
})
