import type { SentenceContent } from 'nlcst'
import { toString as nodeText } from 'nlcst-to-string'
import type { CandidateWord } from './candidate.ts'
import { countries } from './lexicon/countries.ts'
import { nameHeads } from './lexicon/name-heads.ts'
import { isNoun, readText, tagOf } from './mend-tag.ts'

/** Who is called after a country or a body: "President of Kenya", "Director of the Lenton Board". */
const office =
  /^(?:Director|Chair(?:man|woman|person)?|Governor|Secretary|Commissioner|Head|Dean|President|Minister|Premier|Chancellor|King|Queen|Emir|Sultan|Ambassador|Leader|Speaker)$/

/** So many nodes, white space among them, an office goes back at most. */
const longestOffice = 20

/** Bodies that are called after a field themselves. */
const bodies: ReadonlySet<string> = new Set(
  'Ministry Department Office Committee Commission Court Board Bureau Agency'.split(' '),
)

/** Whose things have names: "Children's Hospital", "King's College". */
const owners: ReadonlySet<string> = new Set(
  'child children woman women man men people worker workers farmer farmers veteran veterans king queen governor mayor'.split(
    ' ',
  ),
)

/** "St. Lenton", "Ann A. Vell": words whose dot ends nothing. */
const short = /^(?:St|\p{Lu})$/u

const initial = /^\p{Lu}\.?$/u

/**
 * Whether a node stands within a phrase without being a word of it: the initial and its dot in "Ann A. Vell", the dot in "St. Lenton".
 *
 * @param run the phrase so far
 */
export function joins(children: readonly SentenceContent[], index: number, run: readonly CandidateWord[]): boolean {
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
  if (node.type !== 'PunctuationNode' || node.value !== '.') return false
  return short.test(nodeText(children[index - 1] as SentenceContent)) && isName(children[index + 2])
}

/**
 * Whether a person's name begins behind the run, as in "the President of Kenya | Ann Vell", "Director of the Lenton Board | Ann Vell",
 * "Minister for Trade and Labour | Ann Vell".
 */
export function namesHolder(run: readonly CandidateWord[]): boolean {
  const { form, part, index } = run.at(-1) as CandidateWord
  const isField = form.field && form.capital
  if (!isField && !(part === 'name' && isHeld(run, form.value))) return false
  const first = run[0] as CandidateWord
  const { children } = first.parent
  if (!isName(children[index + 2]) || !isName(children[index + 4])) return false
  return isField ? closesOffice(children, first.index) : isOfOffice(children, first.index, run.length > 1)
}

/** Countries, and bodies by their last word, have heads. */
function isHeld(run: readonly CandidateWord[], last: string): boolean {
  return run.length === 1 ? countries.has(last) : nameHeads.has(last.toLowerCase())
}

/** "President of", "Director of the" */
function isOfOffice(children: readonly SentenceContent[], index: number, takesArticle: boolean): boolean {
  const the = takesArticle && textAt(children, index - 2) === 'the' ? 2 : 0
  return textAt(children, index - the - 2) === 'of' && office.test(textAt(children, index - the - 4))
}

/** "Minister for", "Minister of State for Trade and", "Secretary of Home Affairs &": several fields, back to the office. */
function closesOffice(children: readonly SentenceContent[], index: number): boolean {
  for (let before = index - 2; before >= Math.max(0, index - longestOffice); before -= 2) {
    const text = textAt(children, before)
    if (office.test(text)) return true
    // "Head of the Department of Labour"
    if (!/^(?:\p{Lu}|(?:of|for|and|the|&)$)/u.test(text) || bodies.has(text)) return false
  }
  return false
}

function textAt(children: readonly SentenceContent[], index: number): string {
  const node = children[index]
  return node === undefined ? '' : nodeText(node)
}

/** Whether a possessive stands within a name: "St. Lenton's Hospital", "the Children's Hospital". */
export function ownsName(run: readonly CandidateWord[], next: SentenceContent | undefined): boolean {
  const { form } = run.at(-1) as CandidateWord
  if (!form.capital || !isName(next)) return false
  return run.at(-2)?.form.opener === true || owners.has(form.value.toLowerCase())
}

/** Whether a node is a name with a capital, or a noun with one. */
function isName(node: SentenceContent | undefined): boolean {
  return isNoun(tagOf(node)) && /^\p{Lu}/u.test(nodeText(node as SentenceContent))
}
