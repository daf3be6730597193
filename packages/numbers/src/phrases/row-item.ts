import type { Draft } from '../draft.ts'
import { determiners } from '../lexicon/function-words.ts'
import { type Line, lowerAt, valueAt } from '../line.ts'
import { climbToHead } from './climb.ts'
import { isGapped } from './gapped.ts'
import type { Phrase } from './noun-phrase.ts'

/** "Cape $70 and boots $30; belt $9", "thefts fell 12% and fires 8%": an item with nothing between it and its figure. */
export function isItem(line: Line, draft: Draft, previous: Draft | undefined, phrase: Phrase): boolean {
  if (phrase.to !== draft.from) return false
  if (draft.kind !== 'money')
    return (
      draft.unit !== null && previous !== undefined && isParallel(draft, previous) && isGapped(line, previous, draft)
    )
  const opening = determiners.has(lowerAt(line, phrase.from - 1)) ? phrase.from - 1 : phrase.from
  const mark = lowerAt(line, opening - 1)
  if (mark === ';' || mark === ':') return true
  // "petrol costs 148p a litre, down a penny, and diesel 155p".
  if (mark === 'and' && lowerAt(line, opening - 2) === ',' && previous?.unit === draft.unit) return true
  // "sales $5 million (4.2) and costs $3 million".
  const end = previous && lowerAt(line, previous.to) === ')' ? previous.to + 1 : previous?.to
  return (mark === ',' || mark === 'and') && end === opening - 1
}

/** The same unit, or two levels: "content was 12.8% and weight 78 kg". */
function isParallel({ unit, change }: Draft, previous: Draft): boolean {
  return previous.unit === unit || (previous.unit !== null && change === null && previous.change === null)
}

/** "Age of trees   less than 10 years": the head of a table row, with no verb in the line. */
export function isRow(line: Line, phrase: Phrase, draft: Draft): boolean {
  return draft.from <= 8 && isVerbless(line) && climbToHead(line, phrase, 0, 'of').from === 0
}

/** How many tokens of a line are looked at for a verb. */
const rowReach = 40

export function isVerbless(line: Line): boolean {
  if (line.tokens.length > rowReach || line.tokens.at(-1)?.value === '.') return false
  return line.tokens.every(
    ({ type, partOfSpeech: tag }) => type !== 'word' || (tag !== undefined && tag !== 'VERB' && tag !== 'AUX'),
  )
}

/** "Total cover: 30 months", "(list price: $30)": a phrase at the start of its line or bracket. */
export function isLabel(line: Line, phrase: Phrase): boolean {
  return phrase.from < 4 || /^[(;•|–-]$/.test(valueAt(line, phrase.from - 1))
}
