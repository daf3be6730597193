import { describe, expect, test } from 'vitest'
import { addRelease, createAggregates } from '../src/overview/aggregates.ts'
import { formatOverview } from '../src/overview/overview.ts'
import { createTally } from '../src/overview/tally.ts'
import { binDays } from '../src/overview/time-bins.ts'
import { niceScale } from '../src/overview/time-chart.ts'
import { failedRelease, sampleRelease } from './sample-release.ts'

describe('binDays', () => {
  const bins = (...days: string[]) => binDays(days.map((key) => ({ key, count: 1 })))

  test.each<[string[], string, string, number]>([
    [['2024-03-04'], '2024-03-04', '2024-03-04', 1],
    [['2024-02-28', '2024-03-01'], '2024-02-28', '2024-03-01', 3],
    [['2023-11-02', '2024-03-01'], '2023-11', '2024-03', 5],
    [['2015-01-01', '2024-03-01'], '2015 Q1', '2024 Q1', 37],
    [['1990-01-01', '2024-03-01'], '1990', '2024', 35],
    [['1850-01-01', '2024-03-01'], '1850s', '2020s', 18],
  ])('%j', (days, first, last, count) => {
    const { bins: found = [] } = bins(...days) ?? {}
    expect([found[0]?.label, found.at(-1)?.label, found.length]).toEqual([first, last, count])
    expect(found.reduce((sum, bin) => sum + bin.count, 0)).toBe(days.length)
    for (const day of days) expect(found.filter(({ from, to }) => from <= day && day <= to)).toHaveLength(1)
  })

  test('one of a hundred at each end may fall outside, if the columns are finer then', () => {
    const days = [
      { key: '1888-05-01', count: 1 },
      { key: '2031-01-01', count: 1 },
    ]
    const found = binDays([...days, { key: '2024-01-05', count: 60 }, { key: '2024-06-01', count: 60 }])
    expect(found).toMatchObject({ unit: 'month', before: 1, after: 1 })
    expect(found?.bins).toHaveLength(6)
    expect(binDays([...days, { key: '2024-01-05', count: 60 }])).toMatchObject({ unit: 'decade', before: 0, after: 0 })
  })

  test('nothing, and what is no day', () => {
    expect(bins()).toBeUndefined()
    expect(bins('soon')).toBeUndefined()
  })
})

test.each([
  [1, 1, 1],
  [3, 3, 1],
  [7, 8, 2],
  [15, 15, 5],
  [230, 300, 100],
])('niceScale of %d', (largest, top, step) => expect(niceScale(largest)).toEqual({ top, step }))

test('a tally ranks by count, then by first appearance, and never holds more than 50,000 keys', () => {
  const tally = createTally()
  for (const key of ['b', 'a', 'c', 'a']) tally.add(key, key.toUpperCase())
  expect(tally.top(2)).toEqual([
    { key: 'a', label: 'A', count: 2 },
    { key: 'b', label: 'B', count: 1 },
  ])
  for (let index = 0; index < 60_000; index++) tally.add(String(index))
  expect(tally.size).toBeLessThanOrEqual(50_000)
  expect(tally.top(1)[0]?.key).toBe('a')
})

test('a key that is first written in capitals is shown as it is written elsewhere', () => {
  const tally = createTally()
  for (const name of ['HARBOUR BOARD', 'Harbour Board', 'harbour board', 'ABC', 'ABC'])
    tally.add(name.toLowerCase(), name)
  expect(tally.top(2).map(({ label, count }) => [label, count])).toEqual([
    ['Harbour Board', 3],
    ['ABC', 2],
  ])
})

test('of keywords that are as frequent, the one that stands higher comes first', () => {
  const tally = createTally()
  tally.add('a', 'a', 0)
  tally.add('b', 'b', 5)
  tally.add('c', 'c', 0)
  expect(tally.top(3).map(({ key }) => key)).toEqual(['a', 'c', 'b'])
})

test('the overview counts what stands in the rows, and every chart is a table', () => {
  const aggregates = createAggregates()
  for (const release of [sampleRelease('a'), sampleRelease('b'), failedRelease('c')]) addRelease(aggregates, release)
  const html = formatOverview(aggregates)
  const figures = [...html.matchAll(/<dt>(.*?)<\/dt><dd>(?:<a [^>]*>)?([\d,]+)/g)].map(([, name, count]) => [
    name,
    count,
  ])
  expect(Object.fromEntries(figures)).toEqual({
    releases: '3',
    organisations: '1',
    words: '48',
    numbers: '4',
    dates: '4',
    quotations: '2',
    speakers: '1',
  })
  expect(html).toContain(
    'Releases by day of publication; left out: <a href="#/releases?date=none">1 without a date</a>.',
  )
  expect(html).toContain('1 release was not read whole')
  expect(html).toContain('<th scope="row"><a href="#/numbers?kind=money">money</a></th>')
  expect(html).toContain('<a href="#/quotations?speaker=Ana%20Rell">Ana Rell</a>')
  expect(html.match(/<section class="chart/g)).toHaveLength(html.match(/<table/g)?.length ?? 0)
})
