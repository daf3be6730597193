import type { Draft } from './draft.ts'
import { multipleForms } from './lexicon/multiples.ts'
import { fractionMarks, scaleWords, smallNumbers, vagueNumbers } from './lexicon/number-words.ts'
import { denominators, ordinalWords, scaleOrdinals } from './lexicon/ordinal-words.ts'
import { findDateEnd, type Line, lowerAt } from './line.ts'
import { readers } from './readers/readers.ts'

/** Words that may begin a number. */
const triggers: ReadonlySet<string> = new Set([
  ...smallNumbers.keys(),
  ...vagueNumbers.keys(),
  ...ordinalWords.keys(),
  ...scaleOrdinals.keys(),
  ...multipleForms.keys(),
  'hundred',
  'half',
  'quarter',
  'every',
  'a',
  'an',
])

/** What makes a number of "a": "a hundred", "a third", "a decade". */
const articleFollowers: ReadonlySet<string> = new Set([
  ...scaleWords.keys(),
  ...denominators.keys(),
  'decade',
  'century',
])

/** One pass over the tokens: wherever a number may begin, the first reader that reads one decides. */
export function scanLine(line: Line): Draft[] {
  const drafts: Draft[] = []
  const { tokens } = line
  const first = line.opensParagraph && line.evidence.numberedParagraphs.has(line.sentence.paragraph) ? 1 : 0
  let floor = first
  for (let at = first; at < tokens.length; ) {
    // "in 2021 to 6.3 million": a date takes no part in a number.
    const dateEnd = findDateEnd(line, at)
    if (dateEnd !== undefined) {
      floor = at = dateEnd
      continue
    }
    const draft = isTrigger(line, at) ? readAt(line, at, floor) : undefined
    if (draft) {
      drafts.push(draft)
      floor = draft.to
      at = draft.to
    } else at++
  }
  return drafts
}

function isTrigger(line: Line, at: number): boolean {
  const token = line.tokens[at]
  if (token === undefined) return false
  if (token.type === 'number') return true
  if (token.type === 'mark') return fractionMarks.has(token.value)
  if (!triggers.has(token.lower)) return false
  if (token.lower === 'a' || token.lower === 'an')
    return articleFollowers.has(lowerAt(line, at + 1)) || isOneAndPart(line, at)
  return true
}

/** "an hour and a half", "a square mile and a quarter". */
function isOneAndPart(line: Line, at: number): boolean {
  const and = lowerAt(line, at + 2) === 'and' ? at + 2 : at + 3
  return lowerAt(line, and) === 'and' && /^(?:half|quarter)$/.test(lowerAt(line, and + 2))
}

function readAt(line: Line, at: number, floor: number): Draft | undefined {
  for (const reader of readers) {
    const draft = reader.read(line, at, floor)
    if (draft) return draft
  }
  return undefined
}
