import type { Table } from '@presswork/model'
import type { CsvDialect } from './csv/dialect.ts'
import type { FileDescription } from './dataset-files.ts'
import { tableSchema } from './table-schema.ts'

export function describeCsv(table: Table, gzip: boolean): FileDescription {
  return {
    path: `${table.name}.csv${gzip ? '.gz' : ''}`,
    name: table.name,
    description: table.meaning,
    format: 'csv',
    mediatype: 'text/csv',
    text: true,
    details: { dialect: { delimiter: ',', lineTerminator: '\n' }, schema: tableSchema(table) },
  }
}

export function describeLines(gzip: boolean): FileDescription {
  return {
    path: `releases.jsonl${gzip ? '.gz' : ''}`,
    name: 'releases',
    description: 'One line a document: its row of documents under "document", the rows of the other tables in lists.',
    format: 'jsonl',
    mediatype: 'application/jsonl',
    text: true,
  }
}

export const linesSchemaFile: FileDescription = {
  path: 'releases.schema.json',
  name: 'releases-schema',
  description: 'JSON Schema (draft 2020-12) of a line of releases.jsonl.',
  format: 'json',
  mediatype: 'application/schema+json',
  text: true,
}

export function describeExcelCsv(table: Table, dialect: CsvDialect): FileDescription {
  const { delimiter, lineEnd, decimal } = dialect
  return {
    path: `excel/${table.name}.csv`,
    name: `${table.name}-excel`,
    description: `The table ${table.name} for spreadsheets. Text cells that a spreadsheet would take for a formula, date or number, or that begin with an apostrophe, have an apostrophe in front that is not part of the text. Cells of more than 32,766 characters are cut, with a mark.`,
    format: 'csv',
    mediatype: 'text/csv',
    text: true,
    details: { dialect: { delimiter, lineTerminator: lineEnd }, decimalChar: decimal },
  }
}

export const workbookFile: FileDescription = {
  path: 'dataset.xlsx',
  name: 'workbook',
  description: 'All tables as sheets of one workbook, with a data dictionary.',
  format: 'xlsx',
  mediatype: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  text: false,
}

export function describeParquet(table: Table): FileDescription {
  return {
    path: `parquet/${table.name}.parquet`,
    name: `${table.name}-parquet`,
    description: `The table ${table.name}, typed.`,
    format: 'parquet',
    mediatype: 'application/vnd.apache.parquet',
    text: false,
  }
}

export const readmeFile: FileDescription = {
  path: 'README.md',
  name: 'readme',
  description: 'What each file is and how to open it.',
  format: 'md',
  mediatype: 'text/markdown',
  text: true,
}
