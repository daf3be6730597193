import type { Table } from '@presswork/model'
import type { Cell, ExportedRow } from '../exported-rows.ts'

/** One row that is not the same in two datasets. */
export interface RowDifference {
  readonly table: string
  readonly documentId: string
  /** `renumbered` is a row that differs in keys and order only, because a row before it came or went. */
  readonly change: 'added' | 'removed' | 'changed' | 'renumbered'
  /** The row's key, in the later dataset if it is there; of a message its rule. */
  readonly key: string
  /** Columns that differ, with the cell before and after; empty for rows that came or went. */
  readonly cells: readonly { readonly column: string; readonly before: Cell; readonly after: Cell }[]
}

/**
 * The differences between the rows of one document in one table. Rows that are the same are taken out first; of the rest those with the same
 * place in the text belong together, then those with the same key.
 */
export function matchRows(
  table: Table,
  documentId: string,
  before: readonly ExportedRow[],
  after: readonly ExportedRow[],
): RowDifference[] {
  const differences: RowDifference[] = []
  const columns = Object.keys(table.columns)
  let rest: Unmatched = { before, after }
  rest = takePairs(
    rest,
    (row) => JSON.stringify(row),
    () => {},
  )
  const compare = (earlier: ExportedRow, later: ExportedRow): void => {
    const cells = columns.flatMap((column, index) => {
      const [old, now] = [earlier[index] as Cell, later[index] as Cell]
      return old === now ? [] : [{ column, before: old, after: now }]
    })
    const change = cells.every(({ column }) => isNumbering(column)) ? 'renumbered' : 'changed'
    differences.push({ table: table.name, documentId, change, key: keyOf(table, later), cells })
  }
  for (const identity of identities(table)) {
    const indices = identity.map((column) => columns.indexOf(column))
    rest = takePairs(rest, (row) => JSON.stringify(indices.map((index) => row[index])), compare)
  }
  for (const row of rest.before) {
    differences.push({ table: table.name, documentId, change: 'removed', key: keyOf(table, row), cells: [] })
  }
  for (const row of rest.after) {
    differences.push({ table: table.name, documentId, change: 'added', key: keyOf(table, row), cells: [] })
  }
  return differences
}

interface Unmatched {
  readonly before: readonly ExportedRow[]
  readonly after: readonly ExportedRow[]
}

/** Calls `found` for every two rows with the same name; gives the rows that have no partner. */
function takePairs(
  { before, after }: Unmatched,
  nameOf: (row: ExportedRow) => string,
  found: (earlier: ExportedRow, later: ExportedRow) => void,
): Unmatched {
  if (before.length === 0 || after.length === 0) return { before, after }
  const waiting = new Map<string, ExportedRow[]>()
  // Reversed, so that `pop` gives the first.
  for (const row of after.toReversed()) {
    const name = nameOf(row)
    const rows = waiting.get(name)
    if (rows) rows.push(row)
    else waiting.set(name, [row])
  }
  const matched = new Set<ExportedRow>()
  const alone = before.filter((row) => {
    const partner = waiting.get(nameOf(row))?.pop()
    if (!partner) return true
    matched.add(partner)
    found(row, partner)
    return false
  })
  return { before: alone, after: after.filter((row) => !matched.has(row)) }
}

/** By which columns rows belong together, the surest first. Messages have none: a changed one is one less and one more. */
function identities({ name, columns, primaryKey }: Table): (readonly string[])[] {
  if (primaryKey.length === 0) return []
  return columns.start && name !== 'keywords' ? [['start', 'end'], primaryKey] : [primaryKey]
}

/** "number_id", "fact_id", "order": columns that change when rows before come or go. */
function isNumbering(column: string): boolean {
  return column === 'order' || column.endsWith('_id') || column === 'continues'
}

function keyOf(table: Table, row: ExportedRow): string {
  const names = Object.keys(table.columns)
  const key = table.primaryKey.length > 0 ? table.primaryKey : ['document_id', 'rule', 'start']
  return key
    .map((name) => row[names.indexOf(name)] ?? '')
    .join(' ')
    .trimEnd()
}
