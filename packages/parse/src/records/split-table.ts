import { decodeText } from '../decode-text.ts'
import { normaliseLineEnds } from '../text/parse-plain-text.ts'
import { unreadable } from '../unreadable.ts'
import type { FieldMapping } from './field-mapping.ts'
import { nameOf, type RecordPart } from './split-records.ts'

const delimiters = [',', ';', '\t', '|'] as const

/** Splits a CSV file with a header: a record a row. The delimiter is the one that the header has most of. */
export async function splitTable(bytes: Uint8Array, fields: FieldMapping): Promise<RecordPart[]> {
  const { parse } = await import('csv-parse/sync')
  const text = normaliseLineEnds(decodeText(bytes).text)
  const header = text.slice(0, text.indexOf('\n') === -1 ? text.length : text.indexOf('\n'))
  const count = (delimiter: string): number => header.split(delimiter).length
  const delimiter = [...delimiters].sort((a, b) => count(b) - count(a))[0] ?? ','
  try {
    const rows = parse(text, {
      columns: (names: string[]) => names.map((name) => name.trim()),
      delimiter,
      info: true,
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as { record: Record<string, string>; info: { lines: number } }[]
    let line = 2
    return rows.map(({ record, info }) => {
      const part = { name: nameOf(record, fields) ?? String(line), json: JSON.stringify(record), line }
      line = info.lines + 1
      return part
    })
  } catch (error) {
    throw unreadable('broken-input', `The table could not be read (${(error as Error).message}): check its quotes.`)
  }
}
