import { z } from 'zod'
import type { ExcelSeparator } from './csv/dialect.ts'
import { type DatasetFormat, datasetFormats, defaultFormats } from './dataset-formats.ts'
import type { DatasetExtension } from './finished-dataset.ts'
import type { RunDescription } from './run-description.ts'

/** How tables for spreadsheets are laid out. */
export interface ExcelOptions {
  /** The list separator of the reader's region (default: `,`). */
  readonly separator?: ExcelSeparator
  /** Decimal mark (default: `,` where the separator is `;`, else `.`). */
  readonly decimal?: '.' | ','
}

/** How files are written, whatever they are made from. */
export interface FileOptions {
  /** Layout of the tables in `excel/`. */
  readonly excel?: ExcelOptions
  /** Whether CSV tables and JSON Lines are packed, as `numbers.csv.gz` (default: `false`). Those for Excel never are. */
  readonly gzip?: boolean
  /** Called in order when all tables are whole, to add further files. */
  readonly extensions?: readonly DatasetExtension[]
}

/** What to write, and what the dataset says of itself. */
export interface DatasetOptions extends FileOptions {
  /** Default: `csv` and `jsonl`. Texts, `README.md` and `datapackage.json` are always written. */
  readonly formats?: readonly DatasetFormat[]
  /** Name of the data package: lower-case letters, digits, `.`, `_`, `-`, `/`. Default: `presswork-dataset`. */
  readonly name?: string
  readonly description: RunDescription
}

/** What to make from a finished dataset. */
export interface ConvertOptions extends FileOptions {
  readonly formats: readonly DatasetFormat[]
}

const formats = z.array(z.enum(datasetFormats))
const fileShape = {
  excel: z.strictObject({ separator: z.enum([',', ';', '\t']).optional(), decimal: z.enum(['.', ',']).optional() }),
  gzip: z.boolean(),
  extensions: z.array(z.custom<DatasetExtension>((value) => typeof value === 'function')),
}
const datasetSchema = z.strictObject({
  formats: formats.min(1),
  name: z.string().regex(/^[-a-z0-9._/]+$/),
  description: z.strictObject({
    summary: z.string().optional(),
    version: z.string(),
    options: z.record(z.string(), z.json()).optional(),
  }),
  ...fileShape,
})
const convertSchema = z.strictObject({ formats, ...fileShape })
const fileDefaults = { excel: {}, gzip: false, extensions: [] }

/** Checks options and fills in defaults. Throws a `TypeError` that names what is wrong, misspelt options included. */
export function readOptions(options: DatasetOptions): Required<DatasetOptions> {
  const defaults = { formats: defaultFormats, name: 'presswork-dataset', ...fileDefaults }
  return check(datasetSchema, { ...defaults, ...options }) as Required<DatasetOptions>
}

/** The same for a conversion. */
export function readConvertOptions(options: ConvertOptions): Required<ConvertOptions> {
  return check(convertSchema, { ...fileDefaults, ...options }) as Required<ConvertOptions>
}

function check(schema: z.ZodType, options: unknown): unknown {
  const result = schema.safeParse(options)
  if (!result.success) throw new TypeError(`Dataset options: ${z.prettifyError(result.error)}`)
  return result.data
}
