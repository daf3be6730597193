import type { Draft, Refiner } from '../draft.ts'
import { isCapitalised, type Line, lowerAt, valueAt } from '../line.ts'
import { isPlural } from '../phrases/singular.ts'

/** "the Clean Rivers Act of 1998", "the 2026 Games": years in names date nothing and count nothing. */
export const dropYears: Refiner = {
  ruleId: 'drop-years',
  example: 'The Clean Rivers Act of 1998 covers 40 rivers.',
  refine: (drafts, line) => drafts.filter((draft) => !isYear(draft, line)),
}

function isYear(draft: Draft, line: Line): boolean {
  if (draft.kind !== 'cardinal' || draft.scale !== 1 || !looksLikeYear(line, draft.to - 1)) return false
  if (draft.valueHigh !== null && !looksLikeYear(line, draft.from)) return false
  if (lowerAt(line, draft.from - 1) === 'of' && isCapitalised(line, draft.from - 2)) return true
  // "its 2013 accomplishments report"; a count of that size behind "its" has its comma.
  const single = draft.to === draft.from + 1 && draft.value >= 1950 && draft.value !== 2000
  if (single && /^(?:'s|’s|its|their|our|his|her|my)$/.test(lowerAt(line, draft.from - 1))) return true
  const next = line.tokens[draft.to]
  // "no illusions about 2020."
  const told = lowerAt(line, draft.from - 1) === 'about' && draft.value >= 1900 && draft.value % 100 !== 0
  if (single && told && next?.type !== 'word') return true
  // "by an average of 1700".
  if (
    lowerAt(line, draft.from - 1) === 'of' &&
    /^(?:average|total|maximum|minimum|sum)$/.test(lowerAt(line, draft.from - 2))
  )
    return false
  // "2000 visitors" counts; "the 2026 Games" has a capital.
  const counts = next?.type === 'word' && next.value === next.lower && isPlural(next.lower) && draft.valueHigh === null
  return (
    !counts &&
    !/^(?:than|over|under|above|below|least|nearly|about|exceed|exceeding)$/.test(lowerAt(line, draft.from - 1))
  )
}

function looksLikeYear(line: Line, at: number): boolean {
  return /^(?:1[5-9]\d\d|20\d\d|2100)$/.test(valueAt(line, at))
}
