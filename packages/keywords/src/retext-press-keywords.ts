import type { Span } from '@presswork/model'
import type { Root } from 'nlcst'
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import { extractKeywords, type KeywordOptions, lacksTags } from './extract-keywords.ts'
import type { KeywordMention } from './mention.ts'

declare module 'vfile' {
  interface DataMap {
    /** Keywords and keyphrases of the text and of its sections: assigned by `retextPressKeywords`. */
    keywordMentions: readonly KeywordMention[]
  }
}

/**
 * {@link extractKeywords} as a unified plugin: writes `file.data.keywordMentions`. The sections in `file.data.outline`, where there is
 * one, are the scopes. (`file.data.keywords` belongs to retext-keywords.)
 *
 * @throws Error on a tree without parts of speech
 *
 * @example
 * unified().use(retextBlocks).use(retextPartOfSpeech).use(retextPressKeywords)
 */
export const retextPressKeywords: Plugin<[options?: Pick<KeywordOptions, 'maximum'>], Root> = (options = {}) => {
  return (tree, file) => {
    if (lacksTags(tree)) throw new Error('retextPressKeywords needs parts of speech: put retextPartOfSpeech before it')
    file.data.keywordMentions = extractKeywords(tree, { ...options, scopes: readScopes(file) })
  }
}

/** The outline is read by its shape, so that keywords can be had without the package that makes it. */
function readScopes(file: VFile): readonly Span[] {
  const { outline } = file.data as unknown as { outline?: { sections: readonly Span[] } }
  return outline?.sections ?? []
}
