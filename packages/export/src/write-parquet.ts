import type { Column, Table } from '@presswork/model'
import { ByteWriter, ParquetWriter, type SchemaElement, type Writer } from 'hyparquet-writer'
import type { Cell, ExportedRow } from './exported-rows.ts'
import type { HashedFile } from './hashed-file.ts'
import { encodeTexts, hardlyRepeats } from './plain-texts.ts'

/** Rows of a row group, and characters after which one is closed early: what memory holds. */
const groupRows = 20_000
const groupCharacters = 1 << 25

/** Characters of a row, on average, above which its texts are long. */
const longRow = 1000

/** Writes a table as Parquet (Snappy), typed by the model: texts, 32-bit integers, doubles, booleans and days. */
export async function writeParquet(
  table: Table,
  batches: AsyncIterable<readonly ExportedRow[]>,
  file: HashedFile,
): Promise<void> {
  const columns = Object.entries(table.columns)
  const schema: SchemaElement[] = [
    { name: table.name, num_children: columns.length },
    ...columns.map(([name, column]) => schemaElement(name, column)),
  ]
  const parquet = new ParquetWriter({ writer: writeTo(file), schema, createdBy: 'presswork' })
  const gathered = columns.map(([name, { type }]) => ({
    name,
    type,
    // Least and greatest values let readers skip groups; of texts only the document is asked for in that way.
    statistics: type !== 'string' || name === 'document_id',
    cells: [] as Cell[],
    last: '',
  }))
  let rows = 0
  let characters = 0

  async function closeGroup(): Promise<void> {
    const columnData = gathered.map(({ name, statistics, cells }) => {
      cells.length = rows
      // Columns with statistics are left alone, because those of bytes are not those of texts, and long texts, which are better encoded alone.
      if (statistics || characters > rows * longRow || !hardlyRepeats(cells)) return { name, data: cells, statistics }
      return { name, data: encodeTexts(cells as (string | null)[]), statistics, encoding: 'PLAIN' as const }
    })
    rows = 0
    characters = 0
    await parquet.write({ columnData, rowGroupSize: groupRows })
  }

  for await (const batch of batches) {
    for (const row of batch) {
      for (let index = 0; index < gathered.length; index++) {
        const column = gathered[index] as (typeof gathered)[number]
        let cell = row[index] as Cell
        if (typeof cell === 'string') {
          characters += cell.length
          if (column.type === 'date') cell = dayNumber(cell)
          // A text that repeats is kept once: less to carry through the group, and quicker to find in a dictionary.
          else if (cell === column.last) cell = column.last
          else column.last = cell
        }
        column.cells[rows] = cell
      }
      rows++
      if (rows >= groupRows || characters >= groupCharacters) await closeGroup()
    }
  }
  if (rows > 0) await closeGroup()
  await parquet.finish()
}

function schemaElement(name: string, column: Column): SchemaElement {
  const repetition_type = column.required ? 'REQUIRED' : 'OPTIONAL'
  switch (column.type) {
    // Offsets and sizes are below 2^31: Node reads no larger file, and no text of it is longer.
    case 'integer':
      return { name, repetition_type, type: 'INT32' }
    case 'number':
      return { name, repetition_type, type: 'DOUBLE' }
    case 'boolean':
      return { name, repetition_type, type: 'BOOLEAN' }
    case 'date':
      return { name, repetition_type, type: 'INT32', converted_type: 'DATE' }
    default:
      return { name, repetition_type, type: 'BYTE_ARRAY', converted_type: 'UTF8' }
  }
}

/** Days since 1970-01-01, as Parquet counts them. */
function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / 86_400_000
}

/** hyparquet-writer's buffer, emptied into a file after every row group. */
function writeTo(file: HashedFile): Writer {
  const writer = new ByteWriter(1 << 20)
  const flush = async (): Promise<void> => {
    const chunk = writer.getBytes().slice()
    writer.index = 0
    await file.append(chunk)
  }
  return Object.assign(writer, { flush, finish: flush })
}
