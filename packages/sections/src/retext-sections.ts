import type { Root } from 'nlcst'
import type { Plugin } from 'unified'
import { extractOutline } from './extract-outline.ts'
import type { Outline } from './outline.ts'

declare module 'vfile' {
  interface DataMap {
    /** How the release is built: assigned by `retextSections`. */
    outline: Outline
  }
}

/**
 * Writes the outline of a file into `file.data.outline`. Needs `file.data.blocks`, uses `file.data.metadata`; the tree stays
 * unchanged.
 *
 * @throws Error if `file.data.blocks` is missing.
 * @example
 * unified().use(retextBlocks).use(retextSections)
 */
export const retextSections: Plugin<[], Root> =
  () =>
  (tree, file): undefined => {
    const { blocks, metadata } = file.data
    if (!blocks) throw new Error('retextSections needs file.data.blocks: read the file with @presswork/parse first')
    file.data.outline = extractOutline(tree, metadata ? { blocks, metadata } : { blocks })
  }
