import type { Root } from 'nlcst'
import type { Plugin } from 'unified'
import { buildTree } from './tree.ts'

/**
 * A unified parser for English: the tree of a file's canonical text, paragraph by paragraph of `file.data.blocks`
 * (default: stretches between blank lines). Any retext plugin runs on it.
 *
 * @example
 * unified().use(retextBlocks).use(retextPartOfSpeech)
 */
export const retextBlocks: Plugin<[], string, Root> = function () {
  this.parser = (text, file) => buildTree(text, file.data.blocks)
}
