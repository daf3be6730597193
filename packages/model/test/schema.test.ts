import { releaseJsonSchema, tables } from '@presswork/model'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'

test('the JSON Schema of a release is valid draft 2020-12 and holds every table and the blocks', () => {
  const schema = releaseJsonSchema()
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
  expect(Object.keys(schema.properties as object)).toEqual([
    'document',
    ...tables.slice(1).map((table) => table.name),
    'blocks',
  ])
  const validate = new Ajv2020({ formats: { date: /^\d{4}-\d\d-\d\d$/ } }).compile(schema)
  expect(validate({ document: {} })).toBe(false)
})
