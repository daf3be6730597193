import type { Column, Release, Table } from '@presswork/model'
import type { OffsetConverter } from './code-points.ts'

/** What a cell of an exported file holds; `null` is unknown or not applicable. */
export type Cell = string | number | boolean | null

/** A row as files hold it: a cell for every column of the model, in its order, offsets in code points. */
export type ExportedRow = readonly Cell[]

/** The rows that a release gives to `table`, ready to be written. */
export function exportRows(release: Release, table: Table, toCodePoint: OffsetConverter): ExportedRow[] {
  const columns = Object.entries(table.columns)
  const rows = rowsOf(release, table.name)
  const exported: ExportedRow[] = []
  for (const row of rows) {
    const cells: Cell[] = []
    for (const [name, column] of columns) cells.push(exportCell(row[name], name, column, toCodePoint))
    exported.push(cells)
  }
  return exported
}

/** A row with the names of its columns. */
export function nameCells(table: Table, row: ExportedRow): Record<string, Cell> {
  const named: Record<string, Cell> = {}
  let index = 0
  for (const name in table.columns) named[name] = row[index++] as Cell
  return named
}

function rowsOf(release: Release, table: string): readonly Readonly<Record<string, unknown>>[] {
  if (table === 'documents') return [release.document]
  return release[table as Exclude<keyof Release, 'document' | 'text'>]
}

function exportCell(cell: unknown, name: string, column: Column, toCodePoint: OffsetConverter): Cell {
  if (cell === null || cell === undefined) return null
  if (typeof cell === 'string') return exportText(cell, column)
  if (typeof cell === 'boolean') return cell
  if (typeof cell !== 'number' || !Number.isFinite(cell)) throw new TypeError(`Column ${name} cannot hold ${cell}`)
  return column.unit === 'code points' ? toCodePoint(cell) : cell
}

/**
 * UTF-8 has no half of a surrogate pair: what it would write in its place (U+FFFD) stands in every file alike. CSV has no empty text beside
 * a missing one, so an empty cell is missing in every file where it may be.
 */
function exportText(text: string, column: Column): string | null {
  if (text === '' && !column.required) return null
  return text.toWellFormed()
}
