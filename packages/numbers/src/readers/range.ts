import { createDraft, type Draft, type Reader } from '../draft.ts'
import { changeWords } from '../lexicon/changes.ts'
import { smallNumbers } from '../lexicon/number-words.ts'
import { isDash, isGlued, isHyphen, type Line, lowerAt, valueAt } from '../line.ts'
import { readNumeral } from '../numerals/numeral.ts'
import { roundFloat } from '../numerals/round.ts'
import { isTrigger } from '../trigger.ts'
import { readAmount, readAmountFrom } from './amount.ts'

/** "5 to 7 percent", "$3-4 billion", "between 10 and 12", "10–39 years", "four or five": one row. */
export const range: Reader = {
  ruleId: 'range',
  example: 'It will cost $3-4 billion.',
  read(line, at, floor) {
    // "three-nought-four" is no range behind its first figure.
    if (!mayBeRange(line, at) || (isHyphen(line, at - 1) && smallNumbers.has(lowerAt(line, at - 2)))) return undefined
    const low = readAmount(line, at, floor)
    const join = low && findJoin(line, low)
    const high = join && readAmountFrom(line, join.to)
    if (!high || !canShare(low, high)) return undefined
    const hundreds = sharesHundreds(line, low, high)
    const value = hundreds ? low.value * 100 : (shareCents(line, low, high, join.to) ?? shareScale(low, high))
    // "four or five", "two or three dozen", "five or six hundred".
    const step = hundreds ? 100 : value === low.value ? 1 : high.scale
    if (join.kind === 'or' ? high.value !== value + step : value >= high.value) return undefined
    // "from $20 to $30 to $45": a chain of levels.
    if (join.kind === 'to' && low.unit !== null && low.from - 1 === floor && lowerAt(line, floor) === 'to')
      return undefined
    // "rose by 82,000 to 33.1 million": by how much, and to what level.
    if (join.kind === 'to' && high.value > value * widest && followsChange(line, low)) return undefined
    if (join.kind === 'to' && statesTwoLevels(line, low, high) && !leadsToRange(line, high.to)) return undefined
    const unitOf = high.unit === null && high.kind === 'cardinal' ? low : high
    return createDraft({
      ...unitOf,
      from: low.from,
      to: high.to,
      kind: unitOf.kind,
      value,
      valueHigh: high.value,
      scale: high.scale,
      ruleId: this.ruleId,
    })
  },
}

/** How many times its lower end the upper end of a range behind a verb of change may be. */
const widest = 5

type Join = 'dash' | 'to' | 'and' | 'or'

const joints: ReadonlySet<string> = new Set(['to', 'and', 'or', 'through', 'thru', '~'])

/** A range needs a joint and its upper end within a few tokens; looking for them first saves reading most amounts twice. */
function mayBeRange(line: Line, at: number): boolean {
  for (let index = at + 1; index <= at + 8; index++)
    if ((joints.has(lowerAt(line, index)) || isDash(line, index)) && leadsToNumber(line, index + 1)) return true
  return false
}

/** At most "minus", "US", "$" stand before the figure. */
function leadsToNumber(line: Line, from: number): boolean {
  const end = Math.min(from + 4, line.tokens.length)
  for (let at = from; at < end; at++) if (isTrigger(line.tokens, at)) return true
  return false
}

function findJoin(line: Line, low: Draft): { kind: Join; to: number } | undefined {
  const word = lowerAt(line, low.to)
  if (word === 'to' || word === 'through' || word === 'thru') return { kind: 'to', to: low.to + 1 }
  // "10~12", "10 ~ 12", but "10 ~12" is about twelve.
  if (word === '~' && isGlued(line, low.to) === isGlued(line, low.to + 1)) return { kind: 'dash', to: low.to + 1 }
  if (isDash(line, low.to)) {
    // "5 -7" is a sign, "5- 7" and "5 - 7" are ranges.
    if (!isGlued(line, low.to) && isGlued(line, low.to + 1)) return undefined
    if (lowerAt(line, low.to + 1) === 'to' && isDash(line, low.to + 2)) return { kind: 'dash', to: low.to + 3 }
    return { kind: 'dash', to: low.to + 1 }
  }
  if (word === 'and') return isBetween(line, low.from) ? { kind: 'and', to: low.to + 1 } : undefined
  if (word === 'or' && low.unit === null && line.tokens[low.from]?.type === 'word')
    return { kind: 'or', to: low.to + 1 }
  return undefined
}

/** "between 10 and 12", "between about 10", "between the ages of 5 and 11". */
function isBetween(line: Line, at: number): boolean {
  for (let step = 1; step <= 4; step++) {
    const word = lowerAt(line, at - step)
    if (word === 'between') return true
    if (!/^(?:about|around|roughly|approximately|the|ages?|aged|of|an?|estimated)$/.test(word)) return false
  }
  return false
}

function canShare(low: Draft, high: Draft): boolean {
  if (low.valueHigh !== null || high.valueHigh !== null) return false
  if (low.unit === high.unit && low.kind === high.kind) return true
  if (low.unit === null && low.kind === 'cardinal') return high.kind !== 'cardinal'
  // "$3-4 billion", "$50 to 60": the mark stands before the first figure only.
  return low.kind === 'money' && high.kind === 'cardinal' && low.unitFrom === low.from
}

/** "9 to 10 cents": both are parts of the currency. */
function shareCents(line: Line, low: Draft, high: Draft, at: number): number | undefined {
  const whole = high.ruleId === 'cents' && low.unit === null ? readNumeral(line, at)?.value : undefined
  return whole ? roundFloat((low.value * high.value) / whole) : undefined
}

/** "3 to 4 billion" shares the scale, "900 to 1 million" does not. */
function shareScale(low: Draft, high: Draft): number {
  return low.scale === 1 && high.scale > 1 && low.value < high.value / high.scale ? low.value * high.scale : low.value
}

/** "two to three hundred". */
function sharesHundreds(line: Line, low: Draft, { value, from, to }: Draft): boolean {
  if (value % 100 !== 0 || low.value >= value / 100 || line.tokens[from]?.type !== 'word') return false
  for (let at = from; at < to; at++) if (lowerAt(line, at) === 'hundred') return line.tokens[low.from]?.type === 'word'
  return false
}

const rangeWords: ReadonlySet<string> = new Set(
  'range ranges ranging ranged vary varies varying varied between anywhere spanning'.split(' '),
)

/** Verbs whose "from … to" is a span. */
const spending = /^(?:invest|spend|pay|pays|cost|costs|costing|charge|charges|earn|earns|need|needs|require|requires)$/

/** "rose from 3 to 5", "from 12 months to 18 months": two levels, unless the words say a range. */
function statesTwoLevels(line: Line, low: Draft, high: Draft): boolean {
  // "rose 5 cents to $2.24": by how much, and to what level.
  if (low.unit !== null && high.unit !== null && followsChange(line, low)) return true
  // "they invest from $5 million to $9 million".
  if (lowerAt(line, low.from - 1) === 'from' && spending.test(lowerAt(line, low.from - 2))) return false
  let from = false
  // "from an average of $40 to $52".
  const averaged =
    lowerAt(line, low.from - 1) === 'of' && /^(?:average|median|mean|peak|low|high)$/.test(lowerAt(line, low.from - 2))
  for (let step = 1; step <= (averaged ? 4 : 3) && !from; step++)
    from = /^(?:from|by)$/.test(lowerAt(line, low.from - step))
  if (from && lowerAt(line, low.from - 1) === 'by' && !(low.unit !== null && high.unit !== null)) return false
  for (let index = low.from - 1; index >= 0 && index >= low.from - 14; index--) {
    const word = lowerAt(line, index)
    if (rangeWords.has(word)) return false
    if (valueAt(line, index) === ';') break
    // "from 0 to 60 km/h" is a range.
    if (from && changeWords.has(word)) return low.value !== 0 || low.unit !== null
  }
  return from && low.unit !== null && high.unit !== null
}

/** "up 5 cents", "fell by about $3", "dropped 1 percent"; but "will grow 3 percent to 5 percent" is a range. */
function followsChange(line: Line, { kind, from }: Draft): boolean {
  for (let step = 1; step <= 3; step++) {
    const word = lowerAt(line, from - step)
    if (word === 'from') return false
    if (changeWords.has(word)) return kind === 'money' || past.test(word)
  }
  return false
}

const past = /^(?:[a-z]+ed|rose|fell|grew|slid|sank|shrank|lost)$/

/** "from 6 to 8 percent to 2 to 4 percent": the levels are ranges themselves. */
function leadsToRange(line: Line, at: number): boolean {
  const next = lowerAt(line, at) === 'to' ? readAmountFrom(line, at + 1) : undefined
  return next !== undefined && lowerAt(line, next.to) === 'to' && readAmountFrom(line, next.to + 1) !== undefined
}
