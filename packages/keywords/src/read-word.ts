import type { Sentence, SentenceContent, Word } from 'nlcst'
import { toString as nodeText } from 'nlcst-to-string'
import type { CandidateWord } from './candidate.ts'
import { compounds } from './lexicon/vague-words.ts'
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
  const tag = mendTag(node, index, parent)
  if (tag !== 'NOUN' && tag !== 'PROPN' && tag !== 'ADJ' && tag !== 'VERB') return undefined
  const form = readForm(readText(node))
  if (!form || (form.opener && !opensName(tag, parent, index) && !opensCompound(form.value, parent, index)))
    return undefined
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

/** Taggers take capitalised words that look like verbs for verbs: "John Hatch", "the Harbour Works Act"; and "IT" for a pronoun. */
function mendTag(node: Word, index: number, parent: Sentence): string | undefined {
  const tag = node.data?.partOfSpeech
  if (tag === 'VERB') {
    if (isNamed(node, index, parent)) return 'PROPN'
    return isGerundNoun(node, index, parent) ? 'NOUN' : tag
  }
  if (tag === 'ADP') return readText(node).includes('-') ? 'ADJ' : tag
  if (tag === 'PRON') return readText(node) === 'IT' && isLower(parent.children[index + 2]) ? 'NOUN' : tag
  return tag
}

const gerund = /.ing$/

/** "active learning", "probability learning": what follows a noun or an adjective and has no object is a noun. */
function isGerundNoun(node: Word, index: number, { children }: Sentence): boolean {
  if (!gerund.test(readText(node)) || !isNominal(tagOf(children[index - 2]))) return false
  if (children[index + 1]?.type !== 'WhiteSpaceNode') return true
  const after = tagOf(children[index + 2])
  return (
    after === 'CCONJ' ||
    after === 'VERB' ||
    after === 'AUX' ||
    (after === 'ADP' && tagOf(children[index - 2]) === 'ADJ')
  )
}

/** Whether a capital within a sentence stands beside a name. */
function isNamed(node: Word, index: number, { children }: Sentence): boolean {
  if (index < 2 || !capital.test(readText(node)) || children[index - 1]?.type !== 'WhiteSpaceNode') return false
  const before = children[index - 2]
  const after = children[index + 2]
  if (before?.type !== 'WordNode' || !/[.!?]/.test(nodeText(children.at(-1) as SentenceContent))) return false
  return isName(before) || isName(after)
}

function isName(node: SentenceContent | undefined): boolean {
  return tagOf(node) === 'PROPN' && capital.test(nodeText(node as Word))
}

function isLower(node: SentenceContent | undefined): boolean {
  return node?.type === 'WordNode' && /\p{Ll}/u.test(nodeText(node))
}

/** "New Lenton", "St. Lenton": the next word has a capital, too. */
function opensName(tag: string, { children }: Sentence, index: number): boolean {
  const dot = children[index + 1]
  return tag === 'PROPN' && isName(children[index + (dot?.type === 'PunctuationNode' && dot.value === '.' ? 3 : 2)])
}

/** "small business" */
function opensCompound(value: string, { children }: Sentence, index: number): boolean {
  const next = children[index + 2]
  return next?.type === 'WordNode' && compounds.get(value.toLowerCase())?.has(nodeText(next).toLowerCase()) === true
}

function isNoun(tag: string | undefined): boolean {
  return tag === 'NOUN' || tag === 'PROPN'
}

function isNominal(tag: string | undefined): boolean {
  return isNoun(tag) || tag === 'ADJ'
}
