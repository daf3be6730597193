import { strFromU8, unzipSync } from 'fflate'

/** A cell of a workbook as it is stored. */
interface StoredCell {
  readonly reference: string
  /** `inlineStr`, `b`, or `n` for numbers. */
  readonly type: string
  readonly value: string
  readonly style: string
}

/** A workbook, read by other rules than it was written: parts by name, cells by sheet. */
export interface StoredWorkbook {
  readonly parts: Readonly<Record<string, string>>
  /** Names of the sheets in the order in which they are shown. */
  readonly sheetNames: readonly string[]
  /** XML of a sheet. */
  sheetXml(name: string): string
  /** Rows of cells; cells that are empty are left out. */
  rows(name: string): StoredCell[][]
}

export function readWorkbook(bytes: Uint8Array): StoredWorkbook {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]),
  )
  const relations = new Map(
    [...(parts['xl/_rels/workbook.xml.rels'] ?? '').matchAll(/Id="(\w+)"[^>]*Target="([^"]+)"/g)].map(
      ([, id, target]) => [id, target],
    ),
  )
  const sheets = [...(parts['xl/workbook.xml'] ?? '').matchAll(/<sheet name="([^"]+)"[^>]*r:id="(\w+)"/g)]
  const sheetXml = (name: string): string => {
    const id = sheets.find(([, sheet]) => sheet === name)?.[2]
    return parts[`xl/${relations.get(id)}`] as string
  }
  return {
    parts,
    sheetNames: sheets.map(([, name]) => name as string),
    sheetXml,
    rows: (name) =>
      [...sheetXml(name).matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, cells]) => readCells(cells ?? '')),
  }
}

function readCells(xml: string): StoredCell[] {
  return [...xml.matchAll(/<c r="([A-Z]+\d+)" s="(\d+)"(?: t="(\w+)")?>(.*?)<\/c>/gs)].map(
    ([, reference = '', style = '', type = 'n', content = '']) => {
      const value = /<(?:v|t)(?: [^>]*)?>(.*)<\/(?:v|t)>/s.exec(content)?.[1] ?? ''
      return { reference, style, type, value: type === 'inlineStr' ? decode(value) : value }
    },
  )
}

function decode(xml: string): string {
  return xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
