import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { type Release, releaseJsonSchema, tables } from '@presswork/model'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { type DatasetOptions, openDataset } from '../src/index.ts'
import { failedRelease, sampleRelease } from './sample-release.ts'
import { readFolder, scratchFolder } from './scratch-folder.ts'

const options: DatasetOptions = { description: { version: '0.1.0' } }
const releases = [sampleRelease('b-first'), failedRelease('a-second'), sampleRelease('c-third')]

async function writeAll(directory: string, all: readonly Release[] = releases, given = options) {
  const writer = await openDataset(directory, given)
  for (const release of all) await writer.write(release)
  return writer.close()
}

function sha256(text: string | undefined): string {
  return createHash('sha256')
    .update(text ?? '')
    .digest('hex')
}

describe('openDataset', () => {
  test('writes every file, and the summary is true', async () => {
    const directory = join(await scratchFolder(), 'deep', 'dataset')
    const summary = await writeAll(directory)
    const files = await readFolder(directory)
    expect(Object.keys(files).sort()).toEqual(
      [
        ...tables.map(({ name }) => `${name}.csv`),
        'README.md',
        'datapackage.json',
        'releases.jsonl',
        'releases.schema.json',
        'text/b-first.txt',
        'text/c-third.txt',
      ].sort(),
    )
    expect(summary.rows).toMatchObject({ documents: 3, numbers: 2, messages: 1 })
    for (const { path, bytes, sha256: digest } of summary.files) {
      expect(Buffer.byteLength(files[path] as string), path).toBe(bytes)
      expect(sha256(files[path]), path).toBe(digest)
    }
    const listing = ['text/b-first.txt', 'text/c-third.txt'].map((path) => `${sha256(files[path])}  ${path}\n`).join('')
    expect(summary.texts).toMatchObject({ count: 2, sha256: sha256(listing) })
    expect(files['text/b-first.txt']).toBe(releases[0]?.text)
  })

  test('rows stand in the order of calls, waited for or not; offsets count code points', async () => {
    const directory = join(await scratchFolder(), 'dataset')
    const writer = await openDataset(directory, options)
    await Promise.all(releases.map((release) => writer.write(release)))
    await writer.close()
    const files = await readFolder(directory)
    const rows = (name: string): Record<string, string>[] => parse(files[`${name}.csv`] as string, { columns: true })
    expect(rows('documents').map((row) => row.document_id)).toEqual(['b-first', 'a-second', 'c-third'])
    for (const row of [...rows('numbers'), ...rows('quotes'), ...rows('dates'), ...rows('sentences')]) {
      const text = Array.from(files[`text/${row.document_id}.txt`] as string)
      expect(text.slice(Number(row.start), Number(row.end)).join('')).toBe(row.text)
    }
    expect(rows('numbers')[0]?.start).toBe(String((releases[0]?.numbers[0]?.start ?? 0) - 1))
    expect(rows('dates')[0]?.relative).toBe('false')
    expect(rows('keywords')[0]?.section_id).toBe('')
    expect(rows('messages')).toMatchObject([{ document_id: 'a-second', start: '', line: '' }])
  })

  test('lines of releases.jsonl are valid and hold no text of their own', async () => {
    const directory = join(await scratchFolder(), 'dataset')
    await writeAll(directory)
    const content = (await readFolder(directory))['releases.jsonl'] as string
    const lines = content.trimEnd().split('\n')
    expect(lines).toHaveLength(3)
    const schema = JSON.parse((await readFolder(directory))['releases.schema.json'] as string)
    expect(schema).toEqual(releaseJsonSchema())
    const validate = new Ajv2020({ validateFormats: false }).compile(schema)
    for (const line of lines) expect(validate(JSON.parse(line)), JSON.stringify(validate.errors)).toBe(true)
    const first = JSON.parse(lines[0] as string)
    expect(Object.keys(first)).toEqual(['document', ...tables.slice(1).map(({ name }) => name)])
    expect(Object.keys(first.numbers[0])).toEqual(Object.keys(tables[3]?.columns ?? {}))
  })

  test('two runs give the same bytes, wherever they stand', async () => {
    const scratch = await scratchFolder()
    await writeAll(join(scratch, 'one'))
    await writeAll(join(scratch, 'two'))
    expect(await readFolder(join(scratch, 'one'))).toEqual(await readFolder(join(scratch, 'two')))
    const all = JSON.stringify(await readFolder(join(scratch, 'one')))
    expect(all).not.toContain(scratch)
  })

  test('no rows: headers only', async () => {
    const directory = join(await scratchFolder(), 'dataset')
    const summary = await writeAll(directory, [])
    const files = await readFolder(directory)
    for (const table of tables) expect(files[`${table.name}.csv`]).toBe(`${Object.keys(table.columns).join(',')}\n`)
    expect(files['releases.jsonl']).toBe('')
    expect(summary.texts.count).toBe(0)
  })

  test('one format only', async () => {
    const directory = join(await scratchFolder(), 'dataset')
    const summary = await writeAll(directory, releases, { ...options, formats: ['jsonl'] })
    expect(summary.files.map(({ path }) => path)).toEqual([
      'releases.jsonl',
      'releases.schema.json',
      'README.md',
      'datapackage.json',
    ])
  })

  test('odd line breaks and halves of characters do no harm', async () => {
    const directory = join(await scratchFolder(), 'dataset')
    const release = sampleRelease()
    const title = 'a\rb\u2028c\u0085d \ud83d'
    await writeAll(directory, [{ ...release, document: { ...release.document, title } }])
    const files = await readFolder(directory)
    const shown = 'a\rb\u2028c\u0085d \ufffd'
    const csv = files['documents.csv'] as string
    expect(parse(csv, { columns: true, record_delimiter: '\n' })).toMatchObject([{ title: shown }])
    expect(JSON.parse(files['releases.jsonl'] as string).document.title).toBe(shown)
    expect(files['releases.jsonl']?.split(/[\n\r\u0085\u2028\u2029]/)).toHaveLength(2)
  })
})

describe('misuse', () => {
  test.each([
    [{ description: { version: '1' }, format: ['csv'] }],
    [{ description: { version: '1' }, formats: ['xml'] }],
    [{ description: { version: '1' }, formats: [] }],
    [{ description: { version: '1' }, name: 'My Data' }],
    [{ description: { version: '1' }, excel: { separator: '|' } }],
    [{ description: { version: '1' }, extensions: ['report'] }],
    [{}],
  ])('options %j', async (wrong) => {
    const directory = join(await scratchFolder(), 'dataset')
    await expect(openDataset(directory, wrong as unknown as DatasetOptions)).rejects.toThrow(TypeError)
  })

  test.each(['', '..', 'a/b', 'a.b', 'a b'])('document_id %j', async (documentId) => {
    const writer = await openDataset(join(await scratchFolder(), 'dataset'), options)
    await expect(writer.write(sampleRelease(documentId))).rejects.toThrow(TypeError)
    await writer.abort()
  })

  test('a number that is none', async () => {
    const writer = await openDataset(join(await scratchFolder(), 'dataset'), options)
    const release = sampleRelease()
    const numbers = release.numbers.map((row) => ({ ...row, value: Number.NaN }))
    await expect(writer.write({ ...release, numbers })).rejects.toThrow(/value/)
    await writer.abort()
  })

  test('a document that was there before; the dataset with the hole is not put in place', async () => {
    const scratch = await scratchFolder()
    const writer = await openDataset(join(scratch, 'dataset'), options)
    await writer.write(sampleRelease())
    await expect(writer.write(sampleRelease())).rejects.toMatchObject({ code: 'EEXIST' })
    await expect(writer.close()).rejects.toMatchObject({ code: 'EEXIST' })
    expect(await readFolder(scratch)).toEqual({})
  })

  test('a closed dataset', async () => {
    const writer = await openDataset(join(await scratchFolder(), 'dataset'), options)
    await writer.close()
    await expect(writer.write(sampleRelease())).rejects.toMatchObject({ code: 'DATASET_CLOSED' })
    await expect(writer.close()).rejects.toMatchObject({ code: 'DATASET_CLOSED' })
    await expect(writer.abort()).resolves.toBeUndefined()
  })
})
