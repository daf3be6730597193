import { findSpanAt, type Span } from '@presswork/model'
import type { Paragraph, Root, SentenceContent } from 'nlcst'
import { toString as nodeText } from 'nlcst-to-string'
import type { CandidateRun, Candidates, CandidateWord } from './candidate.ts'
import { isContactLine } from './contact-line.ts'
import { isVerb } from './is-verb.ts'
import { joinNames } from './join-names.ts'
import { speechVerbs } from './lexicon/speech-verbs.ts'
import { endsPhrase, listMentions } from './list-mentions.ts'
import { joins, namesHolder, ownsName } from './name-marks.ts'
import type { PhraseIndex } from './phrase-index.ts'
import { readWord } from './read-word.ts'
import { restoreOpenings } from './restore-openings.ts'

/** Longer runs are cut: they are lists and headings in capitals that ran together, no phrases. */
const longestRun = 8

/** A label has at most so many words: "Question:", "Media contact:". */
const longestLabel = 2

/** What is read of a text, in its order. */
interface Found extends Candidates {
  readonly runs: CandidateRun[]
  readonly words: CandidateWord[]
  readonly stems: PhraseIndex
}

/**
 * The content words of a tree tagged with UPOS, and the runs of nouns with adjectives and participles before them: "regional oil
 * producers".
 *
 * @param headings the title and headings, sorted
 */
export function findCandidates(tree: Root, headings: readonly Span[] = []): Candidates {
  const found: Found = { runs: [], words: [], stems: new Map() }
  let position = 0
  for (const block of tree.children) {
    if (block.type !== 'ParagraphNode' || isContactLine(block)) continue
    const start = block.position?.start.offset ?? 0
    const heading = (headings[findSpanAt(headings, start)]?.end ?? -1) > start
    position = readParagraph(block, position, heading, found)
  }
  restoreOpenings(found.runs, found.stems)
  return { runs: joinNames(found.runs), words: found.words }
}

/** Adds the runs of a paragraph; gives the words of the text up to its end. */
function readParagraph(block: Paragraph, before: number, heading: boolean, found: Found): number {
  let position = before
  let run: CandidateWord[] = []
  /** What stands before the run. */
  let previous: SentenceContent | undefined
  const closeRun = (next?: SentenceContent): void => {
    const { length } = run
    // "The plant is regional": an adjective that leads to no noun.
    while (run.length > 0 && !endsPhrase(run.at(-1) as CandidateWord)) run.pop()
    if (run.length > 0) {
      found.runs.push({
        words: run,
        mentions: listMentions(run),
        start: (run[0] as CandidateWord).start,
        end: (run.at(-1) as CandidateWord).end,
        position: (run[0] as CandidateWord).position,
        heading,
        before: readTag(neighbourOf(run[0] as CandidateWord, -1)),
        after: readTag(neighbourOf(run.at(-1) as CandidateWord, 1)),
        afterSpeech: isSpeech(previous),
        beforeSpeech: run.length === length && isSpeech(next),
      })
      run = []
    }
    previous = next
  }
  for (const sentence of block.children) {
    if (sentence.type !== 'SentenceNode') continue
    const { children } = sentence
    for (let index = 0; index < children.length; index++) {
      const node = children[index] as SentenceContent
      if (node.type === 'WhiteSpaceNode') {
        // A tab parts the cells of a table.
        if (node.value.includes('\t')) closeRun()
        continue
      }
      if (joins(children, index, run)) {
        if (node.type === 'WordNode') position++
        continue
      }
      const read = node.type === 'WordNode' ? readWord(node, index, sentence, position++, found.stems) : undefined
      const word = read && judges(read, run) ? undefined : read
      if (word) found.words.push(word)
      if (!word || word.part === 'verb' || isVerb(word, run, previous)) {
        if (isLabel(run, node, position - before)) {
          found.words.length -= run.length
          run = []
        }
        closeRun(node)
        continue
      }
      if (run.length === longestRun) closeRun()
      run.push(word)
      // "Solmar's plant" is two runs.
      if (namesHolder(run) || (word.form.possessive && !ownsName(run, children[index + 2]))) closeRun()
    }
    closeRun()
  }
  return position
}

/** "key milestones", but "public key encryption" */
function judges({ part, form }: CandidateWord, run: readonly CandidateWord[]): boolean {
  return form.judging && part === 'adjective' && run.length === 0
}

/** "Question: What comes next?": words before a colon that open a paragraph and say what follows. */
function isLabel(run: readonly CandidateWord[], node: SentenceContent, words: number): boolean {
  return run.length === words && words <= longestLabel && nodeText(node) === ':'
}

/** What stands beside a word, white space left out. */
function neighbourOf({ parent, index }: CandidateWord, step: 1 | -1): SentenceContent | undefined {
  const node = parent.children[index + step]
  return node?.type === 'WhiteSpaceNode' ? parent.children[index + 2 * step] : node
}

function readTag(node: SentenceContent | undefined): string | undefined {
  return node?.type === 'WordNode' ? node.data?.partOfSpeech : node && 'mark'
}

function isSpeech(node: SentenceContent | undefined): boolean {
  return node?.type === 'WordNode' && node.data?.partOfSpeech === 'VERB' && speechVerbs.has(nodeText(node))
}
