import { z } from 'zod'
import type { Column, Row, Table } from './table.ts'
import { blocks, documents, tables } from './tables.ts'

/** A JSON Schema document (draft 2020-12). */
export type JsonSchema = Readonly<Record<string, unknown>>

/**
 * The zod schema of a table's rows; unknown columns are refused.
 *
 * @example
 * rowSchema(numbers).parse(row)
 */
export function rowSchema<T extends Table>(table: T): z.ZodType<Row<T>> {
  return z.strictObject(rowShape(table)) as unknown as z.ZodType<Row<T>>
}

/**
 * The JSON Schema (draft 2020-12) of one line of `releases.jsonl`: the row of `documents` under `document`, the rows of
 * every other table in a list under its name, and the blocks of the text.
 */
export function releaseJsonSchema(): JsonSchema {
  const shape: Record<string, z.ZodType> = { document: rowSchema(documents).describe(documents.meaning) }
  for (const table of tables) {
    if (table.name !== documents.name) shape[table.name] = z.array(rowSchema(table)).describe(table.meaning)
  }
  shape[blocks.name] = z.array(rowSchema(blocks)).describe(blocks.meaning)
  return z.toJSONSchema(z.strictObject(shape), { target: 'draft-2020-12' })
}

function rowShape(table: Table): Record<string, z.ZodType> {
  return Object.fromEntries(Object.entries(table.columns).map(([name, column]) => [name, cellSchema(column)]))
}

function cellSchema(column: Column): z.ZodType {
  const cell = filledCell(column)
  return (column.required ? cell : cell.nullable()).describe(column.meaning)
}

function filledCell(column: Column): z.ZodType {
  if (column.values) return z.enum(column.values as [string, ...string[]])
  if (column.type === 'integer') return z.int()
  if (column.type === 'number') return z.number()
  if (column.type === 'boolean') return z.boolean()
  if (column.type === 'date') return z.iso.date()
  return z.string()
}
