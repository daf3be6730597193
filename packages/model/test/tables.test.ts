import { type NumberRow, numbers, rowSchema, type Table, tables } from '@presswork/model'
import { describe, expect, test } from 'vitest'

const names = tables.map((table) => table.name)

describe('every table', () => {
  test('the dataset has nine, in the order in which they are written', () => {
    expect(names).toEqual([
      'documents',
      'sections',
      'sentences',
      'numbers',
      'dates',
      'quotes',
      'people',
      'keywords',
      'messages',
    ])
  })

  test.each(tables.map((table): [string, Table] => [table.name, table]))(
    '%s: keys and references exist',
    (_, table) => {
      const columns = Object.keys(table.columns)
      for (const key of table.primaryKey) expect(columns).toContain(key)
      for (const column of Object.values(table.columns)) {
        if (!column.references) continue
        const [name, key] = column.references
        const target = tables.find((candidate) => candidate.name === name)
        expect(target?.primaryKey).toEqual([key])
      }
    },
  )

  test.each(tables.map((table): [string, Table] => [table.name, table]))(
    '%s: every column says what it means',
    (_, table) => {
      for (const column of Object.values(table.columns)) expect(column.meaning).toMatch(/^[A-Z].{10,}\.$/)
    },
  )
})

const number: NumberRow = {
  number_id: 'a/n1',
  document_id: 'a',
  section_id: 'a/s0',
  sentence_id: 'a/t1',
  order: 1,
  text: '280',
  start: 5,
  end: 8,
  kind: 'cardinal',
  value: 280,
  value_high: null,
  comparator: '>',
  change: null,
  unit: null,
  unit_text: null,
  counted: 'vessels',
  period: '2024',
  quote_id: null,
  speaker: null,
  fact_id: 'a/f1',
  sentence: 'Over 280 vessels.',
}

describe('the schema of a row', () => {
  const schema = rowSchema(numbers)

  test('a row passes as it is', () => {
    expect(schema.parse(number)).toEqual(number)
  })

  test.each([
    ['a label outside the vocabulary', { kind: 'integer' }],
    ['a missing required cell', { value: null }],
    ['a fraction where a position belongs', { start: 1.5 }],
    ['a column that the table does not have', { colour: 'red' }],
  ])('%s is refused', (_, change) => {
    expect(schema.safeParse({ ...number, ...change }).success).toBe(false)
  })
})
