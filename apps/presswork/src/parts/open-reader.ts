import type { Release } from '@presswork/model'
import { type ReadOptions, type ReleaseInput, readRelease } from '../read-release.ts'
import { openStore } from './part-store.ts'
import { type Part, type PartTask, readPart } from './read-part.ts'

/** How the documents of a run are read. */
export interface ReaderOptions {
  /** Threads that read; 1 reads in this thread. */
  readonly jobs: number
  /** Folder where what was read is kept for later runs. */
  readonly cache: string | undefined
  readonly reading: ReadOptions
}

/** Reads the documents of a run, be it in this thread, in others, or from what an earlier run kept. */
export interface Reader {
  read(input: ReleaseInput): Promise<Release>
  /** Documents to read ahead of the one that is written. */
  readonly ahead: number
  /** Documents that were kept from earlier runs. */
  readonly reused: number
  close(): Promise<void>
}

/** Reading a PDF waits for another process: so many may wait while one is written. */
const aheadOfOne = 4

/** Compiled even where the sources are run: a thread of Node 20 cannot start with TypeScript. */
const thread = new URL(import.meta.url.endsWith('.ts') ? '../../dist/parts/thread.js' : './thread.js', import.meta.url)

/** @throws Error with a `code` if the cache cannot be written */
export async function openReader({ jobs, cache, reading }: ReaderOptions): Promise<Reader> {
  const store = cache === undefined ? undefined : openStore(cache)
  const ahead = aheadOfOne * jobs
  const close = async (): Promise<void> => {}
  if (jobs === 1 && !store) return { read: (input) => readRelease(input, reading), ahead, reused: 0, close }
  const threads = jobs === 1 ? undefined : await startThreads(jobs)
  const run = threads?.run ?? readPart
  const reader = {
    ahead,
    reused: 0,
    close: threads?.close ?? close,
    async read(input: ReleaseInput): Promise<Release> {
      const part = await run({ input, options: reading, store }).catch((error: Error) => {
        // A thread may run out of memory: the others read on.
        const failure = { source: 'presswork', ruleId: 'internal-error', reason: `Reading was ended: ${error.message}` }
        return readPart({ input: { ...input, failure }, options: reading, store: undefined })
      })
      if (part.reused) reader.reused++
      return JSON.parse(part.json) as Release
    },
  }
  return reader
}

interface Threads {
  run(task: PartTask): Promise<Part>
  close(): Promise<void>
}

async function startThreads(jobs: number): Promise<Threads> {
  const { Tinypool } = await import('tinypool')
  // Of this process they take no options: tests run it on the sources.
  const pool = new Tinypool({ filename: thread.href, minThreads: jobs, maxThreads: jobs, execArgv: [] })
  return {
    run: ({ input, ...task }) => pool.run({ ...task, input: { ...input, bytes: ownBytes(input.bytes) } }),
    close: () => pool.destroy(),
  }
}

/** Bytes are sent with all of the memory that they are part of: a record of an archive is copied out of it. */
function ownBytes(bytes: Uint8Array): Uint8Array {
  return bytes.byteLength === bytes.buffer.byteLength ? bytes : new Uint8Array(bytes)
}
