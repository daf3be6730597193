import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { type Column, type Table, tables } from '@presswork/model'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

// pandas (python3-pandas) and R (r-base-core, r-cran-jsonlite), installed by .ci/run, read datasets by the very lines that stand in their
// README.md: types, missing cells, sums and lengths must agree with what another reader finds, and every slice must be its text.

const root = fileURLToPath(new URL('../../../..', import.meta.url))
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'presswork-readers-'))
  const command = join(root, 'apps/presswork/bin/presswork.js')
  const run = (name: string, ...options: string[]): void => {
    const input = join(root, 'fixtures/releases')
    execFileSync(process.execPath, [command, 'run', input, '--out', join(folder, name), ...options], { stdio: 'pipe' })
  }
  run('plain', '--formats', 'csv,csv-excel')
  run('packed', '--formats', 'csv', '--gzip')
  run('semicolon', '--formats', 'csv,csv-excel', '--separator', ';')
  run('lines', '--formats', 'jsonl')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Figures {
  readonly type: string
  readonly missing: number
  readonly figure: number
}

/** What a program prints of a dataset, by table and column. */
function readWith(program: string, script: string, dataset: string): Map<string, Figures> {
  const path = join(root, 'apps/presswork/test/integration', script)
  // UTF-8 as on most machines of today; R slices by bytes in the locale `C`.
  const env = { ...process.env, LC_ALL: 'C.UTF-8' }
  const printed = execFileSync(program, [path, join(folder, dataset)], { encoding: 'utf8', env })
  const rows = printed.trimEnd().split('\n')
  return new Map(
    rows.map((row) => {
      const [table, column, type = '', missing, figure] = row.split('\t')
      return [`${table}.${column}`, { type, missing: Number(missing), figure: Number(figure) }]
    }),
  )
}

/** Debian's Python, which has Debian's pandas, whatever other Python comes first. */
const pandas = (dataset: string) => readWith('/usr/bin/python3', 'read-dataset.py', dataset)
const r = (dataset: string) => readWith('Rscript', 'read-dataset.R', dataset)

function readRows(table: Table, dataset: string): Record<string, string>[] {
  const [file = ''] = readdirSync(join(folder, dataset)).filter((name) => name.startsWith(`${table.name}.csv`))
  const bytes = readFileSync(join(folder, dataset, file))
  return parse(file.endsWith('.gz') ? gunzipSync(bytes) : bytes, { columns: true })
}

const isNumeric = ({ type }: Column): boolean => type === 'integer' || type === 'number'

function expectFigures(found: Map<string, Figures>, table: Table, dataset: string, types: (column: Column) => string) {
  const rows = readRows(table, dataset)
  for (const [name, column] of Object.entries(table.columns)) {
    const cells = rows.map((row) => row[name] ?? '')
    const filled = cells.filter((cell) => cell !== '')
    const measure = (cell: string): number => (isNumeric(column) ? Number(cell) : [...cell].length)
    const expected = filled.reduce((sum, cell) => sum + measure(cell), 0)
    const where = `${table.name}.${name}`
    const { type, missing, figure = Number.NaN } = found.get(where) ?? {}
    expect({ type, missing }, where).toEqual({ type: types(column), missing: cells.length - filled.length })
    expect(Math.abs(figure - expected), where).toBeLessThanOrEqual(Math.abs(expected) * 1e-9)
  }
  if (table.columns.text && table.columns.start) expect(found.get(`${table.name}.slices`)?.figure).toBe(rows.length)
}

const pandasType = (column: Column): string =>
  isNumeric(column) ? (column.type === 'integer' && column.required ? 'i' : 'f') : 'O'
const rType = (column: Column): string => (isNumeric(column) ? 'number' : 'text')

describe.each([
  ['pandas', pandas, pandasType],
  ['R', r, rType],
] as const)('%s', (_, read, types) => {
  test.each(['plain', 'packed'])('every table of the %s dataset, with every slice of the texts', (dataset) => {
    const found = read(dataset)
    for (const table of tables) expectFigures(found, table, dataset, types)
  })

  test('numbers from JSON Lines', () => {
    const found = read('lines')
    const numbers = tables.find(({ name }) => name === 'numbers') as Table
    const rows = readRows(numbers, 'plain')
    for (const name of ['value', 'start', 'end']) {
      const expected = rows.reduce((sum, row) => sum + Number(row[name]), 0)
      const { figure = Number.NaN } = found.get(`numbers.${name}`) ?? {}
      expect(Math.abs(figure - expected), name).toBeLessThanOrEqual(Math.abs(expected) * 1e-9)
    }
    expect(found.get('numbers.number_id')?.missing).toBe(0)
  })
})

test.each(['plain', 'semicolon'])(
  'pandas reads the tables for spreadsheets of the %s dataset as the plain ones',
  (dataset) => {
    const found = pandas(dataset)
    for (const table of tables) expect(found.get(`${table.name}.excel`)?.figure).toBe(readRows(table, dataset).length)
  },
)
