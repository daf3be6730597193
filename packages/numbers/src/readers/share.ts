import { createDraft, type Reader } from '../draft.ts'
import { phraseEnders } from '../lexicon/function-words.ts'
import { scaleWords } from '../lexicon/number-words.ts'
import { isHyphen, type Line, lowerAt, skipHyphen, valueAt, writtenBetween } from '../line.ts'
import { readNumeral } from '../numerals/numeral.ts'
import type { Numeral } from '../numerals/numeral-shape.ts'
import { findLead } from './lead.ts'

/** "one in five", "one child in three", "1 in every 20 patients", "3 out of 4", "one of every nine", "one over three", "nine out of ten". */
export const share: Reader = {
  ruleId: 'share',
  example: 'About one in five agreed.',
  read(line, at, floor) {
    const part = readNumeral(line, at)
    if (!part || part.fraction || part.vague || !Number.isInteger(part.value) || part.value === 0) return undefined
    if (isRank(line, at)) return undefined
    const noun = isOneOfKind(line, at) ? part.to : undefined
    const link = noun === undefined ? skipHyphen(line, part.to) : noun + 1
    const next = skipConnector(line, link)
    const whole = next === undefined ? undefined : (readNumeral(line, next) ?? readHyphenedScale(line, next))
    const joint = lowerAt(line, link)
    if (!whole || whole.fraction || whole.vague || (whole.value <= part.value && joint !== 'over')) return undefined
    if (noun !== undefined && !(whole.to === link + 3 || closesShare(line, whole.to))) return undefined
    const outOf = joint === 'out'
    if (joint === 'over' && !isClosed(line, whole.to)) return undefined
    // "10 in 2019", "5 in 24 hours": only small parts are told in this way, and of plain or round numbers.
    if (
      !outOf &&
      joint !== 'over' &&
      (part.value > 10 || (whole.value > 1000 && whole.value % 100 !== 0) || !(whole.spelled || isRound(whole.value)))
    )
      return undefined
    const lead = findLead(line, at, floor)
    return createDraft({
      from: lead?.from ?? at,
      to: whole.to,
      kind: 'fraction',
      value: ((lead?.negative ? -1 : 1) * part.value) / whole.value,
      counted: noun === undefined ? null : writtenBetween(line, noun, noun + 1),
      ruleId: this.ruleId,
    })
  },
}

/** "one child in three": a single noun between, and no stretch of time that it happened in. */
function isOneOfKind(line: Line, at: number): boolean {
  const noun = line.tokens[at + 1]
  if (lowerAt(line, at) !== 'one' || noun?.type !== 'word' || lowerAt(line, at + 2) !== 'in') return false
  return (noun.partOfSpeech ?? 'NOUN') === 'NOUN' && noun.value === noun.lower && !phraseEnders.has(noun.lower)
}

/** "was No. 1 in nine towns", "ranked #1 in ten". */
function isRank(line: Line, at: number): boolean {
  const mark = valueAt(line, at - 1)
  if (mark === '#') return true
  return /^(?:no|number)$/.test(lowerAt(line, mark === '.' ? at - 2 : at - 1))
}

/** "One house in four is old", but "one goal in three games": nothing that the second figure could count. */
function closesShare(line: Line, at: number): boolean {
  const next = line.tokens[at]
  if (next === undefined || next.type === 'mark') return valueAt(line, at) !== '%'
  return phraseEnders.has(next.lower) || /^(?:VERB|AUX|ADV)$/.test(next.partOfSpeech ?? '')
}

function skipConnector(line: Line, at: number): number | undefined {
  const first = lowerAt(line, at)
  if (first === 'out' && lowerAt(line, at + 1) === 'of') return lowerAt(line, at + 2) === 'every' ? at + 3 : at + 2
  if (first === 'over') return at + 1
  if (first === 'of' && lowerAt(line, at + 1) === 'every') return at + 2
  if (first !== 'in') return undefined
  // "a 1-in-100 chance".
  return lowerAt(line, at + 1) === 'every' ? at + 2 : skipHyphen(line, at + 1)
}

/** "one-in-a-million". */
function readHyphenedScale(
  line: Line,
  at: number,
): Pick<Numeral, 'value' | 'to' | 'spelled' | 'fraction' | 'vague'> | undefined {
  const scale = lowerAt(line, at) === 'a' && isHyphen(line, at + 1) ? scaleWords.get(lowerAt(line, at + 2)) : undefined
  return scale === undefined ? undefined : { value: scale, to: at + 3, spelled: true, fraction: false, vague: false }
}

function isRound(value: number): boolean {
  return value <= 20 || value % 5 === 0
}

/** "one over three" is a fraction where nothing is counted behind it. */
function isClosed(line: Line, at: number): boolean {
  return line.tokens[at] === undefined || line.tokens[at]?.type === 'mark'
}
