import { documents, type Table } from '@presswork/model'
import { type Cell, type ExportedRow, nameCells } from './exported-rows.ts'

/**
 * One line of `releases.jsonl`: the row of `documents` under `document`, the rows of every other table, and the blocks, in lists under
 * their names. It validates against the model's `releaseJsonSchema()`.
 */
export function formatReleaseLine(rowsByTable: ReadonlyMap<Table, readonly ExportedRow[]>): string {
  const line: Record<string, Record<string, Cell> | Record<string, Cell>[]> = {}
  for (const [table, rows] of rowsByTable) {
    const named = rows.map((row) => nameCells(table, row))
    if (table.name === documents.name) line.document = named[0] as Record<string, Cell>
    else line[table.name] = named
  }
  // Some readers of lines also break at these, which JSON leaves as they are. The line end comes first: a long text is put together once.
  return `${JSON.stringify(line)}\n`.replace(/[\u0085\u2028\u2029]/g, escapeBreak)
}

/** The rows of one table in a line of `releases.jsonl`. */
export function parseReleaseLine(line: string, table: Table): ExportedRow[] {
  const release = JSON.parse(line) as Record<string, Record<string, Cell> | Record<string, Cell>[]>
  const names = Object.keys(table.columns)
  const rows = table.name === documents.name ? [release.document] : release[table.name]
  if (!Array.isArray(rows)) throw new TypeError(`no rows of ${table.name}`)
  return rows.map((row) => names.map((name) => (row as Record<string, Cell>)[name] ?? null))
}

function escapeBreak(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
