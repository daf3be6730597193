// Entry of the thread that watches over the process of the readers.
import { workerData } from 'node:worker_threads'
import { clocks } from './start-watch.ts'

// A long report takes 200 MB; the process of the run has 250 and more beside it
const mostMemory = 640 * 1024 * 1024
const interval = 25

const limits = new Float64Array(workerData as SharedArrayBuffer)

setInterval(() => {
  const { user, system } = process.cpuUsage()
  const isOver =
    user + system > (limits[clocks.processor] as number) ||
    Date.now() > (limits[clocks.wall] as number) ||
    process.memoryUsage.rss() > mostMemory
  if (isOver) process.kill(process.pid, 'SIGKILL')
}, interval)
