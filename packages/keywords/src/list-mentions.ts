import type { CandidateWord, StemPhrase, TermMention } from './candidate.ts'
import { findLonger } from './phrase-index.ts'

/** Longer phrases are hardly ever chosen as keyphrases (Hulth 2003, on abstracts). */
const longestPhrase = 4

/** The words and phrases that a run makes up, as retext-keywords folds them. */
export function listMentions(words: readonly CandidateWord[]): TermMention[] {
  const mentions: TermMention[] = []
  for (let first = 0; first < words.length; first++) {
    // "Lenton" of "New Lenton" is another place.
    if (words[first - 1]?.form.opener) continue
    let phrase: StemPhrase | undefined
    let specific = false
    const end = Math.min(words.length, first + longestPhrase)
    for (let last = first; last < end; last++) {
      const word = words[last] as CandidateWord
      // "Solmar Solmar Works": a phrase that repeats itself is two that ran together.
      if (repeats(words, first, last)) break
      phrase = phrase ? findLonger(phrase, word.phrase) : word.phrase
      specific ||= word.specific
      if (specific && endsPhrase(word)) mentions.push({ phrase, words, first })
    }
  }
  return mentions
}

/** Whether the word at `last` stands in the phrase before it, too. */
function repeats(words: readonly CandidateWord[], first: number, last: number): boolean {
  for (let index = first; index < last; index++) if (words[index]?.phrase === words[last]?.phrase) return true
  return false
}

/** Whether a word may be the last of a phrase, and so a keyword by itself. */
export function endsPhrase({ part, form }: CandidateWord): boolean {
  return (part === 'noun' || part === 'name') && !form.opener
}
