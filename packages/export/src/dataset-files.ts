import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { createHashedFile, type FileDigest, type HashedFile } from './hashed-file.ts'

/** What the data package says of a file. */
export interface FileDescription {
  /** Path in the dataset, with forward slashes: a name, or a folder and a name. */
  readonly path: string
  /** Name of the resource: lower-case letters, digits, `.`, `_`, `-`. */
  readonly name: string
  /** What the file is, in a sentence or two. */
  readonly description: string
  /** The usual extension: `csv`, `html`. */
  readonly format: string
  readonly mediatype: string
  /** Whether the file is text (UTF-8). */
  readonly text: boolean
  /** Further properties of the resource: `schema`, `dialect`. */
  readonly details?: Readonly<Record<string, unknown>>
}

/** A file of a dataset, by its path in the folder. */
export interface DatasetFile extends FileDigest {
  readonly path: string
}

/** An entry of `resources` in `datapackage.json`. */
export interface Resource {
  readonly path: string
  readonly [property: string]: unknown
}

/** Files that are written into one folder and described together. */
export interface DatasetFiles {
  /** Creates a file, and its folder. Rejects with `TypeError` for a path that a dataset cannot have, with `EEXIST` for one that is there. */
  create(description: FileDescription, options?: { readonly gzip?: boolean }): Promise<HashedFile>
  /** Closes what is open; the files in the order of their creation. */
  close(): Promise<{ readonly file: DatasetFile; readonly resource: Resource }[]>
  /** Lets go of all files. */
  abandon(): Promise<void>
}

/** Paths of the dataset that no further file may have. */
const reserved = /^(?:datapackage\.json|text(?:\/.*)?)$/

/** Starts with no files in `directory`. */
export function createDatasetFiles(directory: string): DatasetFiles {
  const created: { description: FileDescription; file: HashedFile; gzip: boolean }[] = []
  return {
    async create(description, { gzip = false } = {}) {
      const { path } = description
      if (!/^(?:[\w-]+\/)?[\w-][\w.-]*$/.test(path) || reserved.test(path))
        throw new TypeError(`"${path}" cannot be a file of a dataset`)
      await mkdir(dirname(join(directory, path)), { recursive: true })
      const file = await createHashedFile(join(directory, path), { gzip })
      created.push({ description, file, gzip })
      return file
    },
    async close() {
      const closed = []
      for (const { description, file, gzip } of created) {
        const digest = await file.close()
        const resource = describeResource(description, digest, gzip)
        closed.push({ file: { path: description.path, ...digest }, resource })
      }
      return closed
    },
    async abandon() {
      await Promise.allSettled(created.map(({ file }) => file.abandon()))
    },
  }
}

function describeResource(file: FileDescription, digest: FileDigest, gzip: boolean): Resource {
  const { schema, ...details } = file.details ?? {}
  return {
    name: file.name,
    path: file.path,
    ...(schema === undefined ? {} : { type: 'table' }),
    description: file.description,
    format: file.format,
    mediatype: file.mediatype,
    ...(file.text ? { encoding: 'utf-8' } : {}),
    ...(gzip ? { compression: 'gz' } : {}),
    ...details,
    bytes: digest.bytes,
    hash: `sha256:${digest.sha256}`,
    ...(schema === undefined ? {} : { schema }),
  }
}
