import { mkdir, open } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** A file that is written front to back. */
export interface ReportFile {
  append(text: string): Promise<void>
  close(): Promise<unknown>
}

/** Where the pages go. */
export interface ReportFiles {
  /** Creates a file. @param path in the dataset, with forward slashes */
  createFile(path: string): Promise<ReportFile>
}

/** Characters that gather before they are written. */
const bufferSize = 1 << 18

/** Files in a folder (UTF-8). Creating one that is there rejects with `EEXIST`. */
export function createFolderFiles(folder: string): ReportFiles {
  return {
    async createFile(path) {
      const place = join(folder, path)
      await mkdir(dirname(place), { recursive: true })
      const handle = await open(place, 'wx')
      let pending = ''
      const flush = async (): Promise<void> => {
        await handle.appendFile(pending)
        pending = ''
      }
      return {
        async append(text) {
          pending += text
          if (pending.length >= bufferSize) await flush()
        },
        async close() {
          await flush()
          await handle.close()
        },
      }
    },
  }
}
