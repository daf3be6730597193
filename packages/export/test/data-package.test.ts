import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { tables } from '@presswork/model'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { beforeEach, describe, expect, test } from 'vitest'
import { formatPackage, parsePackage } from '../src/data-package.ts'
import { datasetFormats, openDataset } from '../src/index.ts'
import { profile } from './data-package-profile.ts'
import { sampleRelease } from './sample-release.ts'
import { scratchFolder } from './scratch-folder.ts'

interface Resource {
  readonly [key: string]: unknown
  readonly name: string
  readonly path: string
  readonly schema?: {
    readonly fields: readonly { name: string; type: string; constraints?: Record<string, unknown> }[]
    readonly primaryKey?: readonly string[]
    readonly uniqueKeys?: readonly (readonly string[])[]
    readonly foreignKeys?: readonly { fields: string[]; reference: { resource?: string; fields: string[] } }[]
    readonly missingValues: readonly string[]
  }
}

let directory: string
let json: string
let described: Record<string, unknown>
let resources: readonly Resource[]

beforeEach(async () => {
  directory = join(await scratchFolder(), 'dataset')
  const description = { summary: 'Twelve releases.', version: '0.1.0', options: { language: 'en' } }
  const writer = await openDataset(directory, { formats: datasetFormats, description })
  await writer.write(sampleRelease())
  await writer.close()
  json = await readFile(join(directory, 'datapackage.json'), 'utf8')
  described = JSON.parse(json)
  resources = described.resources as readonly Resource[]
})

function resource(name: string): Resource {
  return resources.find((candidate) => candidate.name === name) as Resource
}

describe('a Data Package, version 2', () => {
  test('keeps the rules of the standard', () => {
    const validate = new Ajv2020({ allErrors: true, strictTypes: false }).compile(profile)
    expect(validate(described), JSON.stringify(validate.errors)).toBe(true)
    expect(validate({ ...described, resources: [{ ...resources[0], path: '../a.csv' }] })).toBe(false)
  })

  test('the package', () => {
    expect(described.description).toBe('Twelve releases.')
    expect(described).not.toHaveProperty('created')
    expect(described.presswork).toMatchObject({
      dataset: 1,
      version: '0.1.0',
      options: { language: 'en' },
      texts: { path: 'text/<document_id>.txt', encoding: 'utf-8', count: 1 },
    })
  })

  test('every file is a resource with a name of its own, its size and its hash', async () => {
    expect(resources).toHaveLength(tables.length * 3 + 4)
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length)
    for (const { path, bytes, hash } of resources) {
      const content = await readFile(join(directory, path))
      expect(bytes).toBe(content.length)
      expect(hash).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`)
    }
  })

  test.each(tables.map((table) => [table.name, table] as const))('%s has a Table Schema', (name, table) => {
    const { type, format, dialect, schema } = resource(name)
    expect({ type, format, dialect }).toEqual({
      type: 'table',
      format: 'csv',
      dialect: { delimiter: ',', lineTerminator: '\n' },
    })
    expect(schema?.missingValues).toEqual([''])
    expect(schema?.fields.map((field) => field.name)).toEqual(Object.keys(table.columns))
    const required = schema?.fields.filter(({ constraints }) => constraints?.required).map((field) => field.name)
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

  test('what may be an empty text is not required: an empty cell is a missing value', () => {
    const text = (name: string) => resource(name).schema?.fields.find((field) => field.name === 'text')
    expect(text('sections')?.constraints).toBeUndefined()
    expect(text('sentences')?.constraints).toEqual({ required: true })
  })

  test('vocabularies and units', () => {
    const fields = resource('dates').schema?.fields
    expect(fields?.find(({ name }) => name === 'kind')?.constraints).toEqual({
      required: true,
      enum: ['date', 'range', 'time', 'set'],
    })
    expect(fields?.find(({ name }) => name === 'start')).toMatchObject({ type: 'integer', unit: 'code points' })
  })

  test('is read back as it was written, and no other is', () => {
    const parts = parsePackage(json)
    expect(parts && formatPackage(parts)).toBe(json)
    expect(parsePackage('{"name": "other", "resources": []}')).toBeUndefined()
    expect(parsePackage('')).toBeUndefined()
  })
})
