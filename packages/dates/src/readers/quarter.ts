import type { Token } from '@presswork/language'
import { ordinalSuffixes, ordinalWords } from '../lexicon/ordinals.ts'
import { datedWords } from '../lexicon/year-contexts.ts'
import type { Moment, Reading } from '../moment.ts'
import { integerAt, isDash, isGlued, lowerAt, type Reader } from '../reader.ts'
import { shortYear } from './two-digit-year.ts'

const counts: ReadonlyMap<string, number> = new Map([
  ['final', 4],
  ['last', 4],
  ['latter', 2],
  ['back', 2],
])

/** "Q1", "H2", "3Q25", "1H 2024", "third-quarter", "the first half", "4th quarter". */
export const quarter: Reader = {
  ruleId: 'quarter',
  example: 'Sales rose in the third quarter of 2020.',
  numbers: true,
  words: ['q', 'h', ...[...ordinalWords].filter(([, value]) => value <= 4).map(([word]) => word), ...counts.keys()],
  read(tokens, at) {
    const token = tokens[at] as Token
    if (token.type === 'number') return readDigitFirst(tokens, at)
    if (token.lower === 'q' || token.lower === 'h') return readLetterFirst(tokens, at)
    return readOrdinal(tokens, at, ordinalWords.get(token.lower) ?? (counts.get(token.lower) as number), at + 1)
  },
}

/** "Q1", "H2 2024", "Q3/2024". */
function readLetterFirst(tokens: readonly Token[], at: number): Omit<Reading, 'ruleId'> | undefined {
  const number = integerAt(tokens, at + 1, 1)
  if (
    number === undefined ||
    !isGlued(tokens, at + 1) ||
    (isGlued(tokens, at) && at > 0 && tokens[at - 1]?.type !== 'mark')
  )
    return undefined
  const low = divisionOf(lowerAt(tokens, at) === 'q', number)
  if (!low || (tokens[at + 2]?.type === 'word' && isGlued(tokens, at + 2))) return undefined
  const year = readShortYear(tokens, at + 2)
  if (year) return { from: at, to: year.to, low: { ...low, of: year.year } }
  return { from: at, to: at + 2, low, ...(tokens[at]?.value === 'H' ? { weak: true as const } : {}) }
}

/** "3Q25", "1H24", "4Q 2023", "4th quarter". */
function readDigitFirst(tokens: readonly Token[], at: number): Omit<Reading, 'ruleId'> | undefined {
  const number = integerAt(tokens, at, 1)
  if (number === undefined || !isGlued(tokens, at + 1)) return undefined
  const letter = tokens[at + 1]
  if (ordinalSuffixes.has(letter?.lower ?? '')) return readOrdinal(tokens, at, number, at + 2)
  if (letter?.value === 'M') return readMonths(tokens, at, number)
  if (letter?.value !== 'Q' && letter?.value !== 'H') return undefined
  const low = divisionOf(letter.value === 'Q', number)
  const digits = isGlued(tokens, at + 2) ? integerAt(tokens, at + 2, 2) : undefined
  if (!low) return undefined
  if (digits === undefined) return { from: at, to: at + 2, low, weak: true }
  return { from: at, to: at + 3, low: { ...low, of: shortYear(digits) } }
}

/** "9M 2024", "6M25": the first months of a year. */
function readMonths(tokens: readonly Token[], at: number, number: number): Omit<Reading, 'ruleId'> | undefined {
  const enclosed = lowerAt(tokens, at - 1) === '('
  if ((number !== 6 && number !== 9) || (isGlued(tokens, at) && !enclosed)) return undefined
  const digits = integerAt(tokens, at + 2)
  const isFull = tokens[at + 2]?.value.length === 4 && digits !== undefined && digits > 1900 && digits < 2100
  const isShort = tokens[at + 2]?.value.length === 2 && isGlued(tokens, at + 2) && digits !== undefined
  if (!isFull && !isShort) return undefined
  const of = isFull ? ({ unit: 'year', year: digits } as const) : shortYear(digits)
  return { from: at, to: at + 3, low: { unit: 'month', month: 1, of }, high: { unit: 'month', month: number, of } }
}

/** "first quarter", "third-quarter", "second half". */
function readOrdinal(
  tokens: readonly Token[],
  at: number,
  number: number,
  next: number,
): Omit<Reading, 'ruleId'> | undefined {
  const pair = readPair(tokens, at, number, next)
  if (pair) return pair
  // "the second fiscal quarter"
  const noun = isDash(tokens, next) || /^(?:fiscal|financial)$/.test(lowerAt(tokens, next)) ? next + 1 : next
  const word = lowerAt(tokens, noun).replace(/^quarters$/, 'quarter')
  // "one of the third quarters" names none; "first and third quarters" does.
  if (word !== lowerAt(tokens, noun) && !joints.has(lowerAt(tokens, at - 1))) return undefined
  if (word !== 'quarter' && word !== 'half') return undefined
  // "last quarter" is the one before this, "the last quarter of 2024" the fourth.
  if (lowerAt(tokens, at) === 'last' && lowerAt(tokens, noun + 1) !== 'of') return undefined
  const low = divisionOf(word === 'quarter', lowerAt(tokens, at) === 'last' && word === 'half' ? 2 : number)
  // "a first half to forget", "the second half of the match": only a year, or results, make it one of the calendar.
  const reported = isDash(tokens, next) && datedWords.has(lowerAt(tokens, noun + 1))
  const weak = (word === 'half' && !reported) || lowerAt(tokens, at) === 'last' ? { weak: true as const } : {}
  return low && { from: at, to: noun + 1, low, ...weak }
}

const joints: ReadonlySet<string> = new Set(['and', '&', 'or', 'to', 'through'])

/** "the first and second quarters" are one stretch; of "the first and third quarters" the first is read, the other by its own trigger. */
function readPair(
  tokens: readonly Token[],
  at: number,
  number: number,
  next: number,
): Omit<Reading, 'ruleId'> | undefined {
  const joint = lowerAt(tokens, next)
  if (!joints.has(joint)) return undefined
  const digits = integerAt(tokens, next + 1, 1)
  const second = digits ?? ordinalWords.get(lowerAt(tokens, next + 1))
  const noun = lowerAt(tokens, digits === undefined ? next + 2 : next + 3)
  if (second === undefined || second <= number || (noun !== 'quarter' && noun !== 'quarters')) return undefined
  const [low, high] = [divisionOf(true, number), divisionOf(true, second)]
  if (!low || !high) return undefined
  const stretch = second === number + 1 ? joint !== 'or' : joint === 'to' || joint === 'through'
  return stretch
    ? { from: at, to: digits === undefined ? next + 3 : next + 4, low, high }
    : { from: at, to: next, low, weak: true }
}

function divisionOf(isQuarter: boolean, number: number): Moment | undefined {
  if (isQuarter) return number >= 1 && number <= 4 ? { unit: 'quarter', code: 32 + number } : undefined
  return number === 1 || number === 2 ? { unit: 'half', code: 39 + number } : undefined
}

/** "Q1'24", "Q1/24", "Q3FY24" is left alone. */
function readShortYear(tokens: readonly Token[], at: number): { year: Moment; to: number } | undefined {
  const mark = lowerAt(tokens, at)
  if (!["'", '’', '/', '-'].includes(mark) || !isGlued(tokens, at + 1)) return undefined
  const value = integerAt(tokens, at + 1)
  if (value === undefined) return undefined
  const length = tokens[at + 1]?.value.length
  if (length === 4 && value > 1900 && value < 2200) return { year: { unit: 'year', year: value }, to: at + 2 }
  return length === 2 && mark !== '-' ? { year: shortYear(value), to: at + 2 } : undefined
}
