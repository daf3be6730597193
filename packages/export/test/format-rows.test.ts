import { messages, tables } from '@presswork/model'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatHeader, formatNumber, formatRows } from '../src/csv-table.ts'

describe('formatRows', () => {
  test.each([
    ['comma', 'a,b', '"a,b"'],
    ['quotation mark', 'the "plan"', '"the ""plan"""'],
    ['line feed', 'a\nb', '"a\nb"'],
    ['lone carriage return', 'a\rb', '"a\rb"'],
    ['no formula is escaped', '-5 degrees', '-5 degrees'],
    ['equals sign', '=1+1', '=1+1'],
    ['spaces stay', ' a ', ' a '],
    ['missing', null, ''],
    ['false is not missing', false, 'false'],
    ['true', true, 'true'],
    ['zero is not missing', 0, '0'],
    ['a date stays as written', '2024-03-04', '2024-03-04'],
  ])('%s', (_, cell, expected) => {
    expect(formatRows([{ a: 'x', b: cell, c: 'y' }])).toBe(`x,${expected},y\n`)
  })

  test('nothing for no rows', () => {
    expect(formatRows([])).toBe('')
  })

  test('any cells are read back by another reader, and a row is never split', () => {
    const texts = fc.string({
      unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', '=', '-', "'", 'é', '😀', '\u2028'),
    })
    fc.assert(
      fc.property(fc.array(fc.tuple(texts, texts), { minLength: 1, maxLength: 8 }), (rows) => {
        const csv = formatRows(rows.map(([b, c]) => ({ a: 'x', b, c, d: 'y' })))
        expect(parse(csv)).toEqual(rows.map(([b, c]) => ['x', b, c, 'y']))
      }),
    )
  })
})

test.each(tables.map((table) => [table.name, table] as const))('header of %s is the model', (_, table) => {
  expect(formatHeader(table)).toBe(`${Object.keys(table.columns).join(',')}\n`)
})

test('the header of messages in full', () => {
  expect(formatHeader(messages)).toBe('document_id,severity,rule,message,start,end,line\n')
})

describe('formatNumber', () => {
  test.each([
    [3500000, '3500000'],
    [0.1 + 0.2, '0.30000000000000004'],
    [1 / 9, '0.1111111111111111'],
    [1e21, '1000000000000000000000'],
    [1.5e22, '15000000000000000000000'],
    [-1.25e-7, '-0.000000125'],
    [1e-7, '0.0000001'],
    [-0, '0'],
  ])('%d', (value, expected) => {
    expect(formatNumber(value)).toBe(expected)
  })

  test('reads back as the same number, without exponent', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const written = formatNumber(value)
        expect(Number(written)).toBe(value === 0 ? 0 : value)
        expect(written).toMatch(/^-?\d+(\.\d+)?$/)
      }),
    )
  })
})
