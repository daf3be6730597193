import type { Column, Table } from '@presswork/model'
import { splitRows } from '../csv/split-rows.ts'
import { malformedFile } from '../dataset-error.ts'
import type { Cell, ExportedRow } from '../exported-rows.ts'
import { readChunks } from './read-chunks.ts'

/**
 * Reads a table back from its CSV file, a batch at a time, cells typed by the model.
 *
 * @throws an error with `code: 'MALFORMED_TABLE'` if header, number of cells or a value is not what the model says
 */
export async function* readCsvTable(path: string, table: Table): AsyncGenerator<ExportedRow[]> {
  const names = Object.keys(table.columns)
  const parsers = names.map((name) => cellParser(table.columns[name] as Column))
  let pending = ''
  let rowNumber = 0

  function fail(what: string): never {
    throw malformedFile(path, `${rowNumber === 0 ? '' : `, row ${rowNumber}`}: ${what}`)
  }

  /** Types the cells in place: a new array for every row would double the work of the garbage collector. */
  function parseRow(cells: Cell[]): ExportedRow {
    rowNumber++
    if (cells.length !== names.length) fail(`${cells.length} cells, and the table has ${names.length} columns`)
    for (let index = 0; index < cells.length; index++) {
      const cell = cells[index] as string
      const value = (parsers[index] as CellParser)(cell)
      cells[index] = value === undefined ? fail(`${names[index]} cannot be "${cell.slice(0, 40)}"`) : value
    }
    return cells
  }

  for await (const chunk of readChunks(path)) {
    pending += chunk
    const { rows, rest } = splitRows(pending)
    pending = pending.slice(rest)
    if (rowNumber === 0 && rows.length > 0) {
      const header = rows.shift()?.join()
      if (header !== names.join()) fail(`the header is not that of ${table.name}`)
      rowNumber++
    }
    if (rows.length > 0) yield rows.map(parseRow)
  }
  if (pending !== '') fail('the file ends in the middle of a row')
  if (rowNumber === 0) fail('the header is missing')
}

/** Gives `undefined` for what cannot stand in the column. */
type CellParser = (cell: string) => Cell | undefined

function cellParser(column: Column): CellParser {
  const empty = column.required ? (column.type === 'string' ? '' : undefined) : null
  const parse = filledCellParser(column)
  return (cell) => (cell === '' ? empty : parse(cell))
}

function filledCellParser({ type }: Column): CellParser {
  if (type === 'integer' || type === 'number') {
    return (cell) => {
      const value = Number(cell)
      return Number.isFinite(value) ? value : undefined
    }
  }
  if (type === 'boolean') return (cell) => (cell === 'true' ? true : cell === 'false' ? false : undefined)
  if (type === 'date')
    return (cell) => (/^\d{4}-\d\d-\d\d$/.test(cell) && !Number.isNaN(Date.parse(cell)) ? cell : undefined)
  return (cell) => cell
}
