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
  // Points between the fields: whoever writes them may write "May 3" beside them, in English
  expect(resolve('Filed 05.08.2025.')).toEqual(['2025-08-05'])
  expect(resolve('Filed 05.08.2025 and May 3, 2025.')[0]).toBe('2025-08-05')
  expect(resolve('Filed 05.08.2025 and 03/04/2021.')[1]).toBe('2021-04-03')
  // One date within a sentence is the writer's own; a line of a date alone may come from elsewhere
  expect(resolve('03/04/2021\n\nThe pier was closed by the guild on the evening of 1 April.')[0]).toBe('2021-04-03')
  expect(resolve('1 April 2021\n\nFiled 03/04/2021.')[1]).toBe('2021-03-04')
  expect(extractDates('Filed 03/04/2021.', { order: 'day-first' })[0]?.edtf).toBe('2021-04-03')
  expect(extractDates('Filed 03.04.2021.', { order: 'month-first' })[0]?.edtf).toBe('2021-03-04')
  expect(extractDates('Filed 03.04.2021 and 04.27.2021.')[0]?.edtf).toBe('2021-03-04')
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

test('the verb beside a date tells its year, whatever the rest of the sentence looks to', () => {
  expect(resolve('The paper wrote in December that it will close.', '2021-06-16')).toEqual(['2020-12'])
  expect(resolve('On September 28, the port said that it was shut.', '2021-06-16')).toEqual(['2020-09-28'])
  expect(resolve('It will be put to a vote in May.', '2021-06-16')).toEqual(['2022-05'])
  expect(resolve('The dividend was set and is to be paid in July.', '2021-06-16')).toEqual(['2021-07'])
  expect(resolve('It will run from May to September.', '2021-06-16')).toEqual(['2021-05/2021-09'])
  expect(resolve('Acme announced on Monday that it will open a mill.', '2021-06-16')).toEqual(['2021-06-14'])
})

test('a weekday tells the year only of a day near by', () => {
  expect(resolve('It is on Tuesday, March 7.', '2018-03-14')).toEqual(['2018-03-07'])
})

test('a later weekday of a series stands in the same week', () => {
  expect(resolve('It is open next Wednesday and Thursday.', '2021-06-16')).toEqual(['2021-06-23', '2021-06-24'])
})

test('"this past year" is the present one near its end', () => {
  expect(resolve('This past year was good.', '2021-06-16')).toEqual(['2020'])
  expect(resolve('This past year and this past quarter were good.', '2021-12-28')).toEqual(['2021', '2021-36'])
})

test('the year-ago quarter counts from the quarter named last, the quarter is that one', () => {
  expect(resolve('Sales rose in Q3 2020 from the year-ago quarter.', '2021-02-16')).toEqual(['2020-35', '2019-35'])
  expect(resolve('The third quarter of 2020 was good. Profit for the quarter was flat.', '2021-02-16')).toEqual([
    '2020-35',
    '2020-35',
  ])
  expect(resolve('The year-ago quarter was good.', '2021-02-16')).toEqual([null])
})

test('two digits far ahead of the reference date are of the century before', () => {
  expect(resolve('Born 03/18/40.', '2016-11-07')).toEqual(['1940-03-18'])
  expect(resolve('Due 03/18/30.', '2016-11-07')).toEqual(['2030-03-18'])
})

test('a clock time behind a stretch of days has no day', () => {
  expect(resolve('Open 9-10 October 2021, 10:00 to 16:00 CET.', '2021-06-16')).toEqual(['2021-10-09/2021-10-10', null])
})

test('days that share their noun are a row for each', () => {
  expect(resolve('Sales rose in the first and third quarters of 2021.')).toEqual(['2021-33', '2021-35'])
  expect(resolve('It stood in the 18th and 19th centuries.')).toEqual(['17XX', '18XX'])
  expect(resolve('It grew in the 1980s and 90s.')).toEqual(['198X', '199X'])
})

test('the same time in a second zone belongs to the first', () => {
  expect(extractDates('Come at 10 a.m. Eastern (7 a.m. Pacific) on Thursday, July 8, 2021.')).toMatchObject([
    { text: '10 a.m. Eastern (7 a.m. Pacific) on Thursday, July 8, 2021', edtf: '2021-07-08T10:00' },
  ])
})

test('a clock time alone has the day of the event named before it, not of a deadline', () => {
  const text =
    'WHEN: Monday, May 3, 2021, 10 a.m.\n\nSign up no later than 5 p.m. on Sunday, May 2, 2021. Doors open at 9 a.m. for the press.'
  expect(resolve(text, '2021-04-28')).toEqual(['2021-05-03T10:00', '2021-05-02T17:00', '2021-05-03T09:00'])
})

test('a clock time in the line behind a day has that day', () => {
  const text = 'Date: Saturday, May 8, 2021\n\nTime: 10 a.m. to 2 p.m.\n\nPlace: the port'
  expect(resolve(text, '2021-04-28')).toEqual(['2021-05-08', '2021-05-08T10:00/2021-05-08T14:00'])
})

test('what is compared with is not what the text is about', () => {
  const text =
    'Profit was $5 million in the third quarter of 2025, from a revised $4 million in the second quarter. In the quarter, sales rose.'
  expect(resolve(text, '2025-11-18')).toEqual(['2025-35', '2025-34', '2025-35'])
  expect(resolve('It built four ships in the 1990s and five in the decade after that.')).toEqual(['199X'])
})

test('years after "the years" and a clock time on two days', () => {
  expect(resolve('It won in the years 2019, 2020 and 2021.')).toEqual(['2019', '2020', '2021'])
  expect(resolve('Doors open at 9 a.m. on 4 and 5 June 2021.', '2021-06-01')).toEqual([null, '2021-06-04/2021-06-05'])
})

test.each<[string, string[]]>([
  ['The lock was shut from 0300 to 2100.', ['0300 to 2100']],
  ['Doors opened at 0700 and closed at 2100.', ['0700', '2100']],
  ['A warning runs from 1500 today to 0900 on Friday.', ['1500 today to 0900 on Friday']],
  ['Sales fell (9M 2024: none).', ['9M 2024']],
  ['Fees are paid semi-annually, and wages bi-weekly.', ['semi-annually', 'bi-weekly']],
])('%s', (text, expected) => {
  expect(extractDates(text, { referenceDate: '2021-06-16' }).map((date) => date.text)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['Prices rose in 2010-12 and in 2013-15.', ['2010/2012', '2013/2015']],
  ['Prices rose in 2010-12 and in 2013-09.', ['2010-12', '2013-09']],
  ["Sales rose in 2025 (previous year: 4%). It fell 2% below the previous year's.", ['2025', '2024', '2024']],
  ['In May 2024 it fell, 9% below 1990 levels. It cost £4 in the year.', ['2024-05', '1990', '2024']],
  ['In May 2024 it fell. It must fall more by 2035. It cost £4 in the year.', ['2024-05', '2035', '2024']],
])('%s', (text, expected) => {
  expect(extractDates(text).map((date) => date.edtf)).toEqual(expected)
})
