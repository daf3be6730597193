import { z } from 'zod'
import type { RunDescription } from './data-package.ts'

/** How the rows are written: as CSV tables, as one JSON document a line, or both. */
export type DatasetFormat = 'csv' | 'jsonl'

/** What to write, and what the dataset says of itself. */
export interface DatasetOptions {
  /** Default: both. Texts and `datapackage.json` are always written. */
  readonly formats?: readonly DatasetFormat[]
  /** Name of the data package: lower-case letters, digits, `.`, `_`, `-`, `/`. Default: `presswork-dataset`. */
  readonly name?: string
  readonly description: RunDescription
}

const schema: z.ZodType<DatasetOptions> = z.strictObject({
  formats: z.array(z.enum(['csv', 'jsonl'])).min(1),
  name: z.string().regex(/^[-a-z0-9._/]+$/),
  description: z.strictObject({
    summary: z.string().optional(),
    version: z.string(),
    options: z.record(z.string(), z.json()).optional(),
  }) as unknown as z.ZodType<RunDescription>,
})

/** Checks options and fills in defaults. Throws a `TypeError` that names what is wrong, misspelt options included. */
export function readOptions(options: DatasetOptions): Required<DatasetOptions> {
  const result = schema.safeParse({ formats: ['csv', 'jsonl'], name: 'presswork-dataset', ...options })
  if (!result.success) throw new TypeError(`Dataset options: ${z.prettifyError(result.error)}`)
  return result.data as Required<DatasetOptions>
}
