import type { Table } from '@presswork/model'
import { malformedFile } from '../dataset-error.ts'
import type { ExportedRow } from '../exported-rows.ts'
import { parseReleaseLine } from '../release-lines.ts'
import { readChunks } from './read-chunks.ts'

/**
 * Reads the rows of one table back from `releases.jsonl`, a document at a time.
 *
 * @throws an error with `code: 'MALFORMED_TABLE'` if a line is no release
 */
export async function* readLineTable(path: string, table: Table): AsyncGenerator<ExportedRow[]> {
  let pending = ''
  let lineNumber = 0
  for await (const chunk of readChunks(path)) {
    const lines = (pending + chunk).split('\n')
    pending = lines.pop() ?? ''
    for (const line of lines) {
      lineNumber++
      yield parseLine(line)
    }
  }
  if (pending !== '') throw malformedFile(path, ': the last line is not whole')

  function parseLine(line: string): ExportedRow[] {
    try {
      return parseReleaseLine(line, table)
    } catch (error) {
      throw malformedFile(path, `, line ${lineNumber}: ${(error as Error).message}`)
    }
  }
}
