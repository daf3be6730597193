import type { Column, Table } from '@presswork/model'
import { ByteWriter, ParquetWriter, type SchemaElement, type Writer } from 'hyparquet-writer'
import type { Cell, ExportedRow } from './exported-rows.ts'
import type { HashedFile } from './hashed-file.ts'

/** Rows of a row group, and characters after which one is closed early: what memory holds. */
const groupRows = 20_000
const groupCharacters = 1 << 25

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
  let group: Cell[][] = columns.map(() => [])
  let characters = 0

  async function closeGroup(): Promise<void> {
    const data = group
    const columnData = columns.map(([name, { type }], index) => {
      // Least and greatest values let readers skip groups; of texts only the document is asked for in that way.
      return { name, data: data[index] as Cell[], statistics: type !== 'string' || name === 'document_id' }
    })
    group = columns.map(() => [])
    characters = 0
    await parquet.write({ columnData, rowGroupSize: groupRows })
  }

  for await (const batch of batches) {
    for (const row of batch) {
      for (let index = 0; index < columns.length; index++) {
        const cell = row[index] as Cell
        if (typeof cell === 'string') characters += cell.length
        const isDay = typeof cell === 'string' && columns[index]?.[1].type === 'date'
        group[index]?.push(isDay ? dayNumber(cell) : cell)
      }
      if ((group[0]?.length ?? 0) >= groupRows || characters >= groupCharacters) await closeGroup()
    }
  }
  if (group[0]?.length) await closeGroup()
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
