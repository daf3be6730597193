import { messages, type Table, tables } from '@presswork/model'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { excelDialect, plainDialect } from '../src/csv/dialect.ts'
import { formatNumber } from '../src/csv/format-number.ts'
import { createCsvFormatter } from '../src/csv/format-rows.ts'
import { unguardCell } from '../src/index.ts'

const three: Table = {
  name: 'three',
  meaning: '',
  primaryKey: [],
  columns: {
    a: { type: 'string', meaning: '' },
    b: { type: 'string', meaning: '' },
    c: { type: 'string', values: ['=', '>'], meaning: '' },
    d: { type: 'number', meaning: '' },
  },
}
const plain = createCsvFormatter(three, plainDialect)

describe('plain CSV', () => {
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
    expect(plain.formatRows([['x', cell, '=', 1.5]])).toBe(`x,${expected},=,1.5\n`)
  })

  test('nothing for no rows', () => {
    expect(plain.formatRows([])).toBe('')
  })

  test('a carriage return is quoted wherever it stands among many rows, and nothing else is', () => {
    const rows = Array.from({ length: 200 }, (_, index) => [`x${index}`, index === 130 ? 'a\rb' : 'a b', '=', index])
    expect(plain.formatRows(rows)).toBe(rows.map((row) => `${row.join().replace('a\rb', '"a\rb"')}\n`).join(''))
  })

  test('any cells are read back by another reader, and a row is never split', () => {
    const texts = fc.string({
      unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', '=', '-', "'", 'é', '😀', '\u2028'),
    })
    fc.assert(
      fc.property(fc.array(fc.tuple(texts, texts), { minLength: 1, maxLength: 8 }), (rows) => {
        const csv = plain.formatRows(rows.map(([a, b]) => [a, b, 'x', null]))
        expect(parse(csv)).toEqual(rows.map(([a, b]) => [a, b, 'x', '']))
      }),
    )
  })
})

describe('CSV for Excel', () => {
  test('a byte order mark, and line ends of Windows', () => {
    const { header, formatRows } = createCsvFormatter(three, excelDialect(','))
    expect(header).toBe('\ufeffa,b,c,d\r\n')
    expect(formatRows([['x', 'y', '>', 2]])).toBe('x,y,>,2\r\n')
  })

  test('texts are guarded, numbers and labels never', () => {
    expect(createCsvFormatter(three, excelDialect(',')).formatRows([['-3.5', '=1', '=', -3.5]])).toBe(
      "'-3.5,'=1,=,-3.5\r\n",
    )
  })

  test('the decimal mark follows the separator, unless it is given', () => {
    const row = ['a;b', 'c,d', '>', -1234.5] as const
    expect(createCsvFormatter(three, excelDialect(';')).formatRows([row])).toBe('"a;b";c,d;>;-1234,5\r\n')
    expect(createCsvFormatter(three, excelDialect(';', '.')).formatRows([row])).toBe('"a;b";c,d;>;-1234.5\r\n')
    expect(createCsvFormatter(three, excelDialect(',', ',')).formatRows([row])).toBe('a;b,"c,d",>,"-1234,5"\r\n')
    expect(createCsvFormatter(three, excelDialect('\t')).formatRows([row])).toBe('a;b\tc,d\t>\t-1234.5\r\n')
  })

  test('any texts are had back', () => {
    const texts = fc.string({
      unit: fc.constantFrom('a', '"', ',', ';', '\t', '\n', '\r', ' ', '=', '-', "'", '1', '/', '😀'),
    })
    const delimiter = fc.constantFrom(',' as const, ';' as const, '\t' as const)
    fc.assert(
      fc.property(fc.array(fc.tuple(texts, texts), { minLength: 1, maxLength: 8 }), delimiter, (rows, separator) => {
        const { formatRows } = createCsvFormatter(three, excelDialect(separator))
        const csv = formatRows(rows.map(([a, b]) => [a, b, '=', 1]))
        const read = parse(csv, { delimiter: separator, recordDelimiter: '\r\n' }) as string[][]
        expect(read.map(([a = '', b = '']) => [unguardCell(a), unguardCell(b)])).toEqual(rows)
      }),
    )
  })
})

test.each(tables.map((table) => [table.name, table] as const))('header of %s is the model', (_, table) => {
  expect(createCsvFormatter(table, plainDialect).header).toBe(`${Object.keys(table.columns).join(',')}\n`)
})

test('the header of messages in full', () => {
  expect(createCsvFormatter(messages, plainDialect).header).toBe('document_id,severity,rule,message,start,end,line\n')
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
