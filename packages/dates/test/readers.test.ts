import { describe, expect, test } from 'vitest'
import { extractDates } from '../src/index.ts'
import { expectEdtf } from './expect-edtf.ts'

/** Phrase with its date, the date's text, its EDTF; the reference date is a Wednesday. */
type Row = readonly [phrase: string, text: string, edtf: string | null]

const referenceDate = '2021-06-16'

const tables: Readonly<Record<string, readonly Row[]>> = {
  'days in words': [
    ['It opened on 9 September 2020.', '9 September 2020', '2020-09-09'],
    ['It opened on September 9, 2020.', 'September 9, 2020', '2020-09-09'],
    ['It opened on September 9 2020 in Dale.', 'September 9 2020', '2020-09-09'],
    ['It opened on the 11th of May 2019.', 'the 11th of May 2019', '2019-05-11'],
    ['It opened on Sept. 11, 2001.', 'Sept. 11, 2001', '2001-09-11'],
    ['It opened on Thursday, 9 September 2021.', 'Thursday, 9 September 2021', '2021-09-09'],
    ['It opened on 14 May 2021 (Friday).', '14 May 2021 (Friday)', '2021-05-14'],
    ['It opened on the twenty-first of July 2018.', 'the twenty-first of July 2018', '2018-07-21'],
    ['DALE, JULY 4, 2019', 'JULY 4, 2019', '2019-07-04'],
    ['It opened on 3\u00a0May\u00a02020.', '3\u00a0May\u00a02020', '2020-05-03'],
    ["The mill closed on 3 May '87.", "3 May '87", '1987-05-03'],
  ],
  'days in digits': [
    ['Filed 2020-09-09 in Dale.', '2020-09-09', '2020-09-09'],
    ['Filed on 03/04/2021.', '03/04/2021', '2021-03-04'],
    ['Filed on 27/04/2021.', '27/04/2021', '2021-04-27'],
    ['02.27.01', '02.27.01', '2001-02-27'],
    ['Filed on 23.04.2022.', '23.04.2022', '2022-04-23'],
    ['Filed on 05-Aug-2016.', '05-Aug-2016', '2016-08-05'],
    ['Filed on 22/04.', '22/04', '2021-04-22'],
  ],
  months: [
    ['Since June 2019 it has run.', 'June 2019', '2019-06'],
    ['It closed in January.', 'January', '2021-01'],
    ['It closed in May.', 'May', '2021-05'],
    ['It closed in late October.', 'late October', '2021-10'],
    ['It closed at the end of March 2026.', 'the end of March 2026', '2026-03'],
    ['It closed in mid-November 2020.', 'mid-November 2020', '2020-11'],
    ['April releases are tested.', 'April', '2021-04'],
  ],
  years: [
    ['It began in 1999.', '1999', '1999'],
    ['It has run since about 2015.', '2015', '2015'],
    ['The plan (2019) was short.', '2019', '2019'],
    ['The 2024 annual report is out.', '2024', '2024'],
    ['2020 was a good year.', '2020', '2020'],
    ['It ran until early 2020.', 'early 2020', '2020'],
    ['In FY2024 sales rose.', 'FY2024', '2024'],
    ['In fiscal 2023 sales rose.', 'fiscal 2023', '2023'],
    ['In the financial year 2022 sales rose.', 'financial year 2022', '2022'],
  ],
  'quarters, halves and seasons': [
    ['Sales rose in Q1 2024.', 'Q1 2024', '2024-33'],
    ['Sales rose in the first quarter of 2024.', 'the first quarter of 2024', '2024-33'],
    ['The third-quarter 2025 results are out.', 'third-quarter 2025', '2025-35'],
    ['Sales rose in 3Q25.', '3Q25', '2025-35'],
    ['Sales rose in the second half of 2020.', 'the second half of 2020', '2020-41'],
    ['Sales rose in 2019 H2.', '2019 H2', '2019-41'],
    ['It opens in spring 2021.', 'spring 2021', '2021-21'],
    ['It was the winter of 2019/20.', 'the winter of 2019/20', '2019-24'],
    ['It opens in the third quarter of this year.', 'the third quarter of this year', '2021-35'],
    ["It opens in next year's first quarter.", "next year's first quarter", '2022-33'],
  ],
  'decades and centuries': [
    ['It stood in the 1990s.', 'the 1990s', '199X'],
    ['It stood in the mid-1980s.', 'the mid-1980s', '198X'],
    ["It stood in the '90s.", "the '90s", '199X'],
    ['It stood in the 19th century.', 'the 19th century', '18XX'],
    ['It stood in the nineteenth century.', 'the nineteenth century', '18XX'],
  ],
  ranges: [
    ['Open 8 to 10 September 2020.', '8 to 10 September 2020', '2020-09-08/2020-09-10'],
    ['Open September 8-10, 2020.', 'September 8-10, 2020', '2020-09-08/2020-09-10'],
    ['Open from May 3 to June 4, 2021.', 'May 3 to June 4, 2021', '2021-05-03/2021-06-04'],
    ['Open 12 and 13 May 2019.', '12 and 13 May 2019', '2019-05-12/2019-05-13'],
    ['It ran from 1999 to 2003.', '1999 to 2003', '1999/2003'],
    ['It ran between 2014 and 2016.', '2014 and 2016', '2014/2016'],
    ['The 2020-2021 plan', '2020-2021', '2020/2021'],
    ['The 2020\u201321 plan', '2020\u201321', '2020/2021'],
    ['In January and February of this year it rained.', 'January and February of this year', '2021-01/2021-02'],
    ['Open Nov-Feb 2017.', 'Nov-Feb 2017', '2016-11/2017-02'],
    ['Open from 5/1/2019-5/7/2020.', '5/1/2019-5/7/2020', '2019-05-01/2020-05-07'],
    ['From Q1 2019 to Q3 2020 it grew.', 'Q1 2019 to Q3 2020', '2019-01/2020-09'],
    ['In FY2024-25 it grew.', 'FY2024-25', '2024/2025'],
  ],
  'numbers in words': [
    ['It closed in nineteen ninety-six.', 'nineteen ninety-six', '1996'],
    ['It has run since two thousand and five.', 'two thousand and five', '2005'],
    ['She was born in October nineteen eighty-six.', 'October nineteen eighty-six', '1986-10'],
    [
      'It sailed on 6 April seventeen hundred and thirty-three.',
      '6 April seventeen hundred and thirty-three',
      '1733-04-06',
    ],
    ['It sailed on twenty-five January nineteen oh four.', 'twenty-five January nineteen oh four', '1904-01-25'],
    ['It reopens on May twenty-nine.', 'May twenty-nine', '2021-05-29'],
    ["Doors open at eight o'clock.", "eight o'clock", '2021-06-16T08:00'],
    ['Doors open at half past nine.', 'half past nine', '2021-06-16T09:30'],
    ['Doors open at quarter past four.', 'quarter past four', '2021-06-16T04:15'],
    ['Doors open at six pm on Friday.', 'six pm on Friday', '2021-06-18T18:00'],
    ['The sun sets today at seven twenty-seven.', 'today at seven twenty-seven', '2021-06-16T07:27'],
  ],
  'ranges that borrow an end': [
    ['WHEN: Tuesday 13 to Thursday 15 July 2021', 'Tuesday 13 to Thursday 15 July 2021', '2021-07-13/2021-07-15'],
    ['It is shut between now and 5 July.', 'now and 5 July', '2021-06-16/2021-07-05'],
    ['It is shut from 27 April to the 3rd.', '27 April to the 3rd', '2021-04-27/2021-05-03'],
    ['It is shut from Saturday to Saturday.', 'Saturday to Saturday', '2021-06-19/2021-06-26'],
    ['It was shut from 12 March to the end of March.', '12 March to the end of March', '2021-03-12/2021-03-31'],
    ['It ran from 3 May until late June.', '3 May until late June', '2021-05-03/2021-06'],
    ['It rose from March to date.', 'March to date', '2021-03/2021-06-16'],
    ['It rose in the year to date.', 'the year to date', '2021/2021-06-16'],
    ['It was shut from April until the end of June.', 'April until the end of June', '2021-04/2021-06'],
    ['Shut from 2 p.m. to tomorrow 4 p.m.', '2 p.m. to tomorrow 4 p.m.', '2021-06-16T14:00/2021-06-17T16:00'],
    ['Open from 9 a.m. on Friday to noon.', '9 a.m. on Friday to noon', '2021-06-18T09:00/2021-06-18T12:00'],
  ],
  'feasts by their rule': [
    ['It opens by Easter 2026.', 'Easter 2026', '2026-04-05'],
    ['It opened on Good Friday 2019.', 'Good Friday 2019', '2019-04-19'],
    ['It opened on Easter Monday.', 'Easter Monday', '2021-04-05'],
    ['It opened last Easter.', 'last Easter', '2021-04-04'],
    ['It opens next Thanksgiving.', 'next Thanksgiving', '2021-11-25'],
    ['It opened on Black Friday 2020.', 'Black Friday 2020', '2020-11-27'],
    ['It opens on Labor Day weekend 2021.', 'Labor Day weekend 2021', '2021-09-04/2021-09-06'],
    ['It opens on Christmas Eve at 6 p.m. in Dale.', 'Christmas Eve at 6 p.m.', '2021-12-24T18:00'],
  ],
  'clock times': [
    ['Doors open at 10 in the morning.', '10 in the morning', '2021-06-16T10:00'],
    ['Doors open tomorrow at 8:45p.', 'tomorrow at 8:45p', '2021-06-17T20:45'],
    ['Doors open at 10:00 a.m. EDT.', '10:00 a.m. EDT', '2021-06-16T10:00'],
    ['Doors open at 2pm.', '2pm', '2021-06-16T14:00'],
    ['Doors open at 14:00 GMT.', '14:00 GMT', '2021-06-16T14:00'],
    ['Doors open at noon.', 'noon', '2021-06-16T12:00'],
    ['Come at 10 a.m. on Tuesday, 15 July 2014.', '10 a.m. on Tuesday, 15 July 2014', '2014-07-15T10:00'],
    ['Come on July 15, 2014, at 10:00 a.m.', 'July 15, 2014, at 10:00 a.m.', '2014-07-15T10:00'],
    ['It was shut after 10.30pm on 14 May 2020.', '10.30pm on 14 May 2020', '2020-05-14T22:30'],
    ['Open 9 a.m. to 5 p.m. daily in Dale', '9 a.m. to 5 p.m.', '2021-06-16T09:00/2021-06-16T17:00'],
    [
      'Time: 9:00 a.m.-4:30 p.m. (Eastern Time) on Monday, November 4, 2013.',
      '9:00 a.m.-4:30 p.m. (Eastern Time) on Monday, November 4, 2013',
      '2013-11-04T09:00/2013-11-04T16:30',
    ],
    ['WHEN: Friday, July 18, 2014\n\n10:00 a.m. EDT', 'Friday, July 18, 2014\n\n10:00 a.m. EDT', '2014-07-18T10:00'],
  ],
  relative: [
    ['The board met today.', 'today', '2021-06-16'],
    ['The board met yesterday evening.', 'yesterday evening', '2021-06-15'],
    ['The board meets tomorrow.', 'tomorrow', '2021-06-17'],
    ['The board met this morning.', 'this morning', '2021-06-16'],
    ['The board met last week.', 'last week', '2021-06-07/2021-06-13'],
    ['The board met over the past weekend.', 'the past weekend', '2021-06-12/2021-06-13'],
    ['The board meets next month.', 'next month', '2021-07'],
    ['The board met last quarter.', 'last quarter', '2021-33'],
    ['The board met earlier this month.', 'Earlier this month'.toLowerCase(), '2021-06'],
    ['The board meets later this year.', 'later this year', '2021'],
    ['It lasts for the rest of the year.', 'the rest of the year', '2021'],
    ['The board met last January.', 'last January', '2021-01'],
    ['The board meets this summer.', 'this summer', '2021-22'],
    ['The board meets next Friday.', 'next Friday', '2021-06-25'],
    ['The board meets this coming Friday.', 'this coming Friday', '2021-06-18'],
    ['The board met on Monday.', 'Monday', '2021-06-14'],
    ['The board met on Friday.', 'Friday', '2021-06-11'],
    ['The board will meet on Monday.', 'Monday', '2021-06-21'],
    ['It met on Tuesday of last week.', 'Tuesday of last week', '2021-06-08'],
    ['It meets in the week of 12 July.', 'the week of 12 July', '2021-07-12/2021-07-18'],
    ['It meets on the first Monday of next month.', 'the first Monday of next month', '2021-07-05'],
    ['It ends by year-end.', 'year-end', '2021'],
    ['It meets in the week after next.', 'the week after next', '2021-06-28/2021-07-04'],
    ['It meets w/c 12 July.', 'w/c 12 July', '2021-07-12/2021-07-18'],
    ['300 people came over the weekend.', 'the weekend', '2021-06-12/2021-06-13'],
    ['By the summer we will be back.', 'the summer', '2021-22'],
    ['The mill dates back to 1865.', '1865', '1865'],
    ['The engine of 1889 was saved.', '1889', '1889'],
    ['August was wet.', 'August', '2021-08'],
    ['It is open on the weekend of 3 July.', 'the weekend of 3 July', '2021-07-03/2021-07-04'],
    ['It ends by Christmas Day.', 'Christmas Day', '2021-12-25'],
    ['It was so before Memorial Day 2019.', 'Memorial Day 2019', '2019-05-27'],
  ],
  recurring: [
    ['The market is held every Monday.', 'every Monday', null],
    ['The price is set each year.', 'each year', null],
    ['They meet every two weeks.', 'every two weeks', null],
    ['The fair is held annually.', 'annually', null],
    ['Profits are settled daily.', 'daily', null],
    ['It shuts every Sunday between 2 p.m. and 4 p.m. for repairs.', 'every Sunday between 2 p.m. and 4 p.m.', null],
    ['Call us Monday to Friday, 9 a.m. to 5 p.m.', 'Monday to Friday, 9 a.m. to 5 p.m.', null],
    ['Call us (10 a.m. to 4 p.m., Monday-Saturday).', '10 a.m. to 4 p.m., Monday-Saturday', null],
    ['Come on a Tuesday.', 'Tuesday', null],
  ],
}

for (const [name, rows] of Object.entries(tables)) {
  describe(name, () => {
    test.each(rows)('%s', (phrase, text, edtf) => {
      const [found, ...more] = extractDates(phrase, { referenceDate }).filter(
        (date) => date.kind !== 'set' || edtf === null,
      )
      expect(more).toEqual([])
      expect(found).toMatchObject({ text, edtf })
      expect(phrase.slice(found?.start, found?.end)).toBe(text)
      if (found) expectEdtf(found)
    })
  })
}

describe('kinds, days and precision', () => {
  test.each([
    ['on 9 September 2020', 'date', '2020-09-09', '2020-09-09', 'day'],
    ['in June 2019', 'date', '2019-06-01', '2019-06-30', 'month'],
    ['in February 2020', 'date', '2020-02-01', '2020-02-29', 'month'],
    ['in the second quarter of 2020', 'date', '2020-04-01', '2020-06-30', 'quarter'],
    ['in the winter of 2020', 'date', '2020-12-01', '2021-02-28', 'season'],
    ['in the first half of 2020', 'date', '2020-01-01', '2020-06-30', 'half'],
    ['in the 1990s', 'date', '1990-01-01', '1999-12-31', 'decade'],
    ['in the 19th century', 'date', '1800-01-01', '1899-12-31', 'century'],
    ['last week', 'date', '2021-06-07', '2021-06-13', 'week'],
    ['at 10 a.m. on 3 May 2020', 'time', '2020-05-03', '2020-05-03', 'minute'],
    ['from 3 to 5 May 2020', 'range', '2020-05-03', '2020-05-05', 'day'],
    ['every Monday', 'set', null, null, 'day'],
  ])('%s', (phrase, kind, earliest, latest, precision) => {
    expect(extractDates(`It was ${phrase}.`, { referenceDate })).toMatchObject([{ kind, earliest, latest, precision }])
  })
})
