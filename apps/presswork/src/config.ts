import { readFile } from 'node:fs/promises'
import type { ExcelOptions } from '@presswork/export'
import type { FieldMapping } from '@presswork/parse'
import leven from 'leven'
import { z } from 'zod'
import { type OutputFormat, outputFormats } from './output-formats.ts'
import { UsageError } from './usage-error.ts'

/** What a run can be told, by the command line or by `presswork.config.json`; the command line wins. */
export interface RunConfig {
  /** Files, folders, glob patterns, or `-` for standard input. */
  readonly inputs?: readonly string[] | undefined
  /** Folder of the dataset. */
  readonly out?: string | undefined
  /** What to write (default: `csv`, `jsonl`, `xlsx`, `report`). */
  readonly formats?: readonly OutputFormat[] | undefined
  /** Marks in the tables for spreadsheets: `separator`, `decimal`. */
  readonly excel?: ExcelOptions | undefined
  /** Whether CSV tables and JSON Lines are packed (default: `false`). */
  readonly gzip?: boolean | undefined
  /** Format of standard input (default: `txt`). */
  readonly stdinFormat?: (typeof stdinFormats)[number] | undefined
  /** Larger inputs are refused (default: 32 MiB). */
  readonly maxBytes?: number | undefined
  /** Fields of records of JSON, JSON Lines and CSV; a dot goes down (`details.body`). Default: the usual names. */
  readonly textField?: string | undefined
  readonly titleField?: string | undefined
  readonly dateField?: string | undefined
  /** Field that names a record in document ids (default: its line). */
  readonly idField?: string | undefined
  /** Also writes reported statements without quotation marks as quotations of kind `indirect` (default: `false`). */
  readonly indirect?: boolean | undefined
  /** Documents that are read at a time, each in a thread of its own (default: 1, in this one). */
  readonly jobs?: number | undefined
  /** Folder that keeps what was read, so that a later run reads only what changed (default: none). */
  readonly cache?: string | undefined
}

/** What standard input can be read as. */
export const stdinFormats = ['txt', 'md', 'html', 'pdf', 'docx', 'odt', 'eml', 'json', 'jsonl', 'csv', 'zip'] as const

const configSchema = z.strictObject({
  inputs: z.array(z.string()).min(1).optional(),
  out: z.string().min(1).optional(),
  formats: z.array(z.enum(outputFormats)).min(1).optional(),
  excel: z
    .strictObject({ separator: z.enum([',', ';', '\t']).optional(), decimal: z.enum(['.', ',']).optional() })
    .optional(),
  gzip: z.boolean().optional(),
  stdinFormat: z.enum(stdinFormats).optional(),
  maxBytes: z.int().positive().optional(),
  textField: z.string().min(1).optional(),
  titleField: z.string().min(1).optional(),
  dateField: z.string().min(1).optional(),
  idField: z.string().min(1).optional(),
  indirect: z.boolean().optional(),
  jobs: z.int().min(1).max(256).optional(),
  cache: z.string().min(1).optional(),
})

const configKeys = [
  ...['inputs', 'out', 'formats', 'excel', 'gzip', 'stdinFormat', 'maxBytes', 'indirect', 'jobs', 'cache'],
  ...['textField', 'titleField', 'dateField', 'idField'],
]

/** Options that map the fields of records, as the reader takes them. */
export type FieldOptions = Pick<RunConfig, 'textField' | 'titleField' | 'dateField' | 'idField'>

export function toFieldMapping({ textField, titleField, dateField, idField }: FieldOptions): FieldMapping {
  return { text: textField, title: titleField, date: dateField, id: idField }
}

/**
 * Reads and checks a configuration file.
 *
 * @throws UsageError naming the file, the option, and for a misspelt one the option that was probably meant
 */
export async function readConfig(path: string): Promise<RunConfig> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`${path}: ${error.code === 'ENOENT' ? 'no such file' : error.message}`)
  })
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    throw new UsageError(`${path}: not valid JSON: ${(error as Error).message}`)
  }
  return checkConfig(json, path)
}

/**
 * Checks options, wherever they come from.
 *
 * @param from what the message names as their source
 * @throws UsageError with every fault, one a line
 */
export function checkConfig(options: unknown, from: string): RunConfig {
  const result = configSchema.safeParse(options, { reportInput: true })
  if (result.success) return result.data as RunConfig
  throw new UsageError(result.error.issues.map((issue) => `${from}: ${describeIssue(issue)}`).join('\n'))
}

function describeIssue(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => `unknown option "${key}"${suggest(key, configKeys)}`).join('; ')
  }
  const input = typeof issue.input === 'string' ? ` (found "${issue.input}"${suggestValue(issue)})` : ''
  return `${issue.path.join('.') || 'options'}: ${issue.message}${input}`
}

function suggestValue(issue: z.core.$ZodIssue): string {
  return issue.code === 'invalid_value' ? suggest(String(issue.input), issue.values.map(String)) : ''
}

/** `; did you mean "formats"?` when a known word is near enough to be a slip of the fingers. */
export function suggest(word: string, known: readonly string[]): string {
  const nearest = [...known].sort((a, b) => leven(word, a) - leven(word, b))[0]
  return nearest && leven(word, nearest) <= Math.max(2, word.length / 3) ? `; did you mean "${nearest}"?` : ''
}
