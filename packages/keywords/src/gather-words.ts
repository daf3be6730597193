import type { CandidateWord, Gathered, StemPhrase } from './candidate.ts'

/** One content word of a scope with all places where it stands, in text order; the counts are of them. */
export interface WordTerm extends Gathered {
  readonly words: CandidateWord[]
  names: number
  verbs: number
  adjectives: number
  modifying: number
  modified: number
  /** Words of the scope before its first mention. */
  readonly position: number
}

/** The content words of one scope. */
export interface WordTerms {
  readonly terms: WordTerm[]
  /** Words from the first to the last. */
  readonly length: number
}

/** Verbs and adjectives among the 1,500 commonest stems say nothing of a text: "go", "write", "great". */
const commonest = 0.45

/** Folds content words by stem. */
export function gatherWords(words: readonly CandidateWord[]): WordTerms {
  const terms: WordTerm[] = []
  const origin = words[0]?.position ?? 0
  for (const word of words) {
    if (!isKeyword(word)) continue
    const { phrase } = word
    let term = phrase.word as WordTerm | undefined
    if (term?.scope !== terms) {
      term = startWord(phrase, terms, word.position - origin)
      phrase.word = term
      terms.push(term)
    }
    const { part } = word
    if (part === 'name') term.names++
    else if (part === 'adjective') term.adjectives++
    else if (part !== 'noun') term.verbs++
    if (word.modifies) term.modifying++
    if (word.modified) term.modified++
    term.words.push(word)
  }
  return { terms, length: (words.at(-1)?.position ?? origin) - origin + 1 }
}

function startWord(phrase: StemPhrase, scope: readonly WordTerm[], position: number): WordTerm {
  return { scope, score: 0, phrase, words: [], names: 0, verbs: 0, adjectives: 0, modifying: 0, modified: 0, position }
}

function isKeyword({ part, specific, form }: CandidateWord): boolean {
  if (form.boilerplate) return false
  return part === 'noun' || part === 'name' ? specific : form.rarity > commonest
}
