import { describe, expect, test } from 'vitest'
import { extractDates } from '../src/index.ts'

const referenceDate = '2021-06-16'

function resolve(text: string): (string | null)[] {
  return extractDates(text, { referenceDate }).map((date) => date.edtf)
}

function clocks(text: string): (string | null)[] {
  return extractDates(text, { referenceDate })
    .filter((date) => date.precision === 'minute')
    .map((date) => date.edtf)
}

describe('the day of a clock time alone', () => {
  test.each([
    ['of its sentence, before', 'On Monday 14 June the mill burnt from 2.30am.', '2021-06-14T02:30'],
    ['of its sentence, behind', 'Doors open at 6 p.m. for the fair of 3 July.', '2021-07-03T18:00'],
    ['of its paragraph', 'The fair is on 3 July. Doors open at 6 p.m. for all.', '2021-07-03T18:00'],
    ['behind in its paragraph', 'Doors open at 6 p.m. for all. The fair is on 3 July.', '2021-07-03T18:00'],
    [
      'of the paragraph before',
      'The fair is on 3 July.\n\nBring a friend.\n\nDoors open at 6 p.m.',
      '2021-07-03T18:00',
    ],
    [
      'that the text names alone',
      `Fair on 3 July\n\n${'It rained. '.repeat(80)}\n\nDoors open at 6 p.m.`,
      '2021-07-03T18:00',
    ],
    [
      'today, if it is named',
      'The board meets on 3 July.\n\nIt also calls today. Dial in from 4:30 p.m.',
      '2021-06-16T16:30',
    ],
    ['of publication, if there is no other', 'The line reopens at 6 p.m.', '2021-06-16T18:00'],
    [
      'of publication, of what has happened, beside days to come',
      'It began at 11:00.\n\nIt will reopen on 1 July and on 3 July.',
      '2021-06-16T11:00',
    ],
    ['of publication beside history', 'It opened on 3 May 1950.\n\nThe line reopens at 6 p.m.', '2021-06-16T18:00'],
  ])('%s', (_, text, edtf) => {
    expect(clocks(text)).toEqual([edtf])
  })
  test.each([
    [
      'where the text speaks of other days',
      `It votes on 3 July and 5 August.\n\n${'It rained. '.repeat(80)}\n\nIt dines at 8 p.m.`,
    ],
    ['on the day of a telling', 'Police said on Tuesday that a man was hit at 2.30am.'],
    ['on a day of a telling at its head', 'On Tuesday, police said that a man was hit at 2.30am.'],
    ['of a deadline', 'Reply by 1 July. Doors open at 6 p.m.'],
    ['of a stretch of days', 'Dates: May 10th and 11th, 2021\n\nGates open: 5:00 p.m.'],
    ['of every day', 'Open 10:00 to 17:30 daily.'],
    ['of opening hours', 'The museum is open 10:00–17:30.'],
    ['of opening hours with a label', 'Opening hours: 9.30–17.00'],
    ['that is over, of what will be', 'It burnt on 14 June and on 15 June. A wake will be held at 7 p.m.'],
    ['of a limit', 'It shut on 3 June for serving.\n\nShops may sell no ale after 10.30pm.'],
  ])('none %s', (_, text) => {
    expect(clocks(text)).toEqual([null])
  })
  test('a dateline and a line of its own are no days of it', () => {
    const text = 'DALE, 16 June 2021 – The mill burnt on Monday.\n\nAnyone there between 11pm and 11.45pm should call.'
    expect(clocks(text)).toEqual(['2021-06-14T23:00/2021-06-14T23:45'])
    expect(clocks('For release: 16 June 2021\n\nIt votes on 3 July.\n\nDoors open at 6 p.m.')).toEqual([
      '2021-07-03T18:00',
    ])
  })
  test('a schedule goes on with its day', () => {
    const text = 'The workshop is on June 25.\n\n9:00 a.m. Opening\n\n9:15 a.m. Talks\n\n12 noon Lunch'
    expect(resolve(text)).toEqual(['2021-06-25', '2021-06-25T09:00', '2021-06-25T09:15', '2021-06-25T12:00'])
  })
  test('of many clock times and days, in linear time', () => {
    const text = 'It met on 3 May 2021 and on 4 May. At 9 a.m. it rose.\n\n'.repeat(600)
    const start = performance.now()
    clocks(text)
    expect(performance.now() - start).toBeLessThan(6000)
  })
})

describe('clock times', () => {
  test.each([
    [
      'Doors open at 2:14 a.m. EDT (0614 UTC) on Aug. 19, 2029.',
      '2:14 a.m. EDT (0614 UTC) on Aug. 19, 2029',
      '2029-08-19T02:14',
    ],
    [
      'The call is at 4:30 p.m. ET / 1:30 p.m. PT on July 24.',
      '4:30 p.m. ET / 1:30 p.m. PT on July 24',
      '2021-07-24T16:30',
    ],
    ['It begins Thursday at 0600 local time.', 'Thursday at 0600 local time', '2021-06-17T06:00'],
    ['Issued at HKT 16:30', 'HKT 16:30', '2021-06-16T16:30'],
    ['It starts at 1700 GMT.', '1700 GMT', '2021-06-16T17:00'],
    ['Come on Saturday 24 July at 12 noon.', 'Saturday 24 July at 12 noon', '2021-07-24T12:00'],
    ['Pickets stand from 06h00 on Friday.', '06h00 on Friday', '2021-06-18T06:00'],
    ['The hall opens 10:00–17:30 on 3 July.', '10:00–17:30 on 3 July', '2021-07-03T10:00/2021-07-03T17:30'],
    ['Hours: Tue–Sun, 10:00–17:30.', 'Tue–Sun, 10:00–17:30', null],
    ['She rang every Monday at nine.', 'every Monday at nine', null],
    ['It is open from 10am to 4pm at weekends.', '10am to 4pm at weekends', null],
  ])('%s', (phrase, text, edtf) => {
    expect(extractDates(phrase, { referenceDate })).toMatchObject([{ text, edtf }])
  })
  test('hours of every day have no day', () => {
    expect(resolve('The shop opens at eight and closes at 6.')).toEqual([null, null])
    expect(extractDates('Tue–Sun, 10:00–17:30; Thursdays until 21:00').map((date) => date.text)).toEqual([
      'Tue–Sun, 10:00–17:30',
      'Thursdays until 21:00',
    ])
  })
  test('the half of the day goes on', () => {
    expect(resolve('Crews came at 2:12 p.m.; an alarm was struck at 2:21 and one at 3:05.')).toEqual([
      '2021-06-16T14:12',
      '2021-06-16T14:21',
      '2021-06-16T15:05',
    ])
    expect(resolve('Crews came at 2:12 p.m. on Sunday. An alarm was struck at 2:21.')).toEqual([
      '2021-06-13T14:12',
      '2021-06-13T14:21',
    ])
    expect(resolve('A talk at 10:30 a.m. and one at 2:15 follow.')).toEqual(['2021-06-16T10:30', '2021-06-16T02:15'])
  })
  test.each([
    'Refunds range from 12p to 40p, and the price rose by 3p to 145p.',
    'She left school at nine, and the fund opens at 8% of its price.',
    'He ran it in 2:05–2:10 and won 10:00 to 9:45.',
    'John 3:15–4:20 was read.',
  ])('none in %s', (phrase) => {
    expect(resolve(phrase)).toEqual([])
  })
})
