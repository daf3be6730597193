import type { SentenceContent } from 'nlcst'
import { toString as nodeText } from 'nlcst-to-string'
import type { CandidateWord } from './candidate.ts'
import { countries } from './lexicon/countries.ts'
import { readText } from './mend-tag.ts'

/** Who is called after a country: "President of Kenya", "Prime Minister of Kenya". */
const office = /^(?:President|Minister|Premier|Chancellor|King|Queen|Emir|Sultan|Ambassador|Leader|Speaker)$/

/** Whose things have names: "Children's Hospital", "King's College". */
const owners: ReadonlySet<string> = new Set(
  'child children woman women man men people worker workers farmer farmers veteran veterans king queen governor mayor'.split(
    ' ',
  ),
)

/** "St. Lenton", "Ann A. Vell": words whose dot ends nothing. */
const short = /^(?:St|\p{Lu})$/u

const initial = /^\p{Lu}\.?$/u
const quotationMark = /^["“”]$/

/**
 * Whether a node stands within a phrase without being a word of it: the initial and its dot in "Ann A. Vell", the dot in "St. Lenton",
 * the second mark in '"smart city" plan'.
 *
 * @param run the phrase so far
 * @param previous what stands before it
 */
export function joins(
  children: readonly SentenceContent[],
  index: number,
  run: readonly CandidateWord[],
  previous: SentenceContent | undefined,
): boolean {
  const last = run.at(-1)
  const node = children[index] as SentenceContent
  if (!last || last.form.possessive) return false
  if (node.type === 'WordNode') {
    if (last.part !== 'name' || !initial.test(readText(node))) return false
    return (
      isName(children[index + 2]) ||
      (nodeText(children.slice(index + 1, index + 2)) === '.' && isName(children[index + 3]))
    )
  }
  if (node.type !== 'PunctuationNode') return false
  if (node.value === '.')
    return short.test(nodeText(children[index - 1] as SentenceContent)) && isName(children[index + 2])
  return quotationMark.test(node.value) && isMark(previous) && isNoun(children[index + 2])
}

/** Whether a person's name begins behind the run, as in "the President of Kenya | Ann Vell". */
export function namesHolder(run: readonly CandidateWord[]): boolean {
  const [place] = run
  if (run.length !== 1 || place?.part !== 'name' || !countries.has(place.form.value)) return false
  const { children } = place.parent
  const of = children[place.index - 2]
  const holder = children[place.index - 4]
  return (
    of !== undefined &&
    holder !== undefined &&
    nodeText(of) === 'of' &&
    office.test(nodeText(holder)) &&
    isName(children[place.index + 4])
  )
}

/** Whether a possessive stands within a name: "St. Lenton's Hospital", "the Children's Hospital". */
export function ownsName(run: readonly CandidateWord[], next: SentenceContent | undefined): boolean {
  const { form } = run.at(-1) as CandidateWord
  if (!form.capital || !isName(next)) return false
  return run.at(-2)?.form.opener === true || owners.has(form.value.toLowerCase())
}

/** Whether a node is a name with a capital, or a noun with one. */
function isName(node: SentenceContent | undefined): boolean {
  return isNoun(node) && /^\p{Lu}/u.test(nodeText(node as SentenceContent))
}

function isNoun(node: SentenceContent | undefined): boolean {
  const tag = node?.type === 'WordNode' ? node.data?.partOfSpeech : undefined
  return tag === 'PROPN' || tag === 'NOUN'
}

function isMark(node: SentenceContent | undefined): boolean {
  return node?.type === 'PunctuationNode' && quotationMark.test(node.value)
}
