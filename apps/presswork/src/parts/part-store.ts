import { createHash } from 'node:crypto'
import { accessSync, constants, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { threadId } from 'node:worker_threads'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { ReadOptions, ReleaseInput } from '../read-release.ts'
import { hashCode } from './hash-code.ts'

/** Where parts are kept: what was read of one document each, as packed JSON. */
export interface PartStore {
  readonly folder: string
  /** Stands for the code that reads: parts of other code are not found. */
  readonly code: string
}

/** Packing is quick at this level, and takes nine tenths off. */
const level = 1

/**
 * Makes the folder of the parts, if there is none.
 *
 * @throws Error with a `code` if it cannot be written
 */
export function openStore(cache: string): PartStore {
  const folder = resolve(cache)
  mkdirSync(folder, { recursive: true })
  accessSync(folder, constants.W_OK)
  return { folder, code: hashCode() }
}

/** The name of a document's part: a hash of all that its rows depend on. */
export function nameOfPart({ code }: PartStore, input: ReleaseInput, options: ReadOptions): string {
  const { document_id, source, format, line, bytes } = input
  const { fields, indirect, maxBytes } = options
  const hash = createHash('sha256')
  hash.update(JSON.stringify([code, document_id, source, format, line, fields, indirect, maxBytes]))
  const name = hash.update(bytes).digest('hex')
  return `${name.slice(0, 2)}/${name.slice(2)}.json.gz`
}

/** What was kept under a name; `undefined` if nothing was, or it is damaged. */
export function loadPart({ folder }: PartStore, name: string): string | undefined {
  try {
    return gunzipSync(readFileSync(join(folder, name))).toString()
  } catch {
    return undefined
  }
}

/**
 * Keeps a part. It has its name once it is whole: a run that is ended leaves no half of one. What cannot be kept, on a full disk,
 * is read again by the next run.
 */
export function savePart({ folder }: PartStore, name: string, json: string): void {
  const path = join(folder, name)
  const unfinished = `${path}.${process.pid}-${threadId}`
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(unfinished, gzipSync(json, { level }))
    renameSync(unfinished, path)
  } catch {
    rmSync(unfinished, { force: true })
  }
}
