import { documents } from '@presswork/model'
import type { ExportedRow } from './exported-rows.ts'

/**
 * One line of `releases.jsonl`: the row of `documents` under `document`, the rows of every other table, and the blocks, in lists under
 * their names. It validates against the model's `releaseJsonSchema()`.
 */
export function formatReleaseLine(rowsByTable: ReadonlyMap<string, readonly ExportedRow[]>): string {
  const line: Record<string, ExportedRow | readonly ExportedRow[]> = {}
  for (const [table, rows] of rowsByTable) {
    if (table === documents.name) line.document = rows[0] as ExportedRow
    else line[table] = rows
  }
  // Some readers of lines also break at these, which JSON leaves as they are.
  return `${JSON.stringify(line).replace(/[\u0085\u2028\u2029]/g, escapeBreak)}\n`
}

function escapeBreak(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
