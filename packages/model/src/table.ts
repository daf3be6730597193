/** How a column's cells are typed: `date` is an ISO 8601 day (`YYYY-MM-DD`). */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date'

/** One column of a table, described once; headers, schemas and documentation are derived from this. */
export interface Column {
  readonly type: ColumnType
  /** What a cell means, in one or two sentences for a reader of the dataset. */
  readonly meaning: string
  /** Whether every row has a value. Other columns may be empty: `null` here, an empty cell in CSV. */
  readonly required?: true
  /** The closed vocabulary of a string column. */
  readonly values?: readonly string[]
  /** The column this one points to, as `[table, column]`. */
  readonly references?: readonly [table: string, column: string]
  /** What a number in this column counts or is measured in. */
  readonly unit?: string
}

/** One table of the dataset. Column order is the order of the keys. */
export interface Table {
  readonly name: string
  readonly meaning: string
  /** The columns that together identify a row. */
  readonly primaryKey: readonly string[]
  readonly columns: Readonly<Record<string, Column>>
}

type Cell<C extends Column> = C extends { values: readonly (infer Value)[] }
  ? Value
  : C extends { type: 'integer' | 'number' }
    ? number
    : C extends { type: 'boolean' }
      ? boolean
      : string

/** A row of a table: required columns always have a value, others may be `null`. */
export type Row<T extends Table> = {
  -readonly [K in keyof T['columns']]: T['columns'][K] extends { required: true }
    ? Cell<T['columns'][K]>
    : Cell<T['columns'][K]> | null
}
