import { createDraft, type Reader } from '../draft.ts'
import { changeVerbs } from '../lexicon/changes.ts'
import { isGlued, type Line, lowerAt, valueAt } from '../line.ts'
import { readNumeral } from '../numerals/numeral.ts'
import { isComparative } from '../phrases/comparative.ts'
import { findLead } from './lead.ts'

/** "two-thirds", "a quarter of", "half of the staff", "1/2", "¾". */
export const fraction: Reader = {
  ruleId: 'fraction',
  example: 'Two-thirds of the staff came.',
  read(line, at, floor) {
    const numeral = readNumeral(line, at)
    if (!numeral?.fraction) return undefined
    if (lowerAt(line, at) === 'half' && !isHalf(line, at)) return undefined
    // "(2/11: the board met)": a day.
    if (line.tokens[at]?.type === 'number' && valueAt(line, numeral.to) === ':') return undefined
    // "quarter" ends fiscal years, too: "a quarter earlier", "one quarter ended".
    if (lowerAt(line, numeral.to - 1) === 'quarter' && !isQuarter(line, at, numeral.to)) return undefined
    if (valueAt(line, numeral.to) === '-' && isGlued(line, numeral.to) && lowerAt(line, at) === 'half') return undefined
    const lead = findLead(line, at, floor)
    const value = lead?.negative ? -numeral.value : numeral.value
    return createDraft({ from: lead?.from ?? at, to: numeral.to, kind: 'fraction', value, ruleId: this.ruleId })
  },
}

const quarterFollowers: ReadonlySet<string> = new Set('of more less to over and higher lower share'.split(' '))
/** "a quarter of", "by nearly a quarter", "pays a quarter, 90 million". */
function isQuarter(line: Line, at: number, to: number): boolean {
  if (quarterFollowers.has(lowerAt(line, to)) || isComparative(line, to)) return true
  let link = at - 1
  while (degrees.test(lowerAt(line, link)) && !changeVerbs.has(lowerAt(line, link))) link--
  // "by nearly a quarter", "up a quarter on 2019", "fell a quarter".
  if (lowerAt(line, link) === 'by' || changeVerbs.has(lowerAt(line, link))) return true
  // "11 of 40 sheets, or more than a quarter, were wrong".
  if (lowerAt(line, link) === 'or' && link < at - 1 && valueAt(line, to) === ',') return true
  return /^[,(]$/.test(valueAt(line, to)) && /^[\d$€£]/.test(valueAt(line, to + 1))
}

const degrees =
  /^(?:about|around|almost|nearly|over|roughly|some|approximately|just|only|more|less|than|up|to|at|least|most|under)$/

const halved: ReadonlySet<string> = new Set(
  'of the its their our his her a an all that as this these those my your what'.split(' '),
)
const halving: ReadonlySet<string> = new Set(
  'in by than about nearly almost over only roughly around approximately one up'.split(' '),
)

/** "the second half", "half time" are no shares; "half of", "half the", "cut in half", "more than half people" are. */
function isHalf(line: Line, at: number): boolean {
  const next = line.tokens[at + 1]
  if (
    next &&
    halved.has(next.lower) &&
    !/^(?:first|second|last|latter|other|this|final|each)$/.test(lowerAt(line, at - 1))
  )
    return true
  return halving.has(lowerAt(line, at - 1)) && !isGlued(line, at + 1 - (next?.type === 'mark' ? 1 : 0))
}
