import type { Root, Sentence, Word } from 'nlcst'
import { toString as nodeText } from 'nlcst-to-string'
import type { CandidateWord } from './candidate.ts'
import { vagueWords } from './lexicon/vague-words.ts'

/** Longer runs are cut: they are lists and headings in capitals that ran together, no phrases. */
const longestRun = 8

/** Most words: neither possessive nor address, and all letters. */
const plain = /^[a-z]+$/i

/** Possessive endings: "Solmar's", "workers’". */
const possessive = /['’]s?$/i

/** Parts of web and mail addresses: "solmar.example", "desk@solmar.example". "U.S." is none. */
const address = /[@/\\_]|\p{L}{2}\.\p{L}{2}/u

/** The runs of nouns, with adjectives before them, in a tree tagged with UPOS: "regional oil producers". */
export function listWordRuns(tree: Root): CandidateWord[][] {
  const runs: CandidateWord[][] = []
  let run: CandidateWord[] = []
  let position = 0
  const closeRun = (): void => {
    // "The plant is regional": an adjective that leads to no noun.
    while (run.at(-1)?.adjective) run.pop()
    if (run.length > 0) runs.push(run)
    run = []
  }
  const readSentence = (sentence: Sentence): void => {
    for (const node of sentence.children) {
      if (node.type === 'WhiteSpaceNode') {
        // Cells of a table row stand apart: "Region\tRevenue".
        if (node.value.includes('\t')) closeRun()
        continue
      }
      const word = node.type === 'WordNode' ? readWord(node, position++) : undefined
      if (!word || run.length === longestRun) closeRun()
      if (!word) continue
      run.push(word)
      // "Solmar's plant" is two runs.
      if (word.end !== node.position?.end.offset) closeRun()
    }
    closeRun()
  }
  for (const block of tree.children) {
    if (block.type !== 'ParagraphNode') continue
    for (const node of block.children) if (node.type === 'SentenceNode') readSentence(node)
  }
  return runs
}

function readWord(node: Word, position: number): CandidateWord | undefined {
  const tag = node.data?.partOfSpeech
  if (tag !== 'NOUN' && tag !== 'PROPN' && tag !== 'ADJ') return undefined
  const value = readValue(node)
  if (value === undefined || value.length < 2 || vagueWords.has(value.toLowerCase())) return undefined
  const start = node.position?.start.offset ?? 0
  return { value, start, end: start + value.length, position, adjective: tag === 'ADJ' }
}

/** The word without a possessive ending; `undefined` if it has no letters or is part of an address. */
function readValue({ children }: Word): string | undefined {
  const first = children[0]
  const written = children.length === 1 && first && 'value' in first ? first.value : nodeText(children)
  if (plain.test(written)) return written
  const value = written.replace(possessive, '')
  return /\p{L}/u.test(value) && !address.test(value) ? value : undefined
}
