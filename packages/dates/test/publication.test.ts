import { buildTree } from '@presswork/language'
import { describe, expect, test } from 'vitest'
import { findPublication, type Publication, type PublicationEvidence, readDates } from '../src/index.ts'

function find(text: string, evidence: Partial<PublicationEvidence> = {}): Publication {
  return findPublication({ text, dates: readDates(buildTree(text)), ...evidence })
}

/** The span of a part of a text. */
function spanOf(text: string, part: string): { start: number; end: number } {
  const start = text.indexOf(part)
  return { start, end: start + part.length }
}

describe('evidence', () => {
  test.each([
    ['Port opens\n\nDALE, Nov. 7, 2025 - Acme today opened a port.', 'dateline', '2025-11-07'],
    ['Port opens\n\nDALE (AcmeWire) - November 7, 2025 - Acme opened a port.', 'dateline', '2025-11-07'],
    ['Port opens\n\nDALE, ND, March 12, 2025 /Acme Wire/ -- Acme opened a port.', 'dateline', '2025-03-12'],
    ['Port opens\n\nOctober 13, 2022 - Acme opened a port.', 'dateline', '2022-10-13'],
    ['Port opens\n\nOctober 13, 2022, Dale, North Land – Acme opened a port.', 'dateline', '2022-10-13'],
    ['Media release – 3 May 2021 – Acme opens a port\n\nA port was opened.', 'line', '2021-05-03'],
    ['Port opens\n\n7 Nov 2016 Posted in Press releases\n\nA port was opened.', 'line', '2016-11-07'],
    ['Port opens\nFor immediate release: May 3, 2021\nA port was opened.', 'line', '2021-05-03'],
    ['02.27.01\nPort opens\nA port was opened.', 'line', '2001-02-27'],
    ['Port opens\n\nEditor | May 3, 2021\n\nA port was opened.', 'line', '2021-05-03'],
    ['Port opens\n\nDale, 3 May 2021: The port was opened.', 'dateline', '2021-05-03'],
    ['Port opens\n\nPosted On: 3 MAY 2021 6:42PM by PRD Dale\n\nA port was opened.', 'line', '2021-05-03'],
    ['Port opens\n\nMay 3, 2021 | Release 21-118\n\nA port was opened.', 'line', '2021-05-03'],
    ['Port opens\n\nDale, 3 May 2021\n\nA port was opened.', 'line', '2021-05-03'],
    ['Port opens\n\nDALE, Monday 3 May 2021: Acme opened a port.', 'dateline', '2021-05-03'],
    ['Port opens\n\nMay 3, 2021 · 3 min read · Company news\n\nA port was opened.', 'line', '2021-05-03'],
    ['Port opens\n\nPosted On: 3 MAY 2021 6:42PM by ABC Dale\n\nA port was opened.', 'line', '2021-05-03'],
    ['Press release No. 251 of 3 May 2021\n\nPort opens\n\nA port was opened.', 'line', '2021-05-03'],
    ['Office of Ports - Media Release - 3 May 2021\n\nPort opens\n\nA port was opened.', 'line', '2021-05-03'],
    [
      'Port opens\n\nDale, Tarn | 3 May 2021 | Acme, which runs the old harbour of the town, opened a port.',
      'dateline',
      '2021-05-03',
    ],
    ['FOR RELEASE ON OR AFTER MONDAY 3 MAY 2021\n\nPort opens\n\nA port was opened.', 'line', '2021-05-03'],
    ['Press release 14/2021 of 3 May 2021\n\nPort opens\n\nA port was opened.', 'line', '2021-05-03'],
    ['3 May 2021 (JST)\n\nPort opens\n\nA port was opened.', 'line', '2021-05-03'],
    ['May 3, 2021 04:15 PM Eastern Daylight Time\n\nPort opens\n\nA port was opened.', 'line', '2021-05-03'],
    ['Port opens\n\nIssued 3 May 2021 at 1100 UTC\n\nA port was opened.', 'line', '2021-05-03'],
    [
      'All of this release is embargoed until 8:30 a.m. (ET) Monday, May 3, 2021\n\nA port was opened.',
      'line',
      '2021-05-03',
    ],
    ['STRICTLY EMBARGOED UNTIL 00.01 MONDAY 3 MAY 2021\n\nA port was opened.', 'line', '2021-05-03'],
    ['Under embargo until 10.00 hrs on 3 May 2021\n\nA port was opened.', 'line', '2021-05-03'],
    ['Embargo: 0001 GMT, 3 May 2021\n\nA port was opened.', 'line', '2021-05-03'],
    ['Port opens\n\nLast updated: 4 May 2021\n\nPublished: 3 May 2021\n\nA port was opened.', 'line', '2021-05-03'],
    ['Port opens\n\nThe port opened today (3 May 2021) at last.', 'lead', '2021-05-03'],
  ])('%s', (text, basis, date) => {
    expect(find(text)).toEqual({ date, basis, referenceDate: date })
  })
  test('the own fields of a format come first', () => {
    const publication = find('May 3, 2021\n\nA port.', { metadataDate: '2021-05-04' })
    expect(publication).toEqual({ date: '2021-05-04', basis: 'metadata', referenceDate: '2021-05-04' })
  })
  test('a dateline that is known by its span', () => {
    const text = 'Port opens\n\nDale (May 3, 2021) Acme opened a port.'
    expect(find(text, { dateline: spanOf(text, 'Dale (May 3, 2021)') })).toMatchObject({ basis: 'dateline' })
  })
})

describe('better none than wrong', () => {
  const nothing = { date: null, basis: null }
  test('a day of history', () => {
    const history = 'Dale today marks the day of the fire of May 3, 1906.'
    expect(find(history).referenceDate).toBe('1906-05-03')
    expect(find(`${history} The fair opens on 3 May 2021.`).referenceDate).toBe('2021-05-03')
    expect(find(`${history} The fair opens on 3 May 1910.`).referenceDate).toBe('1906-05-03')
    const lead = { start: 0, end: history.length }
    expect(find(`${history} The fair opens on 3 May 2021.`, { lead })).toEqual({ ...nothing, referenceDate: null })
  })
  test('an embargo on goods', () => {
    expect(find('Oil\n\nThe embargo on oil from Dale has held since 3 May 2021 in all ports.')).toMatchObject(nothing)
  })
  test('the day of an event is only the reference date', () => {
    expect(find('Port to open\n\nThe port of Dale opens on 3 May 2021, as planned.')).toEqual({
      ...nothing,
      referenceDate: '2021-05-03',
    })
  })
  test('of a range, its first day', () => {
    expect(find('The fair of Dale runs from 3 to 5 May 2021, as planned.').referenceDate).toBe('2021-05-03')
  })
  test('an advisory that tells when', () => {
    expect(find('Port to open\n\nWHEN: Tuesday, July 15, 2014\n\nWHERE: Dale')).toMatchObject(nothing)
  })
  test('of many dates and todays, in linear time', () => {
    const text = 'It met on 3 May 2021 and meets again later today or on Monday. '.repeat(3000)
    const start = process.cpuUsage()
    find(text)
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(4000)
  })
  test('a day that a label or a clause stands before', () => {
    expect(find('Port to open\n\nWhere and when, 3 May 2021: The port will open.')).toMatchObject(nothing)
  })
  test('a date in the title', () => {
    const text = 'November 4, 2013 Hearing\n\nA hearing is planned.'
    expect(find(text, { titles: [spanOf(text, 'November 4, 2013 Hearing')] })).toEqual({
      ...nothing,
      referenceDate: null,
    })
  })
  test('a date behind the lead', () => {
    const text = 'A port is planned.\n\nHistory\n\nDale was founded on 3 May 1900 by sailors.'
    expect(find(text, { lead: { start: 0, end: 18 } })).toEqual({ ...nothing, referenceDate: null })
  })
})
