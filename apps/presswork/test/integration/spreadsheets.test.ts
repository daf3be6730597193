import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { unguardCell } from '@presswork/export'
import { type Column, type Table, tables } from '@presswork/model'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

// LibreOffice (libreoffice-calc, installed by .ci/run) opens the workbook and the tables for spreadsheets of the fixtures and of releases made
// to break them, and writes them as CSV again: every cell must be what the plain tables hold.

const root = fileURLToPath(new URL('../../../..', import.meta.url))
const command = join(root, 'apps/presswork/bin/presswork.js')
const office = 'soffice'
let folder: string

const hostile = `=HYPERLINK("http://example.org","Tarnwick opens its harbour")

Tarnwick, May 3, 2025 - =1+1 boats came, and "+2 more", the Board said. 😀 The result was 5-4, or 3/4 of 1,234.5.

@SUM(A1) "quoted ""twice""", tab\there; semicolon; 007; _x0041_; <b>bold</b> &amp; more.

- 10 percent
- 5 percent

"-2+3+cmd|' /C calc'!A0," said Ines Hollander on 9 September 2024. 'Tis 1e5 or TRUE.

`
const names = [
  '=1+1.txt',
  '@SUM(A1).txt',
  '-2+3.txt',
  "'quoted'.txt",
  '2024-03-04.txt',
  'TRUE.txt',
  '<script>alert(1)<.txt',
  'May 3.txt',
]

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'presswork-spreadsheets-'))
  const input = join(folder, 'in')
  cpSync(join(root, 'fixtures/releases'), input, { recursive: true })
  for (const name of names) writeFileSync(join(input, name), hostile)
  // One paragraph and one section of more than 32,767 characters.
  writeFileSync(
    join(input, 'long.txt'),
    `Tarnwick opens its harbour\n\n${'The Board counted 280 boats and 40 nets in 2024. '.repeat(2000)}\n`,
  )
  mkdirSync(join(folder, 'out'))
  const run = (name: string, ...options: string[]): void => {
    execFileSync(process.execPath, [command, 'run', input, '--out', join(folder, name), ...options], { stdio: 'pipe' })
  }
  run('comma', '--formats', 'csv,csv-excel,xlsx')
  run('semicolon', '--formats', 'csv', '--excel', '--separator', ';')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Cells as they are and not as they are shown: comma, quotation mark, UTF-8, English; the last token writes every sheet. */
const asCsv = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,false,false,false,false'

/** Opens files in LibreOffice and writes them as CSV; gives the content of each by its name. */
function convert(files: readonly string[], options: readonly string[], output: string): Map<string, string> {
  const out = join(folder, 'out', output)
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  execFileSync(office, [profile, '--headless', ...options, '--outdir', out, ...files], { stdio: 'pipe' })
  return new Map(readdirSync(out).map((name) => [name, readFileSync(join(out, name), 'utf8')]))
}

type Rows = Record<string, string>[]

function readRows(csv: string): Rows {
  return parse(csv, { columns: true, bom: true, relaxColumnCount: false })
}

function source(dataset: string, table: Table): Rows {
  return readRows(readFileSync(join(folder, dataset, `${table.name}.csv`), 'utf8'))
}

/** A cell as it can be compared: numbers to the 15 digits that spreadsheets have, truth values without regard to case. */
function comparable(cell: string | undefined, { type }: Column): string {
  if (cell === undefined || cell === '') return ''
  if (type === 'number' || type === 'integer') return String(Number(Number(cell).toPrecision(15)))
  return type === 'boolean' ? cell.toLowerCase() : cell
}

function expectSame(found: Rows, expected: Rows, table: Table, restore: (cell: string) => string): void {
  expect(found).toHaveLength(expected.length)
  for (const [index, row] of expected.entries()) {
    for (const [name, column] of Object.entries(table.columns)) {
      const cell = found[index]?.[name] ?? ''
      const whole = row[name] ?? ''
      const restored = column.type === 'string' ? restore(cell) : cell
      const where = `${table.name} ${index + 1} ${name}`
      if (whole.length >= 32_767) expectCut(restored, whole, where)
      else expect(comparable(restored, column), where).toBe(comparable(whole, column))
    }
  }
}

/** A cell that no spreadsheet can hold whole. */
function expectCut(cell: string, whole: string, where: string): void {
  expect(cell.length, where).toBeGreaterThan(32_000)
  expect(cell.slice(-60), where).toMatch(/… \[cut here: \d+ characters in all\]$/)
  expect(whole.startsWith(cell.slice(0, cell.indexOf('… [cut'))), where).toBe(true)
}

describe('the workbook', () => {
  let sheets: Map<string, string>
  beforeAll(() => {
    sheets = convert([join(folder, 'comma', 'dataset.xlsx')], ['--convert-to', `${asCsv},-1`], 'workbook')
  })

  test('has all sheets, the first of which says what it is', () => {
    const expected = ['about', ...tables.map(({ name }) => name), 'columns'].map((name) => `dataset-${name}.csv`)
    expect([...sheets.keys()].sort()).toEqual(expected.sort())
    expect(sheets.get('dataset-about.csv')).toContain('Dataset of press releases')
  })

  test.each(tables.map((table) => [table.name, table] as const))('every cell of %s is the source', (name, table) => {
    expectSame(readRows(sheets.get(`dataset-${name}.csv`) ?? ''), source('comma', table), table, (cell) => cell)
  })
})

// As a double click would: every cell that looks like a number, a date or a formula in the region is taken for one.
describe.each([
  ['English, comma', 'comma', '44,34,76,1,,1033,false,true'],
  ['German, semicolon', 'semicolon', '59,34,76,1,,1031,false,true'],
])('tables for spreadsheets (%s)', (_, dataset, filter) => {
  let converted: Map<string, string>
  beforeAll(() => {
    const files = tables.map(({ name }) => join(folder, dataset, 'excel', `${name}.csv`))
    converted = convert(files, [`--infilter=CSV:${filter}`, '--convert-to', asCsv], dataset)
  })

  test.each(tables.map((table) => [table.name, table] as const))('every cell of %s is the source', (name, table) => {
    const expected = source(dataset, table)
    expectSame(readRows(converted.get(`${name}.csv`) ?? ''), expected, table, unguardCell)
  })
})

test('without the apostrophes cells are changed: the tests above can fail', () => {
  const options = ['--infilter=CSV:44,34,76,1,,1033,false,true', '--convert-to', asCsv]
  const converted = convert([join(folder, 'comma', 'dates.csv')], options, 'plain')
  const texts = readRows(converted.get('dates.csv') ?? '').map(({ text }) => text)
  const dates = tables.find(({ name }) => name === 'dates') as Table
  expect(texts).not.toEqual(source('comma', dates).map(({ text }) => text))
})

test('the names of files are in it as they are', () => {
  const [documents] = tables as readonly [Table]
  const sources = source('comma', documents).map((row) => row.source)
  for (const name of names) expect(sources).toContain(name)
})
