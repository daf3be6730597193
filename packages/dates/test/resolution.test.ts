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

test('a clock time alone takes the day named before it in its sentence', () => {
  expect(resolve('The visit is on Monday 3 May 2021 at 1 p.m. (buses leave at 12:30 p.m.).')).toEqual([
    '2021-05-03T13:00',
    '2021-05-03T12:30',
  ])
  expect(resolve('Register by 3 May 2021 and come at 8 a.m. on the first day.')).toEqual(['2021-05-03', null])
  expect(resolve('It met on 3 May 2021. Doors open at 1 p.m. today.', '2021-06-16')).toEqual([
    '2021-05-03',
    '2021-06-16T13:00',
  ])
})

test('"the previous quarter" counts from the one named last', () => {
  expect(resolve('Sales rose in Q3 2020 from the previous quarter.', '2021-02-16')).toEqual(['2020-35', '2020-34'])
  expect(resolve('Sales rose from the previous quarter.', '2021-02-16')).toEqual(['2020-36'])
})

test('"the next day" counts from the day named last', () => {
  expect(resolve('It sailed on 3 May 2021 and came back the next day.', '2021-06-16')).toEqual([
    '2021-05-03',
    '2021-05-04',
  ])
  expect(resolve('Next day delivery is free.', '2021-06-16')).toEqual([])
})

test('the scores of a vote or match are no clock times', () => {
  expect(resolve('The council voted 11-2 today.', '2021-06-16')).toEqual(['2021-06-16'])
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

test('a list of days that do not follow each other is a row for each', () => {
  expect(resolve('It is open on May 3, 5 and 9, 2021.')).toEqual(['2021-05-03', '2021-05-05', '2021-05-09'])
  expect(resolve('It is open on 3, 5 and 9 May 2021.')).toEqual(['2021-05-03', '2021-05-05', '2021-05-09'])
  expect(resolve('In May 12, 14 and 16 ships came.', '2021-06-16')).toEqual(['2021-05-12'])
})

test('"tomorrow" as the time to come keeps its row without a day', () => {
  expect(resolve("It builds the homes of tomorrow for tomorrow's leaders.", '2021-06-16')).toEqual([null, null])
  expect(resolve("It opens tomorrow, before tomorrow's summit.", '2021-06-16')).toEqual(['2021-06-17', '2021-06-17'])
})

test('a page before a day in brackets is no clock time', () => {
  expect(resolve('See the letter at 7 (May 3, 2021).')).toEqual(['2021-05-03'])
})
