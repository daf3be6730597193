import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Release, type Table, tables } from '@presswork/model'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDataset, unguardCell } from '../src/index.ts'
import { formulas, scripts } from './payloads.ts'
import { readWorkbook, type StoredWorkbook } from './read-workbook.ts'
import { sampleRelease } from './sample-release.ts'
import { scratchFolder } from './scratch-folder.ts'

const payloads = [...formulas, ...scripts]

/** Columns that a document or the name of its file can put text into. */
function freeColumns(table: Table): string[] {
  return Object.entries(table.columns)
    .filter(([name, { type, values }]) => type === 'string' && !values && name !== 'document_id')
    .map(([name]) => name)
}

/** The sample release with a payload in every text of every table, the payload a different one in every column. */
function poison(index: number): Release {
  const release = sampleRelease(`release-${index}`)
  const message = {
    document_id: `release-${index}`,
    severity: 'info',
    rule: '',
    message: '',
    start: 0,
    end: 0,
    line: 1,
  }
  const poisoned: Record<string, unknown> = { text: release.text }
  for (const table of tables) {
    const rows = table.name === 'documents' ? [release.document] : release[table.name as keyof Release]
    const filled = (table.name === 'messages' ? [message] : (rows as object[])).map((row) => ({
      ...row,
      ...Object.fromEntries(freeColumns(table).map((name, shift) => [name, payloadAt(index + shift)])),
    }))
    poisoned[table.name === 'documents' ? 'document' : table.name] = table.name === 'documents' ? filled[0] : filled
  }
  return poisoned as unknown as Release
}

function payloadAt(index: number): string {
  return payloads[index % payloads.length] as string
}

/** Our own reading of the list of OWASP, written without the one in the source. */
function startsFormula(cell: string): boolean {
  const visible =
    Array.from(cell).find((character) => character > ' ' && !'\u00a0\u200b\u3000\ufeff'.includes(character)) ?? ''
  return '=+-@＝＋－＠'.includes(visible) && visible !== '' && !cell.startsWith("'")
}

let folder: string
let directory: string
let workbook: StoredWorkbook

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'presswork-injection-'))
  directory = join(folder, 'dataset')
  const formats = ['csv', 'csv-excel', 'xlsx', 'parquet'] as const
  const writer = await openDataset(directory, { formats, description: { version: '1' }, excel: { separator: ';' } })
  for (let index = 0; index < payloads.length; index++) await writer.write(poison(index))
  await writer.close()
  workbook = readWorkbook(await readFile(join(directory, 'dataset.xlsx')))
}, 60_000)
afterAll(() => rm(folder, { recursive: true }))

test('there are enough of them', () => {
  expect(new Set(formulas).size).toBeGreaterThanOrEqual(200)
  expect(new Set(scripts).size).toBeGreaterThanOrEqual(200)
})

describe.each(tables.map((table) => [table.name, table] as const))('%s', (name, table) => {
  test('plain CSV holds the texts exactly', async () => {
    const rows = parse(await readFile(join(directory, `${name}.csv`)), { columns: true }) as Record<string, string>[]
    expect(rows).toHaveLength(payloads.length)
    for (const [index, row] of rows.entries()) {
      for (const [shift, column] of freeColumns(table).entries()) expect(row[column]).toBe(payloadAt(index + shift))
    }
  })

  test('no cell of CSV for Excel begins a formula, and the text can be had back', async () => {
    const content = await readFile(join(directory, 'excel', `${name}.csv`))
    const rows = parse(content, { columns: true, delimiter: ';', bom: true }) as Record<string, string>[]
    expect(rows).toHaveLength(payloads.length)
    for (const [index, row] of rows.entries()) {
      for (const [shift, column] of freeColumns(table).entries()) {
        const cell = row[column] as string
        expect(startsFormula(cell), cell).toBe(false)
        expect(unguardCell(cell)).toBe(payloadAt(index + shift))
      }
    }
  })

  test('the sheet holds texts as texts and nothing else', () => {
    const xml = workbook.sheetXml(name)
    // Elements of the sheet only: whatever a document wrote is escaped.
    const elements = new Set([...xml.matchAll(/<\/?([\w:]+)/g)].map(([, element]) => element))
    expect([...elements].sort()).toEqual(expect.arrayContaining(['c', 'is', 'row', 't', 'worksheet']))
    for (const element of ['f', 'script', 'img', 'oleObject', 'control', 'dataValidation']) {
      expect(elements).not.toContain(element)
    }
    const columns = Object.keys(table.columns)
    for (const [index, row] of workbook.rows(name).slice(1).entries()) {
      const cells = new Map(row.map((cell) => [cell.reference.replace(/\d+/, ''), cell]))
      for (const [shift, column] of freeColumns(table).entries()) {
        const cell = cells.get(String.fromCharCode(65 + columns.indexOf(column)))
        expect(cell?.type).toBe('inlineStr')
        expect(cell?.value).toBe(payloadAt(index + shift))
      }
    }
  })
})

test('the workbook has no macros, no connections, and one target outside: the report', () => {
  expect(
    Object.keys(workbook.parts).filter((name) => /vba|connection|externalLink|activeX|ctrlProps/i.test(name)),
  ).toEqual([])
  const targets = Object.values(workbook.parts).flatMap((part) =>
    [...part.matchAll(/Target="([^"]+)" TargetMode="External"/g)].map(([, target]) => target),
  )
  expect(new Set(targets)).toEqual(new Set(['report.html']))
})

test('no document is called like any of them', async () => {
  for (const documentId of payloads.filter((_, index) => index % 9 === 0)) {
    const writer = await openDataset(join(await scratchFolder(), 'dataset'), { description: { version: '1' } })
    await expect(writer.write(sampleRelease(documentId)), documentId).rejects.toThrow(TypeError)
    await writer.abort()
  }
})
