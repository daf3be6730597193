import { tables } from '@presswork/model'
import { z } from 'zod'
import type { FileDigest } from './hashed-file.ts'
import { tableSchema } from './table-schema.ts'
import type { TextsSummary } from './text-files.ts'

/** What a dataset says of the run that made it. Nothing in it may differ between two runs over the same input. */
export interface RunDescription {
  /** One or two sentences for a reader of the dataset. */
  readonly summary?: string
  /** Version of the program. */
  readonly version: string
  /** Options of the run that bear on the rows, as JSON. */
  readonly options?: Readonly<Record<string, unknown>>
}

/** A file of a dataset, by its path in the folder. */
export interface DatasetFile extends FileDigest {
  readonly path: string
}

/** What `datapackage.json` is made of. */
export interface PackageParts {
  readonly name: string
  readonly description: RunDescription
  readonly files: readonly DatasetFile[]
  readonly texts: TextsSummary
}

/**
 * The descriptor of a dataset: a Frictionless Data Package, version 2 (https://datapackage.org/standard/data-package/).
 * Texts are counted and hashed together but not listed: the descriptor must not grow with the number of documents, and
 * `documents.csv` names them all.
 */
export function describePackage({ name, description, files, texts }: PackageParts): Record<string, unknown> {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name,
    ...(description.summary === undefined ? {} : { description: description.summary }),
    presswork: {
      dataset: 1,
      version: description.version,
      ...(description.options === undefined ? {} : { options: description.options }),
      texts: { path: 'text/<document_id>.txt', encoding: 'utf-8', ...describeDigest(texts), count: texts.count },
    },
    resources: files.map(describeFile),
  }
}

/** Reads a descriptor back: the parts that tell a dataset of ours, or `undefined` if it is none. */
export function readPackage(json: string): z.infer<typeof ownPackage> | undefined {
  try {
    return ownPackage.parse(JSON.parse(json))
  } catch {
    return undefined
  }
}

const ownPackage: z.ZodObject<{
  presswork: z.ZodObject<{ dataset: z.ZodNumber; texts: z.ZodObject<{ count: z.ZodNumber }> }>
  resources: z.ZodArray<z.ZodObject<{ path: z.ZodString }>>
}> = z.object({
  presswork: z.object({ dataset: z.number(), texts: z.object({ count: z.number() }) }),
  resources: z.array(z.object({ path: z.string() })),
})

function describeFile(file: DatasetFile): Record<string, unknown> {
  const table = tables.find(({ name }) => file.path === `${name}.csv`)
  if (!table) {
    return {
      name: 'releases',
      path: file.path,
      description: 'One line a document: its row of documents under "document", the rows of the other tables in lists.',
      format: 'jsonl',
      mediatype: 'application/jsonl',
      encoding: 'utf-8',
      ...describeDigest(file),
    }
  }
  return {
    name: table.name,
    path: file.path,
    type: 'table',
    description: table.meaning,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { lineTerminator: '\n' },
    ...describeDigest(file),
    schema: tableSchema(table),
  }
}

function describeDigest({ bytes, sha256 }: FileDigest): { bytes: number; hash: string } {
  return { bytes, hash: `sha256:${sha256}` }
}
