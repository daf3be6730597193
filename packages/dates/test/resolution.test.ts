import { describe, expect, test } from 'vitest'
import { extractDates } from '../src/index.ts'

function resolve(text: string, referenceDate?: string): (string | null)[] {
  return extractDates(text, referenceDate ? { referenceDate } : {}).map((date) => date.edtf)
}

describe('a date without a year', () => {
  test('takes that of the reference date', () => {
    expect(extractDates('It opens on 3 December.', { referenceDate: '2020-09-09' })).toMatchObject([
      { edtf: '2020-12-03', relative: true },
    ])
  })
  test('moves to the year that the tense asks for', () => {
    expect(resolve('It will open in January.', '2020-11-20')).toEqual(['2021-01'])
    expect(resolve('It was opened in November.', '2020-01-20')).toEqual(['2019-11'])
    expect(resolve('It was opened in January.', '2020-11-20')).toEqual(['2020-01'])
  })
  test('takes the year in which its weekday is right', () => {
    expect(resolve('It met on Monday, 4 January.', '2020-12-20')).toEqual(['2021-01-04'])
  })
  test('falls back on the nearest full date', () => {
    expect(resolve('It began on Sunday 16 May. It ended on 14 June 2021. Much later came 1 May 2030.')).toEqual([
      '2021-05-16',
      '2021-06-14',
      '2030-05-01',
    ])
  })
  test('stays unresolved without either', () => {
    expect(resolve('It begins in April, as this year.')).toEqual([null, null])
  })
  test('of a leap day is a year that has it', () => {
    expect(resolve('It met on 29 February.', '2021-03-22')).toEqual(['2020-02-29'])
  })
})

test('the document shows which field is the day', () => {
  expect(resolve('Filed 27/04/2021 and 03/04/2021.')).toEqual(['2021-04-27', '2021-04-03'])
  expect(resolve('Filed 04/27/2021 and 03/04/2021.')).toEqual(['2021-04-27', '2021-03-04'])
  expect(resolve('Filed 9 May 2020, 3 June 2020 and 03/04/2021.')).toEqual(['2020-05-09', '2020-06-03', '2021-04-03'])
  expect(extractDates('Filed 03/04/2021.', { order: 'day-first' })[0]?.edtf).toBe('2021-04-03')
})

test('a day that the calendar lacks has no EDTF', () => {
  expect(resolve('It met on 31 February 2021.')).toEqual([null])
})

test('a wrong reference date is refused', () => {
  expect(() => extractDates('today', { referenceDate: '2021-02-30' })).toThrow(TypeError)
})
