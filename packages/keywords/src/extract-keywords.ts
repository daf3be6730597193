import { buildTree } from '@presswork/language'
import { tagPartsOfSpeech } from '@presswork/language/part-of-speech'
import { findSpanAt, type Span } from '@presswork/model'
import type { Root } from 'nlcst'
import { findCandidates } from './find-candidates.ts'
import { type KeywordMention, toMention } from './mention.ts'
import { type RankedTerm, rankTerms } from './rank-terms.ts'

/** What to rank, and how much of it to return. Spans are UTF-16 units. */
export interface KeywordOptions {
  /** Parts of the text, such as sections, that get rows of their own. Default: none. */
  readonly scopes?: readonly Span[]
  /** The title and headings, sorted: what stands there counts as evidence, not as running text. Default: none. */
  readonly headings?: readonly Span[]
  /** Parts that do not count for the whole text, sorted and disjoint: contacts, boilerplate. Default: none. */
  readonly asides?: readonly Span[]
  /** Most words, and most phrases, in each scope. Default: 10. */
  readonly maximum?: number
}

/**
 * The keywords and keyphrases of an English text: nouns, and runs of adjectives and nouns, folded by retext-keywords over their
 * forms, and ranked. First those of the whole text (`scope` is `null`) by rank, then the same for every scope in turn. Words and
 * phrases share one order. Spans are UTF-16 units.
 *
 * @param input a text, which is parsed and tagged, or a tree tagged with parts of speech
 * @throws TypeError if the tree holds words but no tags, or `maximum` is no positive integer
 *
 * @example
 * extractKeywords('The harbour tunnel opens. The harbour tunnel took nine years.')[0].keyphrase // 'harbour tunnel'
 */
export function extractKeywords(input: Root | string, options: KeywordOptions = {}): KeywordMention[] {
  const tree = typeof input === 'string' ? readText(input) : input
  if (typeof input !== 'string' && lacksTags(input)) {
    throw new TypeError('Keywords need parts of speech: run tagPartsOfSpeech on the tree before')
  }
  return rankScopes(tree, options).flatMap((terms, index) => toMentions(terms, index - 1))
}

/** The ranked terms of the whole text, then those of every scope. */
export function rankScopes(tree: Root, options: KeywordOptions): RankedTerm[][] {
  const { scopes = [], headings = [], asides = [], maximum = 10 } = options
  if (!Number.isInteger(maximum) || maximum < 1) throw new TypeError('`maximum` must be a positive integer')
  const { runs, words } = findCandidates(tree, headings)
  const main = { runs: listOutside(runs, asides), words: listOutside(words, asides) }
  const whole = rankTerms(main.runs.length > 0 ? main : { runs, words }, maximum)
  const parts = scopes.map((scope) =>
    rankTerms({ runs: listWithin(runs, scope), words: listWithin(words, scope) }, maximum),
  )
  return [whole, ...parts]
}

/** @param scope index of the scope; -1 is the whole text */
export function toMentions(terms: readonly RankedTerm[], scope: number): KeywordMention[] {
  return terms.map((term) => toMention(term, scope === -1 ? null : scope))
}

function readText(text: string): Root {
  const tree = buildTree(text)
  tagPartsOfSpeech(tree)
  return tree
}

/** Whether the tree holds words and none has a part of speech. */
export function lacksTags(tree: Root): boolean {
  let words = 0
  for (const block of tree.children) {
    if (block.type !== 'ParagraphNode') continue
    for (const sentence of block.children) {
      if (sentence.type !== 'SentenceNode') continue
      for (const node of sentence.children) {
        if (node.type !== 'WordNode') continue
        if (node.data?.partOfSpeech !== undefined) return false
        words++
      }
    }
  }
  return words > 0
}

function listOutside<T extends Span>(spans: readonly T[], asides: readonly Span[]): readonly T[] {
  if (asides.length === 0) return spans
  return spans.filter(({ start }) => (asides[findSpanAt(asides, start)]?.end ?? -1) <= start)
}

/** Spans that are sorted and disjoint: those of a scope stand together. */
function listWithin<T extends Span>(spans: readonly T[], scope: Span): T[] {
  const last = findSpanAt(spans, scope.end - 1)
  const cut = (spans[last]?.end ?? 0) > scope.end
  return spans.slice(findSpanAt(spans, scope.start - 1) + 1, cut ? last : last + 1)
}
