import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { completeDataset, writeDerivedFiles } from './complete-dataset.ts'
import { type PackageParts, parsePackage } from './data-package.ts'
import { datasetError } from './dataset-error.ts'
import { createDatasetFiles, type DatasetFile } from './dataset-files.ts'
import { type ConvertOptions, readConvertOptions } from './dataset-options.ts'
import { openFolderSwap } from './folder-swap.ts'
import { openTables, type TableReader } from './reader/open-tables.ts'

/** What a conversion wrote. */
export interface ConversionSummary {
  /** Absolute path of the dataset. */
  readonly directory: string
  /** The files that were made, then `README.md` and `datapackage.json`, written anew. */
  readonly files: readonly DatasetFile[]
  /** What a user should know, in sentences. */
  readonly notices: readonly string[]
}

/**
 * Makes further formats from the tables of a finished dataset, without reading releases again. The files are the same, byte for byte, that a run
 * with these formats writes; only `blocks` in `releases.jsonl` stay empty, because no table holds them. They are made beside the dataset and then put in, the descriptor last; a file that was there is replaced.
 *
 * @throws an error with `code: 'NOT_A_DATASET'` if the folder is none, `'NO_TABLES'` or `'MALFORMED_TABLE'` if its tables cannot be read,
 * `TypeError` for wrong options
 *
 * @example
 * await convertDataset('dataset', { formats: ['xlsx', 'parquet'] })
 */
export async function convertDataset(directory: string, options: ConvertOptions): Promise<ConversionSummary> {
  const { formats, ...fileOptions } = readConvertOptions(options)
  const described = await readDescriptor(directory)
  const reader = openDescribed(directory, described)
  const folder = await openFolderSwap(directory)
  const files = createDatasetFiles(folder.partial)
  try {
    const notices = await writeDerivedFiles(formats, reader, files, described.description, fileOptions)
    const earlier = described.resources
    const written = await completeDataset({ folder: folder.partial, files, earlier, ...described })
    await folder.install(written.map(({ path }) => path))
    return { directory: folder.target, files: written, notices }
  } catch (error) {
    await files.abandon()
    await folder.discard()
    throw error
  }
}

/** A finished dataset, to be read. */
export interface DatasetReader extends TableReader, Pick<PackageParts, 'name' | 'description'> {
  /** Paths of its files, texts and descriptor left out. */
  readonly paths: readonly string[]
}

/**
 * Opens a finished dataset for reading.
 *
 * @throws an error with `code: 'NOT_A_DATASET'` if the folder is none, `'NO_TABLES'` if it has neither CSV tables nor JSON Lines
 */
export async function readDataset(directory: string): Promise<DatasetReader> {
  const described = await readDescriptor(directory)
  const paths = described.resources.map(({ path }) => path)
  return { ...openDescribed(directory, described), name: described.name, description: described.description, paths }
}

function openDescribed(directory: string, { resources }: PackageParts): TableReader {
  return openTables(
    directory,
    resources.map(({ path }) => path),
  )
}

async function readDescriptor(directory: string): Promise<PackageParts> {
  const path = join(directory, 'datapackage.json')
  const json = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => refuse(directory, error))
  const described = parsePackage(json)
  if (!described) throw datasetError('NOT_A_DATASET', `${path} is damaged, or of another program than Presswork`)
  return described
}

async function refuse(directory: string, error: NodeJS.ErrnoException): Promise<never> {
  if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error
  const found = await stat(directory).catch(() => undefined)
  if (!found) throw datasetError('NOT_A_DATASET', `there is no folder ${directory}`)
  if (!found.isDirectory()) throw datasetError('NOT_A_DATASET', `${directory} is a file: name the folder of a dataset`)
  throw datasetError(
    'NOT_A_DATASET',
    `${directory} is no dataset: it has no datapackage.json, which a finished run leaves`,
  )
}
