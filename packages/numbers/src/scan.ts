import type { Draft } from './draft.ts'
import { findDateEnd, type Line } from './line.ts'
import { readers } from './readers/readers.ts'
import { isTrigger } from './trigger.ts'

/** One pass over the tokens from the first trigger on: wherever a number may begin, the first reader that reads one decides. */
export function scanLine(line: Line, trigger: number): Draft[] {
  const drafts: Draft[] = []
  const { tokens, sentence, evidence } = line
  const numbered = trigger === 0 && line.opensParagraph && evidence.isNumbered(sentence.paragraph)
  const first = numbered ? 1 : trigger
  let floor = numbered ? 1 : findFloor(line, first)
  for (let at = first; at < tokens.length; ) {
    // "in 2021 to 6.3 million": a date takes no part in a number.
    const dateEnd = findDateEnd(line, at)
    if (dateEnd !== undefined) {
      floor = at = dateEnd
      continue
    }
    const draft = isTrigger(tokens, at) ? readAt(line, at, floor) : undefined
    if (draft) {
      drafts.push(draft)
      floor = draft.to
      at = draft.to
    } else at++
  }
  return drafts
}

/** The end of the last date before the first trigger. */
function findFloor(line: Line, first: number): number {
  for (let at = line.dateCovers.length === 0 ? 0 : first - 1; at > 0; at--) {
    const end = findDateEnd(line, at)
    if (end !== undefined) return end
  }
  return 0
}

function readAt(line: Line, at: number, floor: number): Draft | undefined {
  for (const reader of readers) {
    const draft = reader.read(line, at, floor)
    if (draft) return draft
  }
  return undefined
}
