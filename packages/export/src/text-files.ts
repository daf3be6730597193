import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'

/** What the text folder holds, in three figures. */
export interface TextsSummary {
  readonly count: number
  readonly bytes: number
  /** SHA-256 of the lines `<sha256 of the file>  <path>\n`, in document order. */
  readonly sha256: string
}

/** Writes canonical texts, one file each. */
export interface TextFiles {
  write(documentId: string, text: string): void
  summarize(): TextsSummary
}

/** Creates the folder `text` in `directory`. */
export async function createTextFiles(directory: string): Promise<TextFiles> {
  await mkdir(join(directory, 'text'))
  const listing = createHash('sha256')
  let count = 0
  let bytes = 0
  return {
    write(documentId, text) {
      const content = Buffer.from(text, 'utf8')
      const path = `text/${documentId}.txt`
      // In one go: texts are small, and three trips to another thread would cost more than all rows of the release.
      writeFileSync(join(directory, path), content, { flag: 'wx' })
      listing.update(`${createHash('sha256').update(content).digest('hex')}  ${path}\n`)
      count++
      bytes += content.length
    },
    summarize: () => ({ count, bytes, sha256: listing.digest('hex') }),
  }
}
