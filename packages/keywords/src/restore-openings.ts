import type { CandidateRun, CandidateWord, StemPhrase } from './candidate.ts'
import { listMentions } from './list-mentions.ts'
import { readText } from './mend-tag.ts'
import { findLonger, type PhraseIndex } from './phrase-index.ts'
import { readForm } from './read-form.ts'
import { makeWord } from './read-word.ts'

/**
 * Gives names the first word back that the tagger took for something else because a sentence opens with it: "Peck Works builds", where
 * "for Peck Works" stands within another sentence.
 *
 * @param runs of a text, in its order
 */
export function restoreOpenings(runs: CandidateRun[], stems: PhraseIndex): void {
  let pairs: ReadonlySet<StemPhrase> | undefined
  for (const [index, run] of runs.entries()) {
    const opening = readOpening(run, stems)
    if (!opening) continue
    pairs ??= gatherPairs(runs)
    if (!pairs.has(findLonger(opening.phrase, (run.words[0] as CandidateWord).phrase))) continue
    const words = [opening, ...run.words]
    const { start, position } = opening
    runs[index] = {
      ...run,
      words,
      mentions: listMentions(words),
      start,
      position,
      before: undefined,
      afterSpeech: false,
    }
  }
}

/** The first word of a sentence as part of the name right behind it. */
function readOpening({ words, heading }: CandidateRun, stems: PhraseIndex): CandidateWord | undefined {
  const next = words[0] as CandidateWord
  const { parent, index } = next
  if (heading || index !== 2 || next.part !== 'name' || !next.form.capital) return undefined
  const node = parent.children[0]
  if (node?.type !== 'WordNode' || parent.children[1]?.type !== 'WhiteSpaceNode') return undefined
  const form = readForm(readText(node))
  if (!form?.capital || form.possessive) return undefined
  return makeWord(form, 'name', { node, index: 0, parent, position: next.position - 1 }, stems)
}

/** Pairs of words with capitals that stand side by side in running text. */
function gatherPairs(runs: readonly CandidateRun[]): ReadonlySet<StemPhrase> {
  const pairs = new Set<StemPhrase>()
  for (const { words, heading } of runs) {
    if (heading) continue
    for (let index = 1; index < words.length; index++) {
      const before = words[index - 1] as CandidateWord
      const word = words[index] as CandidateWord
      if (before.form.capital && word.form.capital) pairs.add(findLonger(before.phrase, word.phrase))
    }
  }
  return pairs
}
