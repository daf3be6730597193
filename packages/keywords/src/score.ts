import type { StemPhrase } from './candidate.ts'
import type { Term } from './gather-terms.ts'

/**
 * How likely a keyphrase is to have so many words: most have two, few have one or four
 * (Hulth 2003, "Improved automatic keyword extraction given more linguistic knowledge").
 */
const lengthPrior: readonly number[] = [0, 0.4, 1, 0.8, 0.4]

/**
 * The score of a word or phrase as a keyphrase. It grows with the mentions of its words (the sum of frequencies, kept from favouring long
 * phrases by the root), with its own mentions, slowly, and with the share of them that are not part of a longer phrase (the idea of
 * C-value: Frantzi, Ananiadou and Mima 2000); it falls with the place of its first mention, since news tells the main thing first.
 */
export function scoreKeyphrase(term: Term, frequencies: ReadonlyMap<string, number>): number {
  const { length } = term.phrase
  const count = term.mentions.length
  let frequency = 0
  for (let phrase: StemPhrase | undefined = term.phrase; phrase; phrase = phrase.head) {
    frequency += frequencies.get(phrase.stem) ?? 0
  }
  const weight = (frequency / Math.sqrt(length)) * (lengthPrior[length] ?? 0)
  const ownMentions = (1 + Math.log(count)) * (0.05 + term.whole / count)
  return (weight * ownMentions) / Math.log(4 + term.position)
}

/**
 * The score of a word by itself. It grows with its mentions, slowly, and with its length, since short words are general ones (Zipf), and falls
 * with the place of its first mention.
 */
export function scoreWord(term: Term): number {
  const characters = term.phrase.stem.length
  return ((1 + Math.log(term.mentions.length)) * Math.log(characters) ** 2) / Math.sqrt(Math.log(8 + term.position))
}
