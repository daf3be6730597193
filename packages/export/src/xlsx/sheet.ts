import { escapeAttribute } from './escape-text.ts'
import { columnName, formatRow, type SheetCell } from './format-row.ts'
import type { ZipEntry } from './zip-file.ts'

/** Where a cell leads. */
export interface SheetLink {
  readonly cell: string
  /** The place in the linked file, or in this workbook if `outside` is false. */
  readonly location: string
  readonly outside: boolean
}

/** One sheet that is being written, from the first row to the last. */
export interface Sheet {
  readonly rows: number
  readonly columns: number
  /** UTF-8 bytes of the rows, about. */
  readonly size: number
  addRow(cells: readonly SheetCell[], lines?: number): Promise<void>
  addLink(link: SheetLink): void
  /** Whether another link has room: Excel refuses more than 65,530 a sheet. */
  readonly hasRoomForLink: boolean
  close(): Promise<void>
}

/** What a sheet looks like. */
export interface SheetOptions {
  /** Widths of the columns, in characters. */
  readonly widths: readonly number[]
  /** Whether the first row is a header: frozen, as the first column is, with filters. */
  readonly header: boolean
}

const maximalLinks = 65_530

/** Links are kept as bytes in blocks of about this many characters. */
const linkBlock = 1 << 16

/** Begins a sheet in an entry of the workbook. */
export async function openSheet(entry: ZipEntry, { widths, header }: SheetOptions): Promise<Sheet> {
  // As bytes: a string cut from a table's text keeps all of that text in memory, and links wait until the sheet ends.
  const linkBlocks: Buffer[] = []
  let newLinks = ''
  let links = 0
  let rows = 0
  let size = 0
  await entry.write(sheetStart(widths, header))
  return {
    columns: widths.length,
    get rows() {
      return rows
    },
    get size() {
      return size
    },
    get hasRoomForLink() {
      return links < maximalLinks
    },
    async addRow(cells, lines) {
      rows++
      const xml = formatRow(rows, cells, lines)
      size += xml.length
      await entry.write(xml)
    },
    addLink(link) {
      links++
      newLinks += formatLink(link)
      if (newLinks.length < linkBlock) return
      linkBlocks.push(Buffer.from(newLinks))
      newLinks = ''
    },
    async close() {
      const filter = header ? `<autoFilter ref="A1:${columnName(widths.length - 1)}${rows}"/>` : ''
      await entry.write(`</sheetData>${filter}${links > 0 ? '<hyperlinks>' : ''}`)
      for (const block of linkBlocks) await entry.write(block.toString())
      await entry.write(`${newLinks}${links > 0 ? '</hyperlinks>' : ''}${sheetEnd}`)
      await entry.close()
    },
  }
}

function sheetStart(widths: readonly number[], header: boolean): string {
  const frozen = '<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>'
  const columns = widths.map((width, index) => {
    return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`
  })
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"',
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<sheetViews><sheetView workbookViewId="0"${header ? '' : ' showGridLines="0"'}>${header ? frozen : ''}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${columns.join('')}</cols><sheetData>`,
  ].join('')
}

const sheetEnd =
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
  '<pageSetup orientation="landscape" fitToHeight="0"/>' +
  '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter></worksheet>'

/** Links to the report share one relationship, `rId1`; the place in it stands in `location` (ECMA-376, 18.3.1.47). */
function formatLink({ cell, location, outside }: SheetLink): string {
  return `<hyperlink ref="${cell}"${outside ? ' r:id="rId1"' : ''} location="${escapeAttribute(location)}"/>`
}

/** The relationships of a sheet that links to the report. */
export const reportRelationships: string = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">',
  '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"',
  ' Target="report.html" TargetMode="External"/></Relationships>',
].join('')
