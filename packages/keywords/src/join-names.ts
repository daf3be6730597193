import type { SentenceContent } from 'nlcst'
import { toString as nodeText } from 'nlcst-to-string'
import type { CandidateRun, CandidateWord, StemPhrase, TermMention } from './candidate.ts'
import { nameHeads, placeHeads } from './lexicon/name-heads.ts'
import { findLonger } from './phrase-index.ts'

/** What joins the parts of a name: "Ministry of the Sea", "Centre for Tidal Power", "Fish and Wildlife Service", "Vell & Sons". */
const links: ReadonlyMap<string, Link> = new Map([
  ['of', 'of'],
  ['for', 'for'],
  ['on', 'for'],
  ['and', 'and'],
  ['&', 'mark'],
])
type Link = 'of' | 'for' | 'and' | 'mark'

/** Laws are named after what they are for. */
const acts: ReadonlySet<string> = new Set(['act', 'bill', 'ordinance'])

/** Longer ones are lists. */
const longestName = 8

/** Runs that make up one name, as indexes from `first` to `last`. */
interface Name {
  readonly first: number
  readonly last: number
}

/**
 * Joins runs that are one name, so that none of its parts is taken for it: "Home Affairs" of a "Ministry of Home Affairs", "Wildlife
 * Service" of a "Fish and Wildlife Service". Capitals are the evidence, so headings are left as they are.
 *
 * @param runs of a text, in its order
 */
export function joinNames(runs: readonly CandidateRun[]): CandidateRun[] {
  const alone = new LazyPhrases(runs)
  const joined: CandidateRun[] = []
  for (let index = 0; index < runs.length; index++) {
    const last = findNameEnd(runs, index, alone)
    if (last === index) {
      joined.push(runs[index] as CandidateRun)
      continue
    }
    joined.push(makeName(runs, { first: index, last }))
    index = last
  }
  return joined
}

/** Index of the last run of the name that opens with the run at `first`; `first` if none does. */
function findNameEnd(runs: readonly CandidateRun[], first: number, alone: LazyPhrases): number {
  let last = first
  let inDomain = false
  for (let next = first + 1; next < runs.length; next++) {
    const link = readLink(runs[last] as CandidateRun, runs[next] as CandidateRun)
    if (link === undefined) break
    const left = runs[last] as CandidateRun
    const right = runs[next] as CandidateRun
    if (link === 'of' || link === 'for') {
      const head = lastForm(left)
      // "Ministry of Works", "City of Lenton", but not "the State for Works"
      if (!isAct(left, right) && (!nameHeads.has(head) || (link === 'for' && placeHeads.has(head)))) break
      inDomain = true
    } else if (link === 'and') {
      // "Ministry of Trade and Industry", but not "Ministry of Trade and the Harbour Board"
      if (inDomain ? right.words.some(isHead) : !sharesHead(left, right)) break
      // "Ministry of Trade and Solmar", where Solmar comes again
      if (alone.has(right) || (!inDomain && alone.has(left))) break
    }
    last = next
  }
  return last
}

/** "Prevention of Floods Act", but not "Section of the Floods Act" */
function isAct(left: CandidateRun, right: CandidateRun): boolean {
  const distance = (right.words[0] as CandidateWord).index - (left.words.at(-1) as CandidateWord).index
  return distance === 4 && acts.has(lastForm(right))
}

/** "Fish and Wildlife Service", but not "Fish Service and Wildlife Board" */
function sharesHead(left: CandidateRun, right: CandidateRun): boolean {
  return right.words.length > 1 && nameHeads.has(lastForm(right)) && !nameHeads.has(lastForm(left))
}

function isHead({ form }: CandidateWord): boolean {
  return nameHeads.has(form.value.toLowerCase())
}

/** What stands between two runs of one sentence that have capitals where they meet: a link, and "the" at most. */
function readLink(left: CandidateRun, right: CandidateRun): Link | undefined {
  const before = left.words.at(-1) as CandidateWord
  const after = right.words[0] as CandidateWord
  if (!before.form.capital || !after.form.capital || before.form.possessive || right.heading) return undefined
  if (before.parent !== after.parent) return undefined
  // White space stands between.
  const distance = after.index - before.index
  if (distance !== 4 && distance !== 6) return undefined
  const { children } = before.parent
  const link = links.get(nodeText(children[before.index + 2] as SentenceContent))
  if (link === undefined || distance === 4) return link
  return link !== 'mark' && nodeText(children[before.index + 4] as SentenceContent) === 'the' ? link : undefined
}

/** The text from one word to another, white space squeezed and cut off. */
export function textBetween(before: CandidateWord, after: CandidateWord): string {
  const nodes: SentenceContent[] = before.parent.children.slice(before.index + 1, after.index)
  return nodeText(nodes).trim().replace(/\s+/g, ' ')
}

function makeName(runs: readonly CandidateRun[], { first, last }: Name): CandidateRun {
  const opening = runs[first] as CandidateRun
  const closing = runs[last] as CandidateRun
  const parts = runs.slice(first, last + 1)
  const words = parts.flatMap((run) => run.words)
  // "University of Lenton students": the name ends where the capitals do.
  let end = words.length - closing.words.length
  while (end < words.length && words[end]?.form.capital) end++
  const mentions: TermMention[] = []
  for (const mention of opening.mentions) {
    // "Harbour" of a "Harbour Ministry of Works", but not "Harbour Ministry".
    if (mention.first + mention.phrase.length < opening.words.length) mentions.push(mention)
  }
  for (let start = Math.max(0, end - longestName); start < opening.words.length; start++) {
    if (words[start]?.form.capital) mentions.push({ phrase: makePhrase(words, start, end), words, first: start })
  }
  const tail = end - (words.length - closing.words.length)
  const keepsPlace = parts.length === 2 && placeHeads.has(lastForm(opening))
  for (const mention of closing.mentions) if (keepsPlace || mention.first >= tail) mentions.push(mention)
  const { start, position, heading, before, afterSpeech } = opening
  const { end: close, after, beforeSpeech } = closing
  return { words, mentions, start, end: close, position, heading, before, after, afterSpeech, beforeSpeech }
}

function makePhrase(words: readonly CandidateWord[], start: number, end: number): StemPhrase {
  let { phrase } = words[start] as CandidateWord
  for (let index = start + 1; index < end; index++) phrase = findLonger(phrase, (words[index] as CandidateWord).phrase)
  return phrase
}

function lastForm({ words }: CandidateRun): string {
  return (words.at(-1) as CandidateWord).form.value.toLowerCase()
}

/** Which runs stand by themselves, too, in a text: gathered only where a link asks for it. */
class LazyPhrases {
  #phrases: Set<StemPhrase> | undefined
  readonly #runs: readonly CandidateRun[]

  constructor(runs: readonly CandidateRun[]) {
    this.#runs = runs
  }

  has({ words }: CandidateRun): boolean {
    this.#phrases ??= this.#gather()
    return this.#phrases.has(makePhrase(words, 0, words.length))
  }

  #gather(): Set<StemPhrase> {
    const alone = new Set<StemPhrase>()
    this.#runs.forEach((run, index) => {
      const before = this.#runs[index - 1]
      const after = this.#runs[index + 1]
      if (run.heading || (before && readLink(before, run)) || (after && readLink(run, after))) return
      alone.add(makePhrase(run.words, 0, run.words.length))
    })
    return alone
  }
}
