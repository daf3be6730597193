import type { Column, Table } from '@presswork/model'

type Json = Readonly<Record<string, unknown>>

/** A table as a Frictionless Table Schema (https://datapackage.org/standard/table-schema/, version 2). */
export function tableSchema(table: Table): Json {
  return {
    fields: Object.entries(table.columns).map(([name, column]) => fieldOf(table, name, column)),
    missingValues: [''],
    ...keyOf(table),
    ...foreignKeysOf(table),
  }
}

/**
 * Texts that are always there and may be empty: a heading with nothing below it opens a section without a body. An empty cell is a
 * missing value, so to require one would make the table break its own schema.
 */
const mayBeEmpty: ReadonlySet<string> = new Set(['sections.text'])

function fieldOf(table: Table, name: string, column: Column): Json {
  const constraints = {
    ...(column.required && !mayBeEmpty.has(`${table.name}.${name}`) ? { required: true } : {}),
    ...(column.values ? { enum: column.values } : {}),
  }
  return {
    name,
    type: column.type,
    description: column.meaning,
    ...(column.unit === undefined ? {} : { unit: column.unit }),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  }
}

/**
 * "The fields cannot be null" in a primary key, says the standard, and `keywords.section_id` is empty for whole documents: a key
 * with a column that may be empty is stated as a unique key, where the standard allows it.
 */
function keyOf(table: Table): Json {
  if (table.primaryKey.length === 0) return {}
  const complete = table.primaryKey.every((name) => table.columns[name]?.required)
  return complete ? { primaryKey: table.primaryKey } : { uniqueKeys: [table.primaryKey] }
}

function foreignKeysOf(table: Table): Json {
  const foreignKeys = Object.entries(table.columns).flatMap(([name, column]) => {
    if (!column.references) return []
    const [resource, field] = column.references
    // Version 2 leaves the resource out where a table points to itself.
    const reference = resource === table.name ? { fields: [field] } : { resource, fields: [field] }
    return [{ fields: [name], reference }]
  })
  return foreignKeys.length > 0 ? { foreignKeys } : {}
}
