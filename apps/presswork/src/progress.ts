import type { Release } from '@presswork/model'
import { SingleBar } from 'cli-progress'

/** A progress line on standard error, shown on a terminal only. */
export interface Progress {
  readonly update: (release: Release, done: number, total: number) => void
  /** Takes the line away; may be called twice. */
  readonly stop: () => void
}

/** Makes a progress line; it appears with the first document. */
export function createProgress(): Progress {
  const bar = new SingleBar({
    format: '{bar} {value}/{total} {document}',
    barsize: 24,
    clearOnComplete: true,
    hideCursor: true,
    stream: process.stderr,
  })
  let started = false
  return {
    update: (release, done, total) => {
      if (!started) bar.start(total, 0, { document: '' })
      started = true
      bar.update(done, { document: release.document.document_id.slice(-40) })
    },
    stop: () => {
      if (started) bar.stop()
      started = false
    },
  }
}
