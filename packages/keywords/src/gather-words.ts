import type { CandidateWord, Mentioned, StemmedWord, StemPhrase } from './candidate.ts'
import { rarityOf } from './rarity.ts'

/** One content word of a scope with all its mentions, in text order; the counts are of mentions. */
export interface WordTerm extends Mentioned {
  names: number
  verbs: number
  adjectives: number
  modifying: number
  modified: number
  /** Words of the scope before its first mention. */
  readonly position: number
}

/** Verbs and adjectives among the 1,500 commonest stems say nothing of a text: "go", "write", "great". */
const commonest = 0.45

/** Folds content words by stem. */
export function gatherWords(words: readonly StemmedWord[]): WordTerm[] {
  const terms = new Map<StemPhrase, WordTerm>()
  const origin = words[0]?.word.position ?? 0
  for (const { word, phrase } of words) {
    if (!isKeyword(word, phrase)) continue
    let term = terms.get(phrase)
    if (!term) {
      const counts = { names: 0, verbs: 0, adjectives: 0, modifying: 0, modified: 0 }
      term = { phrase, mentions: [], ...counts, position: word.position - origin }
      terms.set(phrase, term)
    }
    const { part } = word
    if (part === 'name') term.names++
    else if (part === 'adjective') term.adjectives++
    else if (part !== 'noun') term.verbs++
    if (word.modifies) term.modifying++
    if (word.modified) term.modified++
    term.mentions.push({ phrase, words: [word], first: 0 })
  }
  return [...terms.values()]
}

function isKeyword({ part, specific, boilerplate }: CandidateWord, { stem }: StemPhrase): boolean {
  if (boilerplate) return false
  return part === 'noun' || part === 'name' ? specific : rarityOf(stem) > commonest
}
