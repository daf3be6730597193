import { type ColumnUnit, readCellUnit, readHead } from './column-units.ts'
import type { Evidence } from './evidence.ts'

/** Keeps the units of a table's head for the rows below it, up to a line that is no row. */
export class TableReader {
  readonly #evidence: Evidence
  #head: readonly (ColumnUnit | undefined)[] | undefined

  constructor(evidence: Evidence) {
    this.#evidence = evidence
  }

  /** The units of the cells of a line, which is a row if it has tabs. */
  columnsOf(text: string): readonly (ColumnUnit | undefined)[] | undefined {
    if (!text.includes('\t')) {
      this.#head = undefined
      return undefined
    }
    const cells = text.split('\t')
    // "Cargo (tonnes)   18,450": the head of a row.
    const row = readCellUnit(cells[0] as string, this.#evidence)
    if (row !== undefined && /\d/.test(cells[1] ?? '')) return cells.map(() => row)
    const head = readHead(text, this.#evidence)
    if (head) {
      this.#head = head
      return undefined
    }
    return this.#head?.length === cells.length ? this.#head : undefined
  }
}
