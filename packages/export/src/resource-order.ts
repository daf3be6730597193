import { tables } from '@presswork/model'
import { plainDialect } from './csv/dialect.ts'
import type { Resource } from './dataset-files.ts'
import {
  describeCsv,
  describeExcelCsv,
  describeLines,
  describeParquet,
  linesSchemaFile,
  readmeFile,
  workbookFile,
} from './file-descriptions.ts'

/** Paths of our own files, packed ones by their plain name, in the order in which they are listed. */
const leading: readonly string[] = [
  ...tables.map((table) => describeCsv(table, false).path),
  describeLines(false).path,
  linesSchemaFile.path,
  ...tables.map((table) => describeExcelCsv(table, plainDialect).path),
  workbookFile.path,
  ...tables.map((table) => describeParquet(table).path),
]

/**
 * Resources in the order of the descriptor, which does not depend on when a file was made; of two for the same path the later counts. What
 * extensions added comes in its own order before the README.
 */
export function orderResources(resources: readonly Resource[]): Resource[] {
  const latest = new Map(resources.map((resource) => [resource.path.replace(/\.gz$/, ''), resource]))
  const own = [...leading, readmeFile.path]
  const added = [...latest].filter(([path]) => !own.includes(path)).map(([path]) => path)
  return [...leading, ...added, readmeFile.path].flatMap((path) => latest.get(path) ?? [])
}
