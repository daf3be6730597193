import type { BlockRow } from '@presswork/model'
import type { VFile } from 'vfile'

/** The blocks of the text as rows, with their places in the source. */
export function compileBlocks(file: VFile): BlockRow[] {
  return (file.data.blocks ?? []).map(({ kind, level, start, end, line, page, paragraph, selector }) => ({
    kind,
    level: level ?? null,
    start,
    end,
    line: line ?? null,
    page: page ?? null,
    paragraph: paragraph ?? null,
    selector: selector ?? null,
  }))
}
