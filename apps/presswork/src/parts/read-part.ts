import { type ReadOptions, type ReleaseInput, readRelease } from '../read-release.ts'
import { loadPart, nameOfPart, type PartStore, savePart } from './part-store.ts'

/** One document to read, as it is sent to a thread. */
export interface PartTask {
  readonly input: ReleaseInput
  readonly options: ReadOptions
  readonly store: PartStore | undefined
}

/** What was read of one document. */
export interface Part {
  /** The release. */
  readonly json: string
  /** Whether it was kept from an earlier run. */
  readonly reused: boolean
}

/** Reads one document, or takes what an earlier run read of it. What could not be read is not kept: it may have been the machine's fault. */
export async function readPart({ input, options, store }: PartTask): Promise<Part> {
  const name = store && !input.failure && nameOfPart(store, input, options)
  const kept = name && loadPart(store, name)
  if (kept) return { json: kept, reused: true }
  const release = await readRelease(input, options)
  const json = JSON.stringify(release)
  if (name && release.document.status !== 'failed') savePart(store, name, json)
  return { json, reused: false }
}
