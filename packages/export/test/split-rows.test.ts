import { documents, messages } from '@presswork/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainDialect } from '../src/csv/dialect.ts'
import { createCsvFormatter } from '../src/csv/format-rows.ts'
import { splitRows } from '../src/csv/split-rows.ts'

describe('splitRows', () => {
  test.each([
    ['plain cells', 'a,b\n', [['a', 'b']], 4],
    ['empty cells', ',\n', [['', '']], 2],
    ['a quoted cell', '"a,""b""\n",c\n', [['a,"b"\n', 'c']], 13],
    ['an empty quoted cell', '"",x\n', [['', 'x']], 5],
    ['a row that is not whole', 'a\nb', [['a']], 2],
    ['a quotation that is not closed', 'a\n"b\n', [['a']], 2],
    ['a mark that may be doubled in the next piece', 'a\n"b"', [['a']], 2],
    ['nothing', '', [], 0],
  ])('%s', (_, csv, rows, rest) => {
    expect(splitRows(csv)).toEqual({ rows, rest })
  })

  test('cells come back whole wherever the pieces are cut', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', 'é', '😀', '=') })
    const { formatRows } = createCsvFormatter(messages, plainDialect)
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell, cell), { minLength: 1 }),
        fc.integer({ min: 1, max: 9 }),
        (rows, size) => {
          const csv = formatRows(rows)
          const found: string[][] = []
          let pending = ''
          for (let at = 0; at < csv.length; at += size) {
            pending += csv.slice(at, at + size)
            const split = splitRows(pending)
            found.push(...split.rows)
            pending = pending.slice(split.rest)
          }
          expect(pending).toBe('')
          expect(found).toEqual(rows)
        },
      ),
    )
  })

  test('the header is the model', () => {
    const { header } = createCsvFormatter(documents, plainDialect)
    expect(splitRows(header).rows).toEqual([Object.keys(documents.columns)])
  })
})
