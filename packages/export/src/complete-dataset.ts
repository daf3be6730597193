import { join } from 'node:path'
import { excelDialect } from './csv/dialect.ts'
import { formatPackage, type PackageParts } from './data-package.ts'
import type { DatasetFile, DatasetFiles, Resource } from './dataset-files.ts'
import type { DatasetFormat } from './dataset-formats.ts'
import type { FileOptions } from './dataset-options.ts'
import { formatReadme } from './dataset-readme.ts'
import { readmeFile } from './file-descriptions.ts'
import { readReleases } from './finished-dataset.ts'
import { createHashedFile } from './hashed-file.ts'
import type { TableReader } from './reader/open-tables.ts'
import { orderResources } from './resource-order.ts'
import type { RunDescription } from './run-description.ts'
import { writeFormats } from './write-formats.ts'

/** Makes the files that are made from finished tables: formats, then what extensions add. Gives what a user should know of them. */
export async function writeDerivedFiles(
  formats: readonly DatasetFormat[],
  dataset: TableReader,
  files: DatasetFiles,
  description: RunDescription,
  { excel, gzip, extensions }: Required<FileOptions>,
): Promise<string[]> {
  const dialect = excelDialect(excel.separator ?? ',', excel.decimal)
  const notices = await writeFormats(formats, dataset, files, { description, excel: dialect, gzip })
  for (const extend of extensions) {
    await extend({ description, readReleases: () => readReleases(dataset), createFile: (file) => files.create(file) })
  }
  return notices
}

/** What the last files of a dataset are made of. */
export interface CompletionParts extends Omit<PackageParts, 'resources'> {
  /** The folder that the files stand in. */
  readonly folder: string
  readonly files: DatasetFiles
  /** Resources of files that were there before. */
  readonly earlier?: readonly Resource[]
}

/** Writes `README.md` and `datapackage.json`. Gives every file written, the descriptor last. */
export async function completeDataset({
  folder,
  files,
  earlier = [],
  ...parts
}: CompletionParts): Promise<DatasetFile[]> {
  const made = (await files.close()).map(({ resource }) => resource)
  const readme = await files.create(readmeFile)
  await readme.append(formatReadme(parts.description, orderResources([...earlier, ...made])))
  const closed = await files.close()
  const resources = orderResources([...earlier, ...closed.map(({ resource }) => resource)])
  const descriptor = await createHashedFile(join(folder, 'datapackage.json'))
  await descriptor.append(formatPackage({ ...parts, resources }))
  const digest = { path: 'datapackage.json', ...(await descriptor.close()) }
  const written = new Map(closed.map(({ file }) => [file.path, file]))
  const ordered = resources.flatMap(({ path }) => written.get(path) ?? [])
  return [...ordered, digest]
}
