import type { Sentence, Word } from 'nlcst'
import type { CandidateWord } from './candidate.ts'
import { isMistaken, isNominal, isNoun, mendVerb, opensTerm, readText, tagOf } from './mend-tag.ts'
import { findStem, type PhraseIndex } from './phrase-index.ts'
import { type Form, readForm } from './read-form.ts'

/** A word as a candidate, or `undefined` if it is none. */
export function readWord(
  node: Word,
  index: number,
  parent: Sentence,
  position: number,
  stems: PhraseIndex,
): CandidateWord | undefined {
  const given = node.data?.partOfSpeech
  const place = { parent, index }
  if (given !== 'NOUN' && given !== 'PROPN' && given !== 'ADJ' && given !== 'VERB' && !isMistaken(given, node, place))
    return undefined
  const form = readForm(readText(node))
  if (!form) return undefined
  let tag = given === 'ADP' ? 'ADJ' : given
  if (given === 'VERB') tag = mendVerb(form, place)
  if (form.opener && !opensTerm(form, tag ?? '', place)) return undefined
  return makeWord(form, partOf(tag, form.participle), { node, index, parent, position }, stems)
}

/** A form where it stands, as a word of some part of speech. */
export function makeWord(
  form: Form,
  part: CandidateWord['part'],
  place: Pick<CandidateWord, 'node' | 'index' | 'parent' | 'position'>,
  stems: PhraseIndex,
): CandidateWord {
  const { node, index, parent, position } = place
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

/** A pronoun that is none is a noun: "IT services". */
function partOf(tag: string | undefined, participle: boolean): CandidateWord['part'] {
  if (tag === 'PROPN') return 'name'
  if (tag === 'ADJ') return 'adjective'
  if (tag === 'VERB') return participle ? 'participle' : 'verb'
  return 'noun'
}
