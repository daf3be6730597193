import type { Draft } from '../draft.ts'
import { type Line, lowerAt } from '../line.ts'

/** How long the subject of a gapped clause may be, in tokens. */
const longest = 6

/** "Thefts fell 12% and fires 8%": nothing but an "and" or comma and a noun phrase between two figures; the verb is left out. */
export function isGapped(line: Line, previous: Draft, draft: Draft): boolean {
  const length = draft.from - previous.to
  if (length < 2 || length > longest || !/^(?:and|,)$/.test(lowerAt(line, previous.to))) return false
  for (let at = previous.to + 1; at < draft.from; at++)
    if (!/^(?:NOUN|PROPN|ADJ|DET)$/.test(line.tokens[at]?.partOfSpeech ?? '')) return false
  return line.tokens[draft.from - 1]?.partOfSpeech !== 'ADJ'
}
