import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Table, tables } from '@presswork/model'
import { parquetMetadata, parquetReadObjects, parquetSchema } from 'hyparquet'
import { ByteWriter, ParquetWriter } from 'hyparquet-writer'
import { describe, expect, test } from 'vitest'
import { exportRows, nameCells } from '../src/exported-rows.ts'
import { createHashedFile } from '../src/hashed-file.ts'
import { toCodePoints } from '../src/index.ts'
import { writeParquet } from '../src/write-parquet.ts'
import { sampleRelease } from './sample-release.ts'
import { scratchFolder } from './scratch-folder.ts'

async function write(
  table: Table,
  rows: readonly (readonly (string | number | boolean | null)[])[],
): Promise<ArrayBuffer> {
  const path = join(await scratchFolder(), 'a.parquet')
  const file = await createHashedFile(path)
  async function* batches() {
    yield rows
  }
  await writeParquet(table, batches(), file)
  await file.close()
  const bytes = await readFile(path)
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer
}

const release = sampleRelease()
const toCodePoint = toCodePoints(release.text ?? '')

describe.each(tables.map((table) => [table.name, table] as const))('%s', (_, table) => {
  test('has the types of the model', async () => {
    const { children } = parquetSchema(parquetMetadata(await write(table, [])))
    const types = children.map(({ element }) => [
      element.name,
      element.converted_type ?? element.type,
      element.repetition_type,
    ])
    const expected = { string: 'UTF8', integer: 'INT32', number: 'DOUBLE', boolean: 'BOOLEAN', date: 'DATE' }
    expect(types).toEqual(
      Object.entries(table.columns).map(([name, { type, required }]) => [
        name,
        expected[type],
        required ? 'REQUIRED' : 'OPTIONAL',
      ]),
    )
  })

  test('gives the rows back', async () => {
    const rows = exportRows(release, table, toCodePoint)
    const file = await write(table, rows)
    const read = await parquetReadObjects({ file })
    const days = Object.keys(table.columns).filter((name) => table.columns[name]?.type === 'date')
    for (const row of read) {
      for (const name of days) row[name] = row[name] === null ? null : (row[name] as Date).toISOString().slice(0, 10)
    }
    expect(read.map((row) => ({ ...nullsFor(table), ...row }))).toEqual(rows.map((row) => nameCells(table, row)))
  })
})

function nullsFor(table: Table): Record<string, null> {
  return Object.fromEntries(Object.keys(table.columns).map((name) => [name, null]))
}

test('rows are cut into groups, and the file is the same every time', async () => {
  const [table] = tables
  if (!table) throw new Error('no tables')
  const [row] = exportRows(release, table, toCodePoint)
  const rows = Array.from({ length: 45_000 }, () => row ?? [])
  const file = await write(table, rows)
  expect(parquetMetadata(file).row_groups.map(({ num_rows }) => Number(num_rows))).toEqual([20_000, 20_000, 5_000])
  expect(Buffer.compare(Buffer.from(file), Buffer.from(await write(table, rows)))).toBe(0)
})

describe('texts that repeat and texts that hardly do', () => {
  const columns = {
    document_id: 'string',
    sentence: 'string',
    kind: 'string',
    speaker: 'string',
    empty: 'string',
  } as const
  const entries = Object.entries(columns).map(([name, type]) => [name, { type, meaning: '' }] as const)
  const table: Table = { name: 'spoken', meaning: '', primaryKey: [], columns: Object.fromEntries(entries) }
  const rows = Array.from({ length: 30_000 }, (_, index) => [
    `release-${Math.floor(index / 50)}`,
    `Café ${index} opens 😀`,
    index % 3 ? 'direct' : 'mixed',
    index % 7 ? null : `Ines Hollander ${index % 700}`,
    null,
  ])

  test('are read back as they were', async () => {
    const file = await write(table, rows)
    const names = Object.keys(columns)
    const read = await parquetReadObjects({ file })
    expect(read.map((row) => names.map((name) => row[name] ?? null))).toEqual(rows)
    const encodings = parquetMetadata(file).row_groups[0]?.columns.map(({ meta_data }) => meta_data?.encodings.at(-1))
    expect(encodings).toEqual(['RLE_DICTIONARY', 'PLAIN', 'RLE_DICTIONARY', 'RLE_DICTIONARY', 'PLAIN'])
  })

  test('make the file that hyparquet-writer makes when it decides by itself', async () => {
    const writer = new ByteWriter()
    const elements = Object.keys(columns).map((name) => {
      return { name, repetition_type: 'OPTIONAL', type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const
    })
    const schema = [{ name: table.name, num_children: elements.length }, ...elements]
    const parquet = new ParquetWriter({ writer, schema, createdBy: 'presswork' })
    const columnData = Object.keys(columns).map((name, index) => {
      return { name, data: rows.map((row) => row[index] as string | null), statistics: name === 'document_id' }
    })
    await parquet.write({ columnData, rowGroupSize: 20_000 })
    await parquet.finish()
    expect(Buffer.compare(Buffer.from(writer.getBytes()), Buffer.from(await write(table, rows)))).toBe(0)
  })
})
