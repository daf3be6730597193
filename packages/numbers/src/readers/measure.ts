import { createDraft, type Draft, type Reader } from '../draft.ts'
import { isGlued, isHyphen, type Line, lowerAt, skipBound, skipHyphen, skipVagueOf, valueAt } from '../line.ts'
import { readNumeral } from '../numerals/numeral.ts'
import type { Numeral } from '../numerals/numeral-shape.ts'
import { readDegrees } from '../phrases/degrees.ts'
import { readUnit } from '../phrases/units.ts'
import { findLead } from './lead.ts'

const ruleId = 'measure'

/** "2.5 km", "140-metre", "45,000 square metres", "80 km/h", "5 degrees Celsius", "5 feet 10 inches". */
export const measure: Reader = {
  ruleId,
  example: 'It covers 3,500 square feet of land.',
  read(line, at, floor) {
    const numeral = readNumeral(line, at)
    const primed = numeral && !numeral.spelled && isPrime(line, numeral.to)
    const primes = primed ? (readPrimes(line, at, numeral) ?? readPrime(line, at, numeral)) : undefined
    const marked = primes ?? (numeral && readBelowZero(line, at, numeral))
    if (marked) return marked
    const unit =
      numeral &&
      (readUnit(line, skipVagueOf(line, numeral.to, numeral.vague)) ??
        readBehindBound(line, numeral.to) ??
        readCups(line, numeral) ??
        readTurns(line, at, numeral))
    if (!unit || (unit.name === 'bar' && !isGlued(line, unit.from))) return undefined
    // "two birds with one stone".
    if (unit.name === 'stone' && numeral.value <= 1) return undefined
    const lead = findLead(line, at, floor)
    const inches = unit.name === 'foot' ? readInches(line, unit.to) : undefined
    return createDraft({
      from: lead?.from ?? at,
      to: inches?.to ?? unit.to,
      kind: 'measure',
      value: (lead?.negative ? -1 : 1) * (numeral.value + (inches ? inches.value / 12 : 0)),
      scale: numeral.scale,
      comparator: numeral.vague ? '>=' : '=',
      unit: unit.name,
      unitFrom: unit.from,
      unitTo: unit.to,
      ruleId,
    })
  },
}

/** "40 below zero", "12 degrees Celsius below zero". */
function readBelowZero(line: Line, at: number, { to, value }: Numeral): Draft | undefined {
  const unit = readDegrees(line, skipHyphen(line, to))
  const end = unit?.to ?? to
  const zero = lowerAt(line, end) === 'below' && /^(?:zero|0)$/.test(lowerAt(line, end + 1))
  if (!zero) return undefined
  const { name, from: unitFrom = 0, to: unitTo = 0 } = unit ?? { name: 'degree' }
  return createDraft({ from: at, to: end + 2, kind: 'measure', value: -value, unit: name, unitFrom, unitTo, ruleId })
}

/** "1/2 cup", "3 1/2 cups": nobody wins half a cup. */
function readCups(line: Line, { to, value }: Numeral): ReturnType<typeof readUnit> {
  const cups = !Number.isInteger(value) && /^cups?$/.test(lowerAt(line, to))
  return cups ? { name: 'cup', from: to, to: to + 1 } : undefined
}

/** "a half turn", "rotate it 3 turns": an angle, where a road has turns to count. */
function readTurns(line: Line, at: number, { to, fraction }: Numeral): ReturnType<typeof readUnit> {
  const turn = skipHyphen(line, to)
  const word = lowerAt(line, turn)
  if (word !== 'turn' && word !== 'turns') return undefined
  let turning = fraction
  for (let step = 1; step <= 4 && !turning; step++) turning = rotating.test(lowerAt(line, at - step))
  return turning ? { name: 'turn', from: turn, to: turn + 1 } : undefined
}

const rotating = /^(?:rotat|twist|spin|spun|screw|unscrew|tighten|loosen|wind|wound)/

/** "20 or more miles", "5-plus acres". */
function readBehindBound(line: Line, at: number): ReturnType<typeof readUnit> {
  const unit = skipBound(line, at)
  return unit === at ? undefined : readUnit(line, unit)
}

/** The mark of feet, glued to its figure. */
function isPrime(line: Line, at: number): boolean {
  const mark = valueAt(line, at)
  return (mark === "'" || mark === '’' || mark === '′') && isGlued(line, at)
}

/** "12'6\"", "6’2”": feet and inches by their marks. */
function readPrimes(line: Line, at: number, feet: Numeral): Draft | undefined {
  const mark = feet.to
  if (!isGlued(line, mark + 1)) return undefined
  const inches = readNumeral(line, mark + 1)
  if (!inches || inches.spelled || inches.value >= 12) return undefined
  if (!/^["”″]$/.test(valueAt(line, inches.to)) || !isGlued(line, inches.to)) return undefined
  return createDraft({
    from: at,
    // A curly mark may close a quotation as well, and is left to it.
    to: valueAt(line, inches.to) === '”' ? inches.to : inches.to + 1,
    kind: 'measure',
    value: feet.value + inches.value / 12,
    unit: 'foot',
    unitFrom: mark,
    unitTo: mark + 1,
    ruleId,
  })
}

/** "an altitude of 30,000'", "a 40' long wall": feet by their mark, where a word of dimension shows them. */
function readPrime(line: Line, at: number, { to, value }: Numeral): Draft | undefined {
  if (isGlued(line, to + 1) && line.tokens[to + 1]?.type !== 'mark') return undefined
  const measured = lowerAt(line, at - 1) === 'of' && dimensions.has(lowerAt(line, at - 2))
  if (!measured && !/^(?:long|wide|tall|high|deep)$/.test(lowerAt(line, to + 1))) return undefined
  const unit = { unit: 'foot', unitFrom: to, unitTo: to + 1 }
  return createDraft({ from: at, to: to + 1, kind: 'measure', value, ...unit, ruleId })
}

const dimensions: ReadonlySet<string> = new Set('altitude elevation height depth length width'.split(' '))

/** "2 inches", "and 2 in" behind feet. */
function readInches(line: Line, at: number): { value: number; to: number } | undefined {
  const next = lowerAt(line, at) === 'and' || lowerAt(line, at) === ',' || isHyphen(line, at) ? at + 1 : at
  const inches = readNumeral(line, next)
  if (!inches || inches.value >= 12) return undefined
  // "5-foot-6", a person's height.
  if (isHyphen(line, at) && !isHyphen(line, inches.to) && !inches.fraction && isHyphen(line, at - 2))
    return { value: inches.value, to: inches.to }
  return /^(?:inch|inches|in)$/.test(lowerAt(line, inches.to)) ? { value: inches.value, to: inches.to + 1 } : undefined
}
