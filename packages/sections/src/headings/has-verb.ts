import { sentenceVerbs } from '../lexicon/heading-words.ts'
import type { Line } from '../lines/line.ts'

/** Whether a line holds a finite verb behind its first word, as sentences do: `Acme will open its plant`. */
export function hasVerb({ words }: Line): boolean {
  return words.slice(1).some((word) => sentenceVerbs.has(word.replace(/\W+$/, '')))
}
