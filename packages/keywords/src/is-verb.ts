import type { SentenceContent } from 'nlcst'
import { toString as nodeText } from 'nlcst-to-string'
import type { CandidateWord } from './candidate.ts'
import { endsPhrase } from './list-mentions.ts'

/** Nouns in -s that are singular: "that crisis", "that process", "that bus", "that news". */
const singular = /(?:[sui]s|news|series|ics)$/

/** Pronouns that are subjects. */
const subjects: ReadonlySet<string> = new Set('i you he she it we they who which'.split(' '))

/** Auxiliaries that a bare verb follows; "can" is left out: "What can builders do?" */
const modals: ReadonlySet<string> = new Set('could will would may might must should shall cannot'.split(' '))

/**
 * Whether a word that may stand in a phrase is a verb after all, and parts phrases.
 *
 * @param run what stands before it in its phrase
 * @param previous what stands before that
 */
export function isVerb(
  word: CandidateWord,
  run: readonly CandidateWord[],
  previous: SentenceContent | undefined,
): boolean {
  const before = run.at(-1)
  if (word.part === 'noun') return before === undefined && (isInflected(word, previous) || isBase(word, previous))
  if (word.part !== 'participle') return false
  const { value } = word.form
  // "Solmar-owned plants" has its noun before it.
  if (value.includes('-')) return false
  const past = !value.endsWith('ing')
  // "The mayor asked engineers": after a noun, a form in -ed is no participle; nor is one in -ing after a plural: "builders laying stones".
  if (before) return endsPhrase(before) && (past || isPlural(before))
  const tag = previous?.type === 'WordNode' ? previous.data?.partOfSpeech : undefined
  // "They passed harbour rules", "and briefed Ann Vell"; not "the detained Ann Vell"
  if (past) return isSubject(previous) || (tag !== 'DET' && opensName(word))
  // "fined for breaching harbour rules", "is breaching rules", but "the rising costs", "in developing countries"
  return tag === 'SCONJ' || tag === 'AUX' || tag === 'PART'
}

function isPlural({ part, form }: CandidateWord): boolean {
  return part === 'noun' && !form.capital && form.value.endsWith('s') && !singular.test(form.value)
}

function isSubject(node: SentenceContent | undefined): boolean {
  return node?.type === 'WordNode' && subjects.has(nodeText(node).toLowerCase())
}

/** "a fund that nurtures young builders": no plural noun stands after "that". */
function isInflected(word: CandidateWord, previous: SentenceContent | undefined): boolean {
  const { value } = word.form
  if (!value.endsWith('s') || previous?.type !== 'WordNode' || singular.test(value)) return false
  const next = nextTag(word)
  return nodeText(previous) === 'that' && (next === 'ADJ' || next === 'NOUN' || next === 'PROPN')
}

/** "builders who place stones", "rules that may spread", "To mark the day": no noun stands after who, modals and the "To" of an aim. */
function isBase({ form, parent, index }: CandidateWord, previous: SentenceContent | undefined): boolean {
  if (previous?.type !== 'WordNode' || form.capital) return false
  const tag = previous.data?.partOfSpeech
  if (tag === 'AUX') return modals.has(nodeText(previous))
  if (tag === 'PRON') return nodeText(previous) === 'who'
  // "To date, nine tunnels are open"
  return tag === 'PART' && nodeText(previous) === 'To' && parent.children[index + 1]?.type === 'WhiteSpaceNode'
}

function opensName(word: CandidateWord): boolean {
  return !word.form.capital && nextTag(word) === 'PROPN'
}

function nextTag({ parent, index }: CandidateWord): string | undefined {
  const next = parent.children[index + 2]
  return next?.type === 'WordNode' ? next.data?.partOfSpeech : undefined
}
