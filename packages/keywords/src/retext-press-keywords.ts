import type { SectionRole, Span } from '@presswork/model'
import type { Root } from 'nlcst'
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import { type KeywordOptions, lacksTags, rankScopes, toMentions } from './extract-keywords.ts'
import type { KeywordMention } from './mention.ts'
import { toKeyphrases, toKeywords } from './retext-shape.ts'

declare module 'vfile' {
  interface DataMap {
    /** Keywords and keyphrases of the text and of its sections: assigned by `retextPressKeywords`. */
    keywordMentions: readonly KeywordMention[]
  }
}

/** Sections that say who issues a release, not what it is about. */
const asideRoles: ReadonlySet<SectionRole | undefined> = new Set(['about', 'contact', 'notes', 'link'])

/** What is read of an outline. */
interface OutlineShape {
  readonly titleSpan?: Span | null
  readonly titleCopies?: readonly Span[]
  readonly dateline?: Span | null
  readonly sections: readonly (Span & { readonly heading?: Span | null; readonly role?: SectionRole })[]
}

/**
 * {@link extractKeywords} as a unified plugin: writes `file.data.keywordMentions`, and `file.data.keywords` and `keyphrases` of the
 * whole text in the shape that retext-keywords gives them. Of `file.data.outline`, where there is one, the sections are the scopes,
 * the title and headings count as such, and the dateline, boilerplate and contacts do not count for the whole text.
 *
 * @throws Error on a tree without parts of speech
 *
 * @example
 * unified().use(retextBlocks).use(retextPartOfSpeech).use(retextPressKeywords)
 */
export const retextPressKeywords: Plugin<[options?: Pick<KeywordOptions, 'maximum'>], Root> = (options = {}) => {
  return (tree, file) => {
    if (lacksTags(tree)) throw new Error('retextPressKeywords needs parts of speech: put retextPartOfSpeech before it')
    const ranked = rankScopes(tree, { ...options, ...readOutline(file) })
    const whole = ranked[0] ?? []
    file.data.keywordMentions = ranked.flatMap((terms, index) => toMentions(terms, index - 1))
    file.data.keywords = toKeywords(whole)
    file.data.keyphrases = toKeyphrases(whole)
  }
}

/** The outline is read by its shape, so that keywords can be had without the package that makes it. */
function readOutline(file: VFile): Omit<KeywordOptions, 'maximum'> {
  const { outline } = file.data as unknown as { outline?: OutlineShape }
  if (!outline) return {}
  const { titleSpan, titleCopies = [], dateline, sections } = outline
  const headings = sections.flatMap(({ heading }) => heading ?? [])
  const asides: Span[] = sections.filter(({ role }) => asideRoles.has(role))
  // "LENTON, 4 March 2024 (Newswire) -"
  if (dateline && !asides.some(({ start, end }) => start <= dateline.start && dateline.start < end))
    asides.push(dateline)
  return {
    scopes: sections,
    headings: sortSpans([...(titleSpan ? [titleSpan] : []), ...headings]),
    asides: sortSpans([...titleCopies, ...asides]),
  }
}

function sortSpans(spans: readonly Span[]): Span[] {
  return [...spans].sort((a, b) => a.start - b.start)
}
