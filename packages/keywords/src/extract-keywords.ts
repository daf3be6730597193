import { buildTree } from '@presswork/language'
import { tagPartsOfSpeech } from '@presswork/language/part-of-speech'
import { findSpanAt, type Span } from '@presswork/model'
import type { Root } from 'nlcst'
import type { CandidateRun } from './candidate.ts'
import { findRuns } from './find-runs.ts'
import type { KeywordMention } from './mention.ts'
import { rankTerms } from './rank-terms.ts'

/** What to rank, and how much of it to return. */
export interface KeywordOptions {
  /** Parts of the text, such as sections, that get rows of their own (UTF-16 units). Default: none. */
  readonly scopes?: readonly Span[]
  /** Most words, and most phrases, in each scope. Default: 10. */
  readonly maximum?: number
}

/**
 * The keywords and keyphrases of an English text: nouns, and runs of adjectives and nouns, found by retext-keywords, folded over their
 * forms and ranked. First those of the whole text (`scope` is `null`), words before phrases, by rank; then the same for every scope in turn.
 * Spans are UTF-16 units.
 *
 * @param input a text, which is parsed and tagged, or a tree tagged with parts of speech
 * @throws TypeError if the tree holds words but no tags, or `maximum` is no positive integer
 *
 * @example
 * extractKeywords('The harbour tunnel opens. The harbour tunnel took nine years.')[0].keyphrase // 'harbour'
 */
export function extractKeywords(input: Root | string, options: KeywordOptions = {}): KeywordMention[] {
  const { scopes = [], maximum = 10 } = options
  if (!Number.isInteger(maximum) || maximum < 1) throw new TypeError('`maximum` must be a positive integer')
  const tree = typeof input === 'string' ? readText(input) : input
  if (typeof input !== 'string' && lacksTags(input)) {
    throw new TypeError('Keywords need parts of speech: run tagPartsOfSpeech on the tree before')
  }
  const runs = findRuns(tree)
  const mentions = rankTerms(runs, null, maximum)
  scopes.forEach((scope, index) => {
    mentions.push(...rankTerms(runsIn(runs, scope), index, maximum))
  })
  return mentions
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

/** Runs are sorted and disjoint, so those of a scope stand together. */
function runsIn(runs: readonly CandidateRun[], scope: Span): CandidateRun[] {
  const last = findSpanAt(runs, scope.end - 1)
  const cut = (runs[last]?.end ?? 0) > scope.end
  return runs.slice(findSpanAt(runs, scope.start - 1) + 1, cut ? last : last + 1)
}
