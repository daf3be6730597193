import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Release, sections, type Table, tables } from '@presswork/model'
import { describe, expect, test } from 'vitest'
import { longestCell } from '../src/cut-text.ts'
import { openDataset } from '../src/index.ts'
import { columnName, spreadsheetDay } from '../src/xlsx/format-row.ts'
import { openSheet, type Sheet } from '../src/xlsx/sheet.ts'
import { writeTableSheets } from '../src/xlsx/table-sheets.ts'
import { readWorkbook, type StoredWorkbook } from './read-workbook.ts'
import { sampleRelease } from './sample-release.ts'
import { scratchFolder } from './scratch-folder.ts'

async function write(
  releases: readonly Release[],
): Promise<{ book: StoredWorkbook; bytes: Uint8Array; notices: readonly string[] }> {
  const directory = join(await scratchFolder(), 'dataset')
  const writer = await openDataset(directory, { formats: ['xlsx'], description: { version: '0.1.0' } })
  for (const release of releases) await writer.write(release)
  const { notices } = await writer.close()
  const bytes = await readFile(join(directory, 'dataset.xlsx'))
  return { book: readWorkbook(bytes), bytes, notices }
}

function withTitle(title: string, date: string | null = null): Release {
  const release = sampleRelease()
  return { ...release, document: { ...release.document, title, date } }
}

describe('a workbook', () => {
  test('says what it is, has a sheet a table, and ends with the data dictionary', async () => {
    const { book } = await write([sampleRelease()])
    expect(book.sheetNames).toEqual(['about', ...tables.map(({ name }) => name), 'columns'])
    expect(book.rows('about')[0]?.[0]?.value).toBe('Dataset of press releases')
    const described = book.rows('columns').map((cells) => `${cells[0]?.value}.${cells[1]?.value}`)
    expect(described.slice(1)).toEqual(
      tables.flatMap(({ name, columns }) => Object.keys(columns).map((c) => `${name}.${c}`)),
    )
  })

  test('has frozen headers with filters, and widths', async () => {
    const { book } = await write([sampleRelease()])
    for (const { name, columns } of tables) {
      const xml = book.sheetXml(name)
      expect(xml).toContain('<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>')
      expect(xml).toMatch(new RegExp(`<autoFilter ref="A1:${columnName(Object.keys(columns).length - 1)}[12]"/>`))
      expect(xml.match(/<col /g)).toHaveLength(Object.keys(columns).length)
      expect(book.rows(name)[0]?.map(({ value }) => value)).toEqual(Object.keys(columns))
    }
  })

  test('has numbers, days and truth values, each as what it is', async () => {
    const { book } = await write([sampleRelease()])
    const numbers = book.rows('numbers')[1] ?? []
    expect(numbers.find(({ reference }) => reference === 'J2')).toMatchObject({ type: 'n', value: '120' })
    expect(numbers.find(({ reference }) => reference === 'F2')).toMatchObject({ type: 'inlineStr', value: '120' })
    // value_high is empty: no cell at all.
    expect(numbers.find(({ reference }) => reference === 'K2')).toBeUndefined()
    expect(book.rows('documents')[1]?.find(({ reference }) => reference === 'H2')).toMatchObject({
      type: 'n',
      value: '45355',
    })
    expect(book.rows('dates')[1]?.find(({ reference }) => reference === 'O2')).toMatchObject({ type: 'b', value: '0' })
  })

  test('shows whole values with marks between thousands, others and positions as they are', async () => {
    const release = sampleRelease()
    const [number] = release.numbers
    const values = [3_500_000, 0.125, 2e15].map((value) => ({ ...number, value }) as NonNullable<typeof number>)
    const { book } = await write([{ ...release, numbers: values }])
    const styleOf = (row: number, column: string) =>
      book.sheetXml('numbers').match(new RegExp(`<c r="${column}${row}" s="(\\d)"`))?.[1]
    expect([2, 3, 4].map((row) => styleOf(row, 'J'))).toEqual(['9', '1', '1'])
    expect(styleOf(2, 'G')).toBe('1')
  })

  test('does not make columns of keys and hashes as wide as texts, and gives a text with paragraphs the lines it has', async () => {
    const release = sampleRelease('a'.repeat(50))
    const [section] = release.sections
    const text = 'One.\n\nTwo.\n\nThree is a paragraph that goes on for more than sixty characters.'
    const { book } = await write([{ ...release, sections: [{ ...section, text } as NonNullable<typeof section>] }])
    const widths = (sheet: string) =>
      [...book.sheetXml(sheet).matchAll(/<col [^>]*width="(\d+)"/g)].map(([, w]) => Number(w))
    expect(widths('documents')[3]).toBe(28)
    expect(widths('sections')[0]).toBe(28)
    expect(widths('sections').at(-1)).toBe(60)
    expect(book.sheetXml('sections')).toContain('<row r="2" ht="90" customHeight="1">')
  })

  test('repeats the header on every printed page', async () => {
    const { book } = await write([sampleRelease()])
    expect(book.parts['xl/workbook.xml']).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="1">\'documents\'!$1:$1</definedName>',
    )
  })

  test('leads from numbers and quotations to their place in the report', async () => {
    const { book } = await write([sampleRelease('überblick')])
    expect(book.sheetXml('numbers')).toContain('<hyperlink ref="A2" r:id="rId1" location="überblick/n1"/>')
    expect(book.sheetXml('quotes')).toContain('<hyperlink ref="A2" r:id="rId1" location="überblick/q1"/>')
    expect(book.sheetXml('dates')).not.toContain('hyperlink')
  })

  test.each([
    ['line breaks and tabs', 'a\nb\tc'],
    ['a carriage return', 'a\r\nb'],
    ['spaces at the ends', '  a  '],
    ['marks of XML', '<a href="x">&amp;</a> ]]>'],
    ['control characters', 'a\u0000b\u0007c\u001f\u0085'],
    ['what reads as an escape', '_x000D_ and _x005F_'],
    ['no characters', 'a\uffffb\ufffec'],
    ['emoji', '😀👩‍🚀'],
  ])('keeps %s', async (_, title) => {
    const { book } = await write([withTitle(title)])
    const cell = book.rows('documents')[1]?.find(({ reference }) => reference === 'G2')
    expect(cell?.value).toBe(title)
  })

  test('cuts what no cell can hold, with a mark, and says so', async () => {
    const { book, notices } = await write([
      withTitle(`${'ab'.repeat(16_361)}${'😀'.repeat(5000)}`),
      sampleRelease('other'),
    ])
    const cell = book.rows('documents')[1]?.find(({ reference }) => reference === 'G2')
    expect(cell?.value.length).toBeLessThanOrEqual(longestCell)
    expect(cell?.value).toMatch(/(?:b|😀)… \[cut here: 42722 characters in all\]$/u)
    expect(notices).toEqual(['dataset.xlsx: a cell holds 32,767 characters, so documents is cut in documents!G2'])
    expect(
      book
        .rows('about')
        .flat()
        .some(({ value }) => value.includes('documents!G2')),
    ).toBe(true)
    const { notices: none } = await write([withTitle('a'.repeat(longestCell))])
    expect(none).toEqual([])
  })

  test('is the same every time, and holds no time', async () => {
    const [one, two] = [await write([sampleRelease()]), await write([sampleRelease()])]
    expect(Buffer.compare(one.bytes, two.bytes)).toBe(0)
    expect(one.book.parts['docProps/core.xml']).not.toMatch(/created|modified/)
    // Date of the first entry: 1 January 1980, 0:00.
    expect(Buffer.from(one.bytes.slice(10, 14)).toString('hex')).toBe('00002100')
  })

  test('of nothing has headers', async () => {
    const { book } = await write([])
    for (const { name } of tables) expect(book.rows(name)).toHaveLength(1)
  })
})

describe('a table that is too long for a sheet', () => {
  async function collect(table: Table, rows: number, sheetRows: number): Promise<string[]> {
    const written: string[] = []
    async function* batches() {
      for (let row = 0; row < rows; row++) yield [Object.values(table.columns).map(() => `r${row}`)]
    }
    const open = async (number: number, widths: readonly number[]): Promise<Sheet> => {
      written.push('')
      const entry = {
        write: async (xml: string) => {
          written[number - 1] += xml
        },
        close: async () => {},
      }
      return openSheet(entry, { widths, header: true })
    }
    const told = await writeTableSheets(table, batches(), open, { sheetRows, sheetSize: 1e9 })
    expect(told.rows).toBe(rows)
    return written
  }

  test('goes on on the next, with a header of its own', async () => {
    const sheets = await collect(sections, 7, 3)
    expect(sheets.map((xml) => xml.match(/<row /g)?.length)).toEqual([4, 4, 2])
    for (const xml of sheets)
      expect(xml).toContain('<row r="1"><c r="A1" s="2" t="inlineStr"><is><t xml:space="preserve">section_id')
    expect(sheets[2]).toContain('>r6<')
    expect(sheets[2]).toContain('</worksheet>')
  })

  test('and stays on one where it just fits', async () => {
    expect(await collect(sections, 3, 3)).toHaveLength(1)
    expect(await collect(sections, 0, 3)).toHaveLength(1)
    expect(await collect(sections, 500, 1_048_575)).toHaveLength(1)
  })
})

test.each([
  ['2024-03-04', 45355],
  ['1900-03-01', 61],
  ['1900-02-28', undefined],
  ['1850-01-01', undefined],
  ['9999-12-31', 2_958_465],
])('%s is day %s of spreadsheets', (date, day) => {
  expect(spreadsheetDay(date)).toBe(day)
})

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %i is %s', (index, name) => {
  expect(columnName(index)).toBe(name)
})
