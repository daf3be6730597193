import { findSpanAt, type Span } from '@presswork/model'
import type { Paragraph, Root, Sentence, SentenceContent, Word } from 'nlcst'
import { toString as nodeText } from 'nlcst-to-string'
import type { CandidateWord, WordRun } from './candidate.ts'
import { boilerplateWords } from './lexicon/boilerplate-words.ts'
import { shellNouns } from './lexicon/shell-nouns.ts'
import { vagueWords } from './lexicon/vague-words.ts'

/** Longer runs are cut: they are lists and headings in capitals that ran together, no phrases. */
const longestRun = 8

/** A label has at most so many words: "Question:", "Media contact:". */
const longestLabel = 2

/** Most words: neither possessive nor address, and all letters. */
const plain = /^[a-z]+$/i

/** Possessive endings: "Solmar's", "workers’". */
const possessive = /['’]s?$/i

/** Parts of web and mail addresses: "solmar.example", "desk@solmar.example". "U.S." is none. */
const address = /[@/\\_]|\p{L}{2}\.\p{L}{2}/u

/** "rising costs", "mixed results": verbs that stand as adjectives do. */
const participle = /(?:ing|ed)$/i

/**
 * The runs of nouns, with adjectives and participles before them, in a tree tagged with UPOS: "regional oil producers".
 *
 * @param headings the title and headings, sorted
 */
export function listWordRuns(tree: Root, headings: readonly Span[]): WordRun[] {
  const runs: WordRun[] = []
  let position = 0
  for (const block of tree.children) {
    if (block.type !== 'ParagraphNode') continue
    const start = block.position?.start.offset ?? 0
    const heading = (headings[findSpanAt(headings, start)]?.end ?? -1) > start
    position = readParagraph(block, position, heading, runs)
  }
  return runs
}

/** Adds the runs of a paragraph; gives the words of the text up to its end. */
function readParagraph(block: Paragraph, before: number, heading: boolean, runs: WordRun[]): number {
  let position = before
  let run: CandidateWord[] = []
  const closeRun = (): void => {
    // "The plant is regional": an adjective that leads to no noun.
    while (run.length > 0 && !endsPhrase(run.at(-1) as CandidateWord)) run.pop()
    if (run.length > 0) runs.push({ words: run, heading })
    run = []
  }
  for (const sentence of block.children) {
    if (sentence.type !== 'SentenceNode') continue
    sentence.children.forEach((node, index) => {
      if (node.type === 'WhiteSpaceNode') {
        // A tab parts the cells of a table.
        if (node.value.includes('\t')) closeRun()
        return
      }
      const word = node.type === 'WordNode' ? readWord(node, index, sentence, position++) : undefined
      if (!word) {
        if (isLabel(run, node, position - before)) run = []
        closeRun()
        return
      }
      if (run.length === longestRun) closeRun()
      run.push(word)
      // "Solmar's plant" is two runs.
      if (word.end !== node.position?.end.offset) closeRun()
    })
    closeRun()
  }
  return position
}

/** Whether a word may be the last of a phrase, and so a keyword by itself. */
export function endsPhrase({ part }: CandidateWord): boolean {
  return part === 'noun' || part === 'name'
}

/** "Question: What comes next?": words before a colon that open a paragraph and say what follows. */
function isLabel(run: readonly CandidateWord[], node: SentenceContent, words: number): boolean {
  return run.length === words && words <= longestLabel && nodeText(node) === ':'
}

function readWord(node: Word, index: number, parent: Sentence, position: number): CandidateWord | undefined {
  const tag = node.data?.partOfSpeech
  if (tag !== 'NOUN' && tag !== 'PROPN' && tag !== 'ADJ' && tag !== 'VERB') return undefined
  const value = readValue(node)
  const lower = value?.toLowerCase()
  if (value === undefined || lower === undefined || value.length < 2 || vagueWords.has(lower)) return undefined
  if (tag === 'VERB' && !participle.test(value)) return undefined
  const part = tag === 'NOUN' ? 'noun' : tag === 'PROPN' ? 'name' : tag === 'ADJ' ? 'adjective' : 'participle'
  const start = node.position?.start.offset ?? 0
  const specific = (part === 'noun' || part === 'name') && !shellNouns.has(lower)
  const boilerplate = boilerplateWords.has(lower)
  return { value, start, end: start + value.length, position, part, specific, boilerplate, node, index, parent }
}

/** The word without a possessive ending; `undefined` if it has no letters or is part of an address. */
function readValue({ children }: Word): string | undefined {
  const first = children[0]
  const written = children.length === 1 && first && 'value' in first ? first.value : nodeText(children)
  if (plain.test(written)) return written
  const value = written.replace(possessive, '')
  return /\p{L}/u.test(value) && !address.test(value) ? value : undefined
}
