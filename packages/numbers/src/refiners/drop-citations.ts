import type { Draft, Refiner } from '../draft.ts'
import { isGlued, isItemLetter, type Line, lowerAt, valueAt } from '../line.ts'

/** "412 F.3d 607, 615 (9th Cir.)", "530 U.S. 640", "45 C.F.R. 164": volume, page and court of a law report or statute. */
export const dropCitations: Refiner = {
  ruleId: 'drop-citations',
  example: 'See Roe v. Dale, 530 U.S. 640, 655, on 40 boats.',
  refine: (drafts, line) => {
    let end = -1
    let issued = false
    return drafts.filter((draft) => {
      const issue = isIssue(draft, line)
      const paged = issued && draft.from - end <= longestGap
      issued = issue
      const cited =
        (end !== -1 && isChained(line, end, draft.from)) ||
        paged ||
        issue ||
        isSameWork(draft, line) ||
        isCourt(draft, line) ||
        isSeries(draft, line)
      const reporter = isVolume(draft, line) ? endOfReporter(line, draft.to) : undefined
      if (reporter === undefined && !cited) {
        end = -1
        return true
      }
      end = reporter ?? draft.to
      return false
    })
  },
}

/** First tokens of reporters and codes, by The Bluebook, table T1: "F.3d", "U.S.C.", "Fed. Reg.", "S. Ct.". */
const reporters: ReadonlySet<string> = new Set(
  'F U.S. U.S.C. USC C.F.R. CFR Fed S L A P N.E. N.W. S.E. S.W. N.Y. So Cal Stat WL'.split(' '),
)

/** What may follow in a reporter's name. */
const reporterParts = /^(?:[.,'’]|\d|d|th|nd|rd|Supp|App|Appx|x|Reg|Ct|Ed|Rptr|Cl|R|S)$/

/** How far behind an issue its pages may stand, in tokens: "(3): pp. 21-29". */
const longestGap = 5

/** "Bread Review 41(3): 211-219", "12(4), pp. 33": the issue of a journal. */
function isIssue({ from, to, kind }: Draft, line: Line): boolean {
  if (kind !== 'cardinal' || valueAt(line, from - 1) !== '(' || !isGlued(line, from - 1) || valueAt(line, to) !== ')')
    return false
  return line.tokens[from - 2]?.type === 'number' && /^[:,]$/.test(valueAt(line, to + 1))
}

function isVolume(draft: Draft, line: Line): boolean {
  return draft.kind === 'cardinal' && draft.unit === null && /^\d{1,4}$/.test(valueAt(line, draft.to - 1))
}

/** The token behind a reporter at `at` that leads to a page or section: "F.3d 804", "U.S. at 448", "U.S.C. § 1956". */
function endOfReporter(line: Line, at: number): number | undefined {
  if (!reporters.has(valueAt(line, at)) || isGlued(line, at)) return undefined
  let end = at + 1
  while (end < at + 8 && reporterParts.test(valueAt(line, end)) && !isPage(line, end)) end++
  const next = lowerAt(line, end)
  if (next === 'at' && line.tokens[end + 1]?.type === 'number') return end
  if (next === '§' || next === '§§' || next === 'part') return end
  // The sentence may be cut at the reporter's full stop.
  if (line.tokens[end] === undefined) return end > at + 1 ? end : undefined
  return isPage(line, end) ? end : undefined
}

function isPage(line: Line, at: number): boolean {
  return line.tokens[at]?.type === 'number' && line.tokens[at]?.spaceBefore === true && !isGlued(line, at)
}

/** Nothing but pages, marks and the like between: ", 818 (", "at", "n.". */
function isChained(line: Line, end: number, from: number): boolean {
  if (from - end > 4) return false
  for (let at = end; at < from; at++) {
    const token = line.tokens[at]
    // "50 U.S.C. 1861(b)(2)".
    if (isItemLetter(line, at)) continue
    if (token?.type === 'word' && !/^(?:at|n|nn|note|d|part|see|id)$/.test(token.lower)) return false
    if (token?.type === 'mark' && /^[;:"”$%]$/.test(token.value)) return false
  }
  return true
}

/** "Id. at 16": a page of the work that was cited last. */
function isSameWork({ kind, from }: Draft, line: Line): boolean {
  if (kind !== 'cardinal' || lowerAt(line, from - 1) !== 'at') return false
  return lowerAt(line, from - 2) === '.' && /^(?:id|ibid)$/.test(lowerAt(line, from - 3))
}

/** "(11th Cir. 2004)", "2d Cir.". */
function isCourt(draft: Draft, line: Line): boolean {
  return valueAt(line, draft.to) === 'Cir' && (draft.kind === 'ordinal' || lowerAt(line, draft.to - 1) === 'd')
}

/** "3d" of "F.3d", or at the head of a sentence cut behind "F. Supp.". */
function isSeries(draft: Draft, line: Line): boolean {
  if (draft.kind !== 'duration' || lowerAt(line, draft.to - 1) !== 'd' || !isGlued(line, draft.to - 1)) return false
  if (draft.from === 0) return line.tokens[draft.to]?.type === 'number'
  return valueAt(line, draft.from - 1) === '.' && /^[A-Z]/.test(valueAt(line, draft.from - 2))
}
