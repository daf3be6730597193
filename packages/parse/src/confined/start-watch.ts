import { Worker } from 'node:worker_threads'

/** The clocks that `watch.ts` holds the process against, shared with its thread. */
export const clocks = { processor: 0, wall: 1, count: 2 } as const

/** Sets and lifts the limits of a task. */
export interface Watch {
  /** From now on the process may take `time` milliseconds of processor time. */
  allow(time: number): void
  /** Allows `time` milliseconds on top. */
  extend(time: number): void
  rest(): void
}

// A task that waits for what never comes takes no processor time; on a busy machine it may have to wait long
const wallTimes = 20

/** Starts a thread that ends this process when a task takes more than it may: the task itself may never give way. */
export function startWatch(): Watch {
  const shared = new SharedArrayBuffer(Float64Array.BYTES_PER_ELEMENT * clocks.count)
  const limits = new Float64Array(shared).fill(Number.POSITIVE_INFINITY)
  const extension = import.meta.url.slice(import.meta.url.lastIndexOf('.'))
  const addTo = (clock: number, time: number): void => {
    limits[clock] = (limits[clock] as number) + time
  }
  new Worker(new URL(`./watch${extension}`, import.meta.url), { workerData: shared }).unref()
  return {
    allow(time) {
      const { user, system } = process.cpuUsage()
      limits[clocks.processor] = user + system + time * 1000
      limits[clocks.wall] = Date.now() + time * wallTimes
    },
    extend(time) {
      addTo(clocks.processor, time * 1000)
      addTo(clocks.wall, time * wallTimes)
    },
    rest() {
      limits.fill(Number.POSITIVE_INFINITY)
    },
  }
}
