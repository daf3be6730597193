import { tables } from '@presswork/model'
import { describe, expect, test } from 'vitest'
import { describePackage, readPackage } from '../src/data-package.ts'

const files = [...tables.map(({ name }) => `${name}.csv`), 'releases.jsonl'].map((path, index) => ({
  path,
  bytes: index,
  sha256: 'cd'.repeat(32),
}))
const described = describePackage({
  name: 'presswork-dataset',
  description: { summary: 'Twelve releases.', version: '0.1.0', options: { language: 'en' } },
  files,
  texts: { count: 12, bytes: 999, sha256: 'ef'.repeat(32) },
})

interface Resource {
  readonly [key: string]: unknown
  readonly name: string
  readonly schema?: {
    readonly fields: readonly { name: string; type: string; constraints?: Record<string, unknown> }[]
    readonly primaryKey?: readonly string[]
    readonly uniqueKeys?: readonly (readonly string[])[]
    readonly foreignKeys?: readonly { fields: string[]; reference: { resource?: string; fields: string[] } }[]
    readonly missingValues: readonly string[]
  }
}
const resources = described.resources as readonly Resource[]

function resource(name: string): Resource {
  return resources.find((candidate) => candidate.name === name) as Resource
}

describe('a Data Package, version 2', () => {
  test('the package', () => {
    expect(described.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json')
    expect(described.name).toMatch(/^[-a-z0-9._/]+$/)
    expect(described.description).toBe('Twelve releases.')
    expect(described).not.toHaveProperty('created')
    expect(described.presswork).toEqual({
      dataset: 1,
      version: '0.1.0',
      options: { language: 'en' },
      texts: {
        path: 'text/<document_id>.txt',
        encoding: 'utf-8',
        bytes: 999,
        hash: `sha256:${'ef'.repeat(32)}`,
        count: 12,
      },
    })
  })

  test('every file is a resource with a name of its own and a relative path', () => {
    expect(resources.map(({ path }) => path)).toEqual(files.map(({ path }) => path))
    expect(new Set(resources.map(({ name }) => name)).size).toBe(files.length)
    for (const { name, path, bytes, hash, encoding, mediatype } of resources) {
      expect(name).toMatch(/^[-a-z0-9._/]+$/)
      expect(path).toMatch(/^\w+\.(csv|jsonl)$/)
      expect(Number.isInteger(bytes)).toBe(true)
      expect(hash).toMatch(/^sha256:[0-9a-f]{64}$/)
      expect(encoding).toBe('utf-8')
      expect(mediatype).toMatch(/^(text\/csv|application\/jsonl)$/)
    }
  })

  test.each(tables.map((table) => [table.name, table] as const))('%s has a Table Schema', (name, table) => {
    const { type, format, dialect, schema } = resource(name)
    expect({ type, format, dialect }).toEqual({ type: 'table', format: 'csv', dialect: { lineTerminator: '\n' } })
    expect(schema?.missingValues).toEqual([''])
    expect(schema?.fields.map((field) => field.name)).toEqual(Object.keys(table.columns))
    const required = new Set<string>()
    for (const field of schema?.fields ?? []) {
      expect(['string', 'integer', 'number', 'boolean', 'date']).toContain(field.type)
      if (field.constraints?.required) required.add(field.name)
    }
    // Fields of a primary key cannot be null; keys point to fields that exist.
    for (const key of schema?.primaryKey ?? []) expect(required).toContain(key)
    for (const { fields, reference } of schema?.foreignKeys ?? []) {
      expect(fields).toHaveLength(reference.fields.length)
      const target = reference.resource === undefined ? schema : resource(reference.resource).schema
      for (const field of reference.fields) expect(target?.primaryKey).toEqual([field])
    }
  })

  test('keys', () => {
    expect(resource('numbers').schema?.primaryKey).toEqual(['number_id'])
    expect(resource('keywords').schema?.primaryKey).toBeUndefined()
    expect(resource('keywords').schema?.uniqueKeys).toEqual([['document_id', 'section_id', 'kind', 'rank']])
    expect(resource('quotes').schema?.foreignKeys).toContainEqual({
      fields: ['continues'],
      reference: { fields: ['quote_id'] },
    })
    expect(resource('messages').schema).not.toHaveProperty('primaryKey')
  })

  test('vocabularies and units', () => {
    const fields = resource('dates').schema?.fields
    expect(fields?.find(({ name }) => name === 'kind')?.constraints).toEqual({
      required: true,
      enum: ['date', 'range', 'time', 'set'],
    })
    expect(fields?.find(({ name }) => name === 'start')).toMatchObject({ type: 'integer', unit: 'code points' })
  })
})

test('reads its own descriptor back and no other', () => {
  expect(readPackage(JSON.stringify(described))?.presswork.texts.count).toBe(12)
  expect(readPackage('{"name": "other", "resources": []}')).toBeUndefined()
  expect(readPackage('')).toBeUndefined()
})
