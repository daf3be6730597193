import { describe, expect, test } from 'vitest'
import { extractDates } from '../src/index.ts'

/** Phrase, its date's text and EDTF; the reference date is a Wednesday. */
type Row = readonly [phrase: string, text: string, edtf: string | null]

const tables: Readonly<Record<string, readonly Row[]>> = {
  'years of old': [
    ['It was painted c. 1530 in Dale.', '1530', '1530'],
    ['The letters of c.1780-1795 are shown.', '1780-1795', '1780/1795'],
    ['The hall was built circa 1250.', '1250', '1250'],
    ['It opened ca. 1890.', '1890', '1890'],
    ['The panel dates to between 1514 and 1522.', '1514 and 1522', '1514/1522'],
    ['He ruled from 1509 to 1547.', '1509 to 1547', '1509/1547'],
    ['Jan Maas (1632–1675) lived here.', '1632–1675', '1632/1675'],
    ['The painter (born 1632) lived here.', '1632', '1632'],
    ['Painted about 1640, it was lost.', '1640', '1640'],
    ['Painted in 1640-45, it was lost.', '1640-45', '1640/1645'],
    ['The wall was begun in AD 122.', 'AD 122', '0122'],
    ['It was left in 410 AD.', '410 AD', '0410'],
    ['It stood from AD 43-410.', 'AD 43-410', '0043/0410'],
    ['The coin is from 44 BC.', '44 BC', null],
    ['It stood in 600-500 BCE.', '600-500 BCE', null],
    ['It dates from the 3rd century BC.', 'the 3rd century BC', null],
  ],
  years: [
    ['He said that 2025 would be good.', '2025', '2025'],
    ['A 2019 Danish study found it.', '2019', '2019'],
    ['A 2020 survey found it.', '2020', '2020'],
    ['It was the lowest since 2019–20.', '2019–20', '2019/2020'],
    ['It opens in the first half of calendar 2025.', 'the first half of calendar 2025', '2025-40'],
    ['It closed in the mid-60s.', 'the mid-60s', '196X'],
    ['The mill (est. 1899) stands.', '1899', '1899'],
    ['The 2023/2024 season was good.', '2023/2024', '2023/2024'],
    ['In the 2019/2020 school year it grew.', '2019/2020', '2019/2020'],
    ['In the 980s he fled.', 'the 980s', '098X'],
    ['We are under no illusions about 2020.', '2020', '2020'],
    ['Sales rose in the year to March 2020.', 'the year to March 2020', '2019-04/2020-03'],
    ['Sales rose in the year to 31 March.', 'the year to 31 March', '2020-04-01/2021-03-31'],
    ['Sales rose in the year to 28 February 2021.', 'the year to 28 February 2021', '2020-03-01/2021-02-28'],
  ],
  quarters: [
    ['Prices rose in the December quarter 2020.', 'December quarter 2020', '2020-36'],
    ['June quarter output rose.', 'June quarter', '2021-34'],
    ['Sales fell in the March quarter.', 'March quarter', '2021-33'],
    ['Sales rose in 9M 2020.', '9M 2020', '2020-01/2020-09'],
    ['Sales rose in 6M20.', '6M20', '2020-01/2020-06'],
    ['It opens by the end of Q2 2022.', 'the end of Q2 2022', '2022-34'],
    ['Q4 results are good.', 'Q4', '2020-36'],
    ['First-half results will be told.', 'First-half', '2021-40'],
  ],
  'what narrows a day, and weeks on': [
    ['The storm comes late Friday.', 'late Friday', '2021-06-18'],
    ['It will snow early on Monday.', 'early on Monday', '2021-06-21'],
    ['It will meet a week on Tuesday.', 'a week on Tuesday', '2021-06-29'],
    ['It will meet on Tuesday week.', 'Tuesday week', '2021-06-29'],
    ['It meets a week today.', 'a week today', '2021-06-23'],
    ['It burnt in the early hours of Sunday.', 'the early hours of Sunday', '2021-06-13'],
    ['They fled the September 11 attacks.', 'September 11', '2001-09-11'],
    ['It was shut a week last Tuesday.', 'a week last Tuesday', '2021-06-01'],
    ['It was shut until the Monday before last.', 'the Monday before last', '2021-06-07'],
    ['It meets on the Friday after next.', 'the Friday after next', '2021-06-25'],
    ['It was shut two days later on Friday.', 'Friday', '2021-06-11'],
  ],
  'feasts that only an almanac tells': [
    ['It opens on Diwali.', 'Diwali', null],
    ['Sales rose during Ramadan 2020.', 'Ramadan 2020', null],
    ['It is shut on Labour Day.', 'Labour Day', null],
  ],
  'months ahead and behind': [
    ['Output rose from July to September.', 'July to September', '2020-07/2020-09'],
    ['Sales fell between October and December.', 'October and December', '2020-10/2020-12'],
    ['Output rose from April to June.', 'April to June', '2021-04/2021-06'],
    ['The show runs from June to August, and it was sold out.', 'June to August', '2021-06/2021-08'],
    ['Bills will rise by $1.85, or 1 percent, beginning in March.', 'March', '2022-03'],
    ['It said the strike would begin on Friday.', 'Friday', '2021-06-18'],
  ],
  'weekdays before a stretch of days': [
    [
      'It met on Monday and Tuesday, 20th and 21st May, 2019.',
      'Monday and Tuesday, 20th and 21st May, 2019',
      '2019-05-20/2019-05-21',
    ],
  ],
  'labels before days': [['Update 3 – 8 November 2020', '8 November 2020', '2020-11-08']],
}

for (const [name, rows] of Object.entries(tables)) {
  describe(name, () => {
    test.each(rows)('%s', (phrase, text, edtf) => {
      expect(extractDates(phrase, { referenceDate: '2021-06-16' })).toMatchObject([{ text, edtf }])
    })
  })
}

test('the date beside a feast tells its day', () => {
  const days = extractDates("It is shut on Mother's Day, Sunday 14 March, and on Diwali (4 November).", {
    referenceDate: '2021-06-16',
  })
  expect(days.map((date) => date.edtf)).toEqual(['2021-03-14', '2021-03-14', '2021-11-04', '2021-11-04'])
})

test('what is effective on a day is near it', () => {
  const days = extractDates('The fare was raised to $3, effective Feb. 1.', { referenceDate: '2020-12-11' })
  expect(days).toMatchObject([{ edtf: '2021-02-01', comparator: 'since' }])
})

test('the last day of a month names the month of the next', () => {
  const days = extractDates('It opens on 24 February and again on the 27th, then on the 3rd.', {
    referenceDate: '2021-01-16',
  })
  expect(days.map((date) => date.edtf)).toEqual(['2021-02-24', '2021-02-27', '2021-03-03'])
})

test('centuries that share an era', () => {
  expect(extractDates('It holds art of the 5th and 4th centuries BC.').map((date) => date.edtf)).toEqual([null, null])
})
