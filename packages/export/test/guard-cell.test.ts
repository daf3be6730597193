import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { guardCell, unguardCell } from '../src/index.ts'

describe('guardCell', () => {
  test.each([
    ['a formula', '=1+1'],
    ['a sum', '+1'],
    ['a minus', '-5 degrees'],
    ['a function of old', '@SUM(A1)'],
    ['full-width', '＝1+1'],
    ['behind a space', ' =1+1'],
    ['behind an invisible character', '\u200b=1+1'],
    ['a tab', '\tx'],
    ['a carriage return', '\rx'],
    ['a line feed', '\nx'],
    ['an apostrophe of its own', "'tis"],
    ['a result that reads as a day', '5-4'],
    ['a share that reads as a day', '1/2'],
    ['a month', '2024-03'],
    ['a day', 'May 3'],
    ['a day in full', '9 September 2020'],
    ['a day with its name', 'Wednesday April 1, 2026'],
    ['a time', '10:30 am'],
    ['a moment', '2024-05-09T10:30'],
    ['figures with a separator', '3,500'],
    ['decimals', '3.5'],
    ['a share', '12%'],
    ['money', '€3.50'],
    ['zeros in front', '007'],
    ['figures beyond what is kept', '1234567890123456'],
    ['an exponent', '12e5'],
    ['a truth value', 'TRUE'],
    ['an error', '#N/A'],
  ])('guards %s', (_, text) => {
    expect(guardCell(text)).toBe(`'${text}`)
  })

  test.each([
    ['words', 'growth of 3 percent'],
    ['a whole number', '280'],
    ['a year', '2025'],
    ['a name', 'Ines Hollander'],
    ['a key', 'correction-notice/n1'],
    ['a month alone', 'August'],
    ['a number and a unit', '10 years'],
    ['nothing', ''],
    ['an apostrophe inside', "states' rights"],
    ['a minus inside', 'x -1'],
  ])('leaves %s', (_, text) => {
    expect(guardCell(text)).toBe(text)
  })

  test('any text can be had back', () => {
    const text = fc.string({
      unit: fc.constantFrom("'", '=', '-', '1', '5', '/', ' ', '\t', '\r', 'May', 'a', '＝', '😀', '"'),
    })
    fc.assert(
      fc.property(text, (original) => {
        expect(unguardCell(guardCell(original))).toBe(original)
      }),
    )
  })

  test('is linear in the length of the text', () => {
    const started = performance.now()
    for (const unit of [' ', '\u200b', '1,', "'"]) guardCell(`${unit.repeat(1_000_000)}x`)
    expect(performance.now() - started).toBeLessThan(1000)
  })
})
