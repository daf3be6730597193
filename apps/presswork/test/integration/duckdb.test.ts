import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DuckDBInstance } from '@duckdb/node-api'
import { type Column, type Table, tables } from '@presswork/model'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

// DuckDB reads the dataset of the fixtures in every format; what it counts and sums must agree.

const root = fileURLToPath(new URL('../../../..', import.meta.url))
let folder: string
let connection: Awaited<ReturnType<DuckDBInstance['connect']>>

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'presswork-duckdb-'))
  const command = join(root, 'apps/presswork/bin/presswork.js')
  const formats = 'csv,jsonl,parquet'
  const input = join(root, 'fixtures/releases')
  execFileSync(process.execPath, [command, 'run', input, '--out', join(folder, 'plain'), '--formats', formats])
  execFileSync(process.execPath, [command, 'run', input, '--out', join(folder, 'packed'), '--gzip'])
  const instance = await DuckDBInstance.create(':memory:')
  connection = await instance.connect()
})
afterAll(() => {
  connection.closeSync()
  rmSync(folder, { recursive: true, force: true })
})

async function query(sql: string): Promise<Record<string, unknown>[]> {
  return (await connection.runAndReadAll(sql)).getRowObjectsJson() as Record<string, unknown>[]
}

/** One row of figures a table: rows, filled cells of every column, sums of numbers, lengths of texts, first and last days. */
function figures(table: Table, source: string): string {
  const parts = Object.entries(table.columns).flatMap(([name, column]) => [
    // CSV has no empty text beside a missing one: the body of a section may be empty.
    `count(nullif(cast("${name}" as varchar), '')) as "filled ${name}"`,
    `${figureOf(name, column)} as "figure ${name}"`,
  ])
  return `select count(*) as "rows", ${parts.join(', ')} from ${source}`
}

function figureOf(name: string, { type }: Column): string {
  // Decimal sums: floating point sums depend on the order of rows, which readers may change.
  if (type === 'integer' || type === 'number') return `sum(cast("${name}" as decimal(38, 9)))::varchar`
  if (type === 'boolean') return `count(*) filter (where cast("${name}" as boolean))`
  if (type === 'date') return `concat_ws(' ', min(cast("${name}" as date)), max(cast("${name}" as date)))`
  return `concat_ws(' ', sum(length("${name}")), sum(hash(nullif("${name}", ''))::decimal(38, 0)) filter (where "${name}" <> ''))`
}

function csv(path: string, table: Table): string {
  // The types of the data package, given as they are there: nothing is guessed.
  const types = { string: 'VARCHAR', integer: 'BIGINT', number: 'DOUBLE', boolean: 'BOOLEAN', date: 'DATE' }
  const columns = Object.entries(table.columns).map(([name, { type }]) => `'${name}': '${types[type]}'`)
  return `read_csv('${path}', header = true, columns = {${columns.join(', ')}}, nullstr = '', auto_detect = false, delim = ',', quote = '"', escape = '"', max_line_size = 40000000)`
}

function lines(path: string, table: Table): string {
  const rows = table.name === 'documents' ? '[document]' : `"${table.name}"`
  return `(select unnest(row) from (select unnest(${rows}) as row from read_json('${path}', format = 'newline_delimited', sample_size = -1)))`
}

describe.each(tables.map((table) => [table.name, table] as const))('%s', (name, table) => {
  test('CSV, JSON Lines and Parquet, packed or not, give the same figures', async () => {
    const [expected] = await query(figures(table, csv(join(folder, 'plain', `${name}.csv`), table)))
    expect(Number(expected?.rows)).toBeGreaterThan(0)
    const sources = [
      csv(join(folder, 'packed', `${name}.csv.gz`), table),
      lines(join(folder, 'plain', 'releases.jsonl'), table),
      lines(join(folder, 'packed', 'releases.jsonl.gz'), table),
      `'${join(folder, 'plain', 'parquet', `${name}.parquet`)}'`,
    ]
    for (const source of sources) expect((await query(figures(table, source)))[0], source).toEqual(expected)
  })

  test('Parquet is typed', async () => {
    const described = await query(`describe select * from '${join(folder, 'plain', 'parquet', `${name}.parquet`)}'`)
    const types = { string: 'VARCHAR', integer: 'INTEGER', number: 'DOUBLE', boolean: 'BOOLEAN', date: 'DATE' }
    expect(described.map(({ column_name, column_type }) => [column_name, column_type])).toEqual(
      Object.entries(table.columns).map(([column, { type }]) => [column, types[type]]),
    )
  })
})

test('the lines of the README work', async () => {
  const readme = `select title, text, value, unit from '${folder}/plain/numbers.csv' join '${folder}/plain/documents.csv' using (document_id) where kind = 'money'`
  expect((await query(readme)).length).toBeGreaterThan(0)
})

test('slices of the texts are the cells, counted in code points', async () => {
  const sql = `
    with texts as (select regexp_extract(filename, '([^/]+)\\.txt$', 1) as document_id, content from read_text('${folder}/plain/text/*.txt'))
    select count(*) as numbers, count(*) filter (where substring(content, "start" + 1, "end" - "start") <> text) as wrong
    from '${folder}/plain/parquet/numbers.parquet' join texts using (document_id)`
  const [counted] = await query(sql)
  expect(Number(counted?.numbers)).toBeGreaterThan(100)
  expect(Number(counted?.wrong)).toBe(0)
})
