import type { Sentence, SentenceContent, Word } from 'nlcst'
import { toString as nodeText } from 'nlcst-to-string'
import type { CandidateWord } from './candidate.ts'
import { findStem, type PhraseIndex } from './phrase-index.ts'
import { readForm } from './read-form.ts'

const capital = /^\p{Lu}/u

/** A word as a candidate, or `undefined` if it is none. */
export function readWord(
  node: Word,
  index: number,
  parent: Sentence,
  position: number,
  stems: PhraseIndex,
): CandidateWord | undefined {
  const tag = node.data?.partOfSpeech
  if (tag !== 'NOUN' && tag !== 'PROPN' && tag !== 'ADJ' && tag !== 'VERB') return undefined
  const form = readForm(readText(node))
  if (!form || (form.opener && !opensName(tag, parent.children[index + 2]))) return undefined
  const part = partOf(tag, form.participle)
  const start = node.position?.start.offset ?? 0
  return {
    form,
    phrase: findStem(form, stems),
    start,
    end: start + form.value.length,
    position,
    part,
    specific: (part === 'noun' || part === 'name') && !form.shell && !form.opener,
    modifies: isNoun(tagOf(parent.children[index + 2])),
    modified: isNominal(tagOf(parent.children[index - 2])),
    node,
    index,
    parent,
  }
}

function readText({ children }: Word): string {
  const first = children[0]
  return children.length === 1 && first && 'value' in first ? first.value : nodeText(children)
}

function partOf(tag: 'NOUN' | 'PROPN' | 'ADJ' | 'VERB', participle: boolean): CandidateWord['part'] {
  if (tag === 'NOUN') return 'noun'
  if (tag === 'PROPN') return 'name'
  if (tag === 'ADJ') return 'adjective'
  return participle ? 'participle' : 'verb'
}

/** Neighbours are two nodes away, beyond the white space. */
function tagOf(node: SentenceContent | undefined): string | undefined {
  return node?.type === 'WordNode' ? node.data?.partOfSpeech : undefined
}

/** "New Lenton": the next word has a capital, too. */
function opensName(tag: string, next: SentenceContent | undefined): boolean {
  return tag === 'PROPN' && tagOf(next) === 'PROPN' && capital.test(nodeText(next as Word))
}

function isNoun(tag: string | undefined): boolean {
  return tag === 'NOUN' || tag === 'PROPN'
}

function isNominal(tag: string | undefined): boolean {
  return isNoun(tag) || tag === 'ADJ'
}
