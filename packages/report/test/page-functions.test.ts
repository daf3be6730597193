import { describe, expect, test } from 'vitest'
import { formatDays, formatFigure, formatNumberValue } from '../src/client/format-value.ts'
import type { PageNumber } from '../src/client/page-shape.ts'
import { formatDocumentRoute, formatListRoute, parseRoute } from '../src/client/route.ts'
import { splitBlocks } from '../src/client/split-blocks.ts'

describe('routes', () => {
  test.each([
    ['', { view: 'overview' }],
    ['#/', { view: 'overview' }],
    ['#/nothing', { view: 'overview' }],
    ['#a-b', { view: 'document', documentId: 'a-b' }],
    ['#a-b/n1', { view: 'document', documentId: 'a-b', localId: 'n1' }],
    ['#%C3%BCber/q2', { view: 'document', documentId: 'über', localId: 'q2' }],
    ['#%zz', { view: 'document', documentId: '%zz' }],
    ['#/numbers?kind=money&q=a+b', { view: 'list', list: 'numbers', filters: { kind: 'money', q: 'a b' } }],
  ])('%s', (hash, route) => expect(parseRoute(hash)).toEqual(route))

  test('what is formatted is read back', () => {
    expect(parseRoute(formatDocumentRoute('größe-1', 'd3'))).toMatchObject({ documentId: 'größe-1', localId: 'd3' })
    const filters = { q: '50 % & more', unit: 'm²' }
    expect(parseRoute(formatListRoute('numbers', { ...filters, kind: '' }))).toMatchObject({ filters })
  })
})

describe('values', () => {
  test.each([
    [0, '0'],
    [280, '280'],
    [3_500_000, '3,500,000'],
    [1234.5, '1,234.5'],
    [1 / 9, '0.111111'],
    [-0.1 - 0.2, '-0.3'],
    [1e-9, '1e-9'],
    [1e21, '1e+21'],
  ])('%d', (value, shown) => expect(formatFigure(value)).toBe(shown))

  test.each<[Partial<PageNumber>, string]>([
    [{ value: 280, comparator: '>=' }, '≥ 280'],
    [{ value: 5, high: 7 }, '5 – 7'],
    [{ value: 5, high: 4, kind: 'ratio' }, '5 : 4'],
    [{ value: 12, comparator: '~' }, '≈ 12'],
  ])('%j', (row, shown) => {
    expect(formatNumberValue({ id: 'n1', start: 0, end: 1, kind: 'cardinal', value: 0, ...row })).toBe(shown)
  })

  test('days', () => {
    const date = { id: 'd1', start: 0, end: 1, kind: 'date' }
    expect(formatDays({ ...date, earliest: '2025-05-01', latest: '2025-05-31' })).toBe('2025-05-01 to 2025-05-31')
    expect(formatDays({ ...date, earliest: '2025-05-01', latest: '2025-05-01' })).toBe('2025-05-01')
    expect(formatDays(date)).toBe('')
  })
})

describe('splitBlocks', () => {
  const show = (text: string, headings: { id: string; start: number; end: number }[] = []): [string, string][] =>
    splitBlocks(text, headings).map(({ kind, start, end }) => [kind, text.slice(start, end)])
  const line = 'A line that was broken because the sender wraps at seventy or so'

  test.each<[string, [string, string][]]>([
    [
      'one\n\n  two \n \nthree',
      [
        ['paragraph', 'one'],
        ['paragraph', 'two'],
        ['paragraph', 'three'],
      ],
    ],
    [`${line}\nand goes on.`, [['wrapped', `${line}\nand goes on.`]]],
    [`- ${line}\n- ${line}\n- end`, [['paragraph', `- ${line}\n- ${line}\n- end`]]],
    [
      'Name\tSum\n\nPort\t12\n\nend',
      [
        ['table', 'Name\tSum\n\nPort\t12'],
        ['paragraph', 'end'],
      ],
    ],
    ['', []],
  ])('%j', (text, blocks) => expect(show(text)).toEqual(blocks))

  test('headings, alone and above their text', () => {
    expect(
      show('Title\n\nOutlook\nWe hire.', [
        { id: 's0', start: 0, end: 5 },
        { id: 's1', start: 7, end: 14 },
      ]),
    ).toEqual([
      ['heading', 'Title'],
      ['heading', 'Outlook'],
      ['paragraph', 'We hire.'],
    ])
  })

  test('a run-in heading stays in its paragraph', () => {
    expect(show('About Solmar: we build.', [{ id: 's1', start: 0, end: 12 }])).toEqual([
      ['paragraph', 'About Solmar: we build.'],
    ])
  })
})
