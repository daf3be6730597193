import type { CandidateRun, CandidateWord, Gathered, StemPhrase, TermMention } from './candidate.ts'

/** One word or phrase of a scope with all its mentions, in text order: forms with the same stems. */
export interface Term extends Gathered {
  readonly mentions: TermMention[]
  /** How many mentions are a whole run: not part of a longer phrase. */
  whole: number
  /** How many close the run they stand in. */
  closing: number
  /** How many have a last word with a capital. */
  capitals: number
  /** How many stand right behind a preposition, a verb, an adverb, or a name. */
  afterPreposition: number
  afterVerb: number
  afterAdverb: number
  afterName: number
  /** How many stand right before a noun, an auxiliary, "and" or "or", or a mark. */
  beforeNoun: number
  beforeAuxiliary: number
  beforeConjunction: number
  beforeMark: number
  /** How many name who speaks: "Vell said". */
  speaking: number
  /** How many stand in the title or a heading. */
  inHeadings: number
  /** How many are made of names only. */
  names: number
  /** Mean logarithm of how often each of its words stands in runs, as a noun or otherwise. */
  frequency: number
  /** Words of the scope's body before the first mention there; 0 if all stand in headings. */
  position: number
}

/** The terms of one scope. */
export interface Terms {
  readonly terms: Term[]
  /** Words from the first run to the last. */
  readonly length: number
}

/** Folds the words and phrases of runs, which are in text order, by stem: case, number and possessive do not count. */
export function gatherTerms(runs: readonly CandidateRun[]): Terms {
  const terms: Term[] = []
  const origin = runs.find(({ heading }) => !heading)?.position ?? 0
  for (const run of runs) {
    for (const { phrase } of run.words) {
      if (phrase.counted !== terms) {
        phrase.counted = terms
        phrase.frequency = 0
        phrase.families = 0
      }
      phrase.frequency++
    }
    for (const mention of run.mentions) {
      const { phrase } = mention
      let term = phrase.term as Term | undefined
      if (term?.scope !== terms) {
        term = startTerm(phrase, terms)
        phrase.term = term
        terms.push(term)
        for (let node: StemPhrase | undefined = phrase; node; node = node.head) (node.last ?? node).families++
      }
      if (run.heading) term.inHeadings++
      else if (term.inHeadings === term.mentions.length) term.position = positionOf(mention) - origin
      term.mentions.push(mention)
      countPlace(term, mention, run)
    }
  }
  const last = runs.at(-1)
  const length = last ? last.position + last.words.length - (runs[0] as CandidateRun).position : 0
  for (const term of terms) term.frequency = sumLogFrequencies(term.phrase) / term.phrase.length
  return { terms, length }
}

function startTerm(phrase: StemPhrase, scope: readonly Term[]): Term {
  return {
    scope,
    score: 0,
    phrase,
    mentions: [],
    whole: 0,
    closing: 0,
    capitals: 0,
    afterPreposition: 0,
    afterVerb: 0,
    afterAdverb: 0,
    afterName: 0,
    beforeNoun: 0,
    beforeAuxiliary: 0,
    beforeConjunction: 0,
    beforeMark: 0,
    speaking: 0,
    inHeadings: 0,
    names: 0,
    frequency: 0,
    position: 0,
  }
}

function sumLogFrequencies(phrase: StemPhrase): number {
  let sum = 0
  for (let node: StemPhrase | undefined = phrase; node; node = node.head) sum += Math.log((node.last ?? node).frequency)
  return sum
}

/** Counts how a mention stands in its run. */
function countPlace(term: Term, mention: TermMention, run: CandidateRun): void {
  const { phrase, words, first } = mention
  const opens = first === 0
  const closes = first + phrase.length === words.length
  if (opens && closes) term.whole++
  if (closes) term.closing++
  if (words[first + phrase.length - 1]?.form.capital) term.capitals++
  countBefore(term, opens ? run.before : tagOf(words[first - 1]))
  countAfter(term, closes ? run.after : tagOf(words[first + phrase.length]))
  if ((opens && run.afterSpeech) || (closes && run.beforeSpeech)) term.speaking++
  if (isName(mention)) term.names++
}

function countBefore(term: Term, tag: string | undefined): void {
  if (tag === 'ADP') term.afterPreposition++
  else if (tag === 'VERB') term.afterVerb++
  else if (tag === 'ADV') term.afterAdverb++
  else if (tag === 'PROPN') term.afterName++
}

function countAfter(term: Term, tag: string | undefined): void {
  if (tag === 'NOUN') term.beforeNoun++
  else if (tag === 'AUX') term.beforeAuxiliary++
  else if (tag === 'CCONJ') term.beforeConjunction++
  else if (tag === 'mark') term.beforeMark++
}

/** The part of speech of a word of the same run. */
function tagOf(word: CandidateWord | undefined): string | undefined {
  if (word?.part === 'noun') return 'NOUN'
  return word?.part === 'name' ? 'PROPN' : undefined
}

/** Words of the text before a mention. */
function positionOf({ words, first }: TermMention): number {
  return (words[first] as CandidateWord).position
}

function isName({ phrase, words, first }: TermMention): boolean {
  for (let index = first; index < first + phrase.length; index++) {
    if (words[index]?.part !== 'name') return false
  }
  return true
}
