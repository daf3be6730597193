import type { Draft, Refiner } from '../draft.ts'
import { isCapitalised, isGlued, type Line, valueAt } from '../line.ts'

/** "1. The board", "(3) Partners", "4 Nine residents were fined": figures that number a paragraph, not things. */
export const dropListMarks: Refiner = {
  ruleId: 'drop-list-marks',
  example: '3. The board bought 40 boats.',
  refine: (drafts, line) => {
    const kept = drafts.filter((draft) => !isEnumerator(draft, line))
    const first = kept[0]
    return first && isListMark(first, line) ? kept.slice(1) : kept
  },
}

/** "(1) access to data; (2) storage": a small figure alone in brackets, with what it numbers behind. */
function isEnumerator({ from, to, kind, value }: Draft, line: Line): boolean {
  if (kind !== 'cardinal' || to !== from + 1 || !Number.isInteger(value) || value < 1 || value > 20) return false
  // "[3]" refers to a note.
  if (valueAt(line, from - 1) === '[' && valueAt(line, to) === ']') return true
  return valueAt(line, from - 1) === '(' && valueAt(line, to) === ')' && line.tokens[to + 1]?.type === 'word'
}

function isListMark(draft: Draft, line: Line): boolean {
  const { from, to } = draft
  if (isSpokenMark(draft, line)) return true
  if (draft.kind !== 'cardinal' || draft.scale !== 1 || to !== from + 1 || line.tokens[from]?.type !== 'number')
    return false
  if (!/^\d{1,3}(?:\.\d{1,2})?$/.test(valueAt(line, from))) return false
  const opens =
    from === 0 || (from <= 2 && /^[([•*-]$/.test(valueAt(line, from - 1))) || /^[}\]|]$/.test(valueAt(line, from - 1))
  if (!opens) return false
  const mark = valueAt(line, to)
  if (mark === ')' || mark === ']' || (mark === ':' && isGlued(line, to) && draft.value <= 20)) return true
  // "6. The fund": a full stop with more behind it; a sentence that is only "6." is a mark as well.
  if (mark === '.' && isGlued(line, to)) return draft.value < 100 || line.tokens[to + 1] !== undefined
  if (from !== 0 || !line.opensParagraph) return false
  if (mark === '|' || mark === '\t') return true
  return isNumberedParagraph(line, to)
}

/** "Two: fares fall.": a number word before a colon at the head of a sentence. */
function isSpokenMark({ from, to, kind, value }: Draft, line: Line): boolean {
  return kind === 'cardinal' && from === 0 && to === 1 && value <= 10 && valueAt(line, to) === ':' && isGlued(line, to)
}

const openers =
  /^(?:The|A|An|In|On|At|For|This|These|It|We|As|To|With|From|By|If|When|Details|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|All|No|Since|Under|During|While|Mr|Ms|Dr|Our|Their|His|Her)$/

/** "4 Nine residents": a lone figure before a capitalised opening word. */
function isNumberedParagraph(line: Line, at: number): boolean {
  return isCapitalised(line, at) && openers.test(valueAt(line, at))
}
