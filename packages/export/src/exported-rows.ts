import type { Column, Release, Table } from '@presswork/model'
import type { OffsetConverter } from './code-points.ts'

/** What a cell of an exported file holds; `null` is unknown or not applicable. */
export type Cell = string | number | boolean | null

/** A row as files show it: the model's columns in the model's order, offsets in code points. */
export type ExportedRow = Record<string, Cell>

/** The rows that a release gives to `table`, ready to be written. */
export function exportRows(release: Release, table: Table, toCodePoint: OffsetConverter): ExportedRow[] {
  const columns = Object.entries(table.columns)
  return rowsOf(release, table.name).map((row) => {
    const exported: ExportedRow = {}
    for (const [name, column] of columns) exported[name] = exportCell(row[name], name, column, toCodePoint)
    return exported
  })
}

function rowsOf(release: Release, table: string): readonly Readonly<Record<string, unknown>>[] {
  if (table === 'documents') return [release.document]
  return release[table as Exclude<keyof Release, 'document' | 'text'>]
}

function exportCell(cell: unknown, name: string, column: Column, toCodePoint: OffsetConverter): Cell {
  if (cell === null || cell === undefined) return null
  if (typeof cell === 'string') return replaceLoneSurrogates(cell)
  if (typeof cell === 'boolean') return cell
  if (typeof cell !== 'number' || !Number.isFinite(cell)) throw new TypeError(`Column ${name} cannot hold ${cell}`)
  return column.unit === 'code points' ? toCodePoint(cell) : cell
}

/** UTF-8 has no half of a surrogate pair: what it would write in its place (U+FFFD) stands in every file alike. */
function replaceLoneSurrogates(text: string): string {
  return /[\ud800-\udfff]/.test(text) ? text.replace(/\p{Surrogate}/gu, '\ufffd') : text
}
