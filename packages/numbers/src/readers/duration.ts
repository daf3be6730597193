import { createDraft, type Reader } from '../draft.ts'
import {
  findDateStart,
  isDash,
  isGlued,
  isHyphen,
  type Line,
  lowerAt,
  skipBound,
  skipHyphen,
  skipVagueOf,
} from '../line.ts'
import { readNumeral } from '../numerals/numeral.ts'
import type { Unit } from '../phrases/unit-shape.ts'
import { readDurationUnit } from '../phrases/units.ts'

const ruleId = 'duration'

/** "10 years", "three-day", "41-year-old", "half an hour", "10 business days", "a decade", "nine and a half months". */
export const duration: Reader = {
  ruleId,
  example: 'It took two and a half years.',
  read(line, at) {
    const numeral = readNumeral(line, at)
    if (!numeral) return readBareDecade(line, at)
    const quarters = numeral.fraction ? readQuarters(line, at, numeral.to) : undefined
    const unit =
      quarters ??
      readDurationUnit(line, skipVagueOf(line, numeral.to, numeral.vague)) ??
      readBehindBound(line, numeral.to) ??
      readYearOld(line, numeral.to)
    if (!unit || isRateBase(line, at, unit.from) || isOfLength(line, at, unit)) return undefined
    const tail = readHalfBehind(line, unit.to)
    return createDraft({
      from: at,
      to: tail ?? endOfAge(line, unit.to),
      kind: 'duration',
      value: numeral.value * (quarters ? 4 : 1) + (tail === undefined ? 0 : 0.5),
      scale: numeral.scale,
      comparator: numeral.vague ? '>=' : '=',
      unit: unit.name,
      unitFrom: unit.from,
      unitTo: unit.to,
      ruleId,
    })
  },
}

/** "eight hour-long shows", "two day-long fairs": the unit tells how long each of them is. */
function isOfLength(line: Line, at: number, { from, to }: Unit): boolean {
  const each = isHyphen(line, to) && lowerAt(line, to + 1) === 'long' && !isHyphen(line, from - 1)
  return each && !/^(?:one|1|half)$/.test(lowerAt(line, at)) && line.tokens[from]?.spaceBefore === true
}

/** "15 or so years", "10 or more days". */
function readBehindBound(line: Line, at: number): ReturnType<typeof readDurationUnit> {
  const unit = skipBound(line, at)
  return unit === at ? undefined : readDurationUnit(line, unit)
}

/** "three quarters in a row", "the last three quarters": parts of years, where "three quarters of" is a share. */
function readQuarters(line: Line, at: number, to: number): { name: string; from: number; to: number } | undefined {
  if (lowerAt(line, to - 1) !== 'quarters' || isHyphen(line, to - 2)) return undefined
  const next = lowerAt(line, to)
  const runs = next === 'in' && lowerAt(line, to + 1) === 'a' && lowerAt(line, to + 2) === 'row'
  const timed = /^(?:running|straight|ago|later|earlier)$/.test(next)
  // "the first three quarters of this year".
  const ofYear = next === 'of' && findDateStart(line, to + 1) !== undefined
  const spans =
    /^(?:last|past|previous|next|following|first|coming)$/.test(lowerAt(line, at - 1)) && (next !== 'of' || ofYear)
  return runs || timed || spans ? { name: 'quarter', from: to - 1, to } : undefined
}

/** "-old", "-olds" behind "41-year"; "10 years old" keeps its last word outside. */
function endOfAge(line: Line, at: number): number {
  if (!isHyphen(line, at) && !(isDash(line, at) && isGlued(line, at + 1))) return at
  const word = lowerAt(line, at + 1)
  return word === 'old' || word === 'olds' ? at + 2 : at
}

/** "36yo", "41 y/o". */
function readYearOld(line: Line, at: number): { name: string; from: number; to: number } | undefined {
  const word = lowerAt(line, at)
  if (word === 'yo') return { name: 'year', from: at, to: at + 1 }
  return word === 'y' && lowerAt(line, at + 1) === '/' && lowerAt(line, at + 2) === 'o'
    ? { name: 'year', from: at, to: at + 3 }
    : undefined
}

/** "five years and a half". */
function readHalfBehind(line: Line, at: number): number | undefined {
  return lowerAt(line, at) === 'and' && lowerAt(line, at + 1) === 'a' && lowerAt(line, at + 2) === 'half'
    ? at + 3
    : undefined
}

/** "One year later" states a time, "one day we will" and "one second place" do not. */
function isRateBase(line: Line, at: number, unit: number): boolean {
  if (lowerAt(line, at) !== 'one' || isHyphen(line, unit - 1)) return false
  const word = lowerAt(line, unit)
  const next = line.tokens[unit + 1]
  return (
    word === 'day' &&
    next?.type === 'word' &&
    /^(?:PRON|AUX|PROPN)$/.test(next.partOfSpeech ?? 'PRON') &&
    !/^(?:before|after|later|ago|of|to|in|for|and|or|from|on)$/.test(next.lower)
  )
}

/** "a decade of data", "half a century" is read with its numeral; "a year", "a day" state no number. */
function readBareDecade(line: Line, at: number): ReturnType<Reader['read']> {
  if (lowerAt(line, at) !== 'a') return undefined
  const unit = skipHyphen(line, at + 1)
  const word = lowerAt(line, unit)
  if ((word !== 'decade' && word !== 'century') || /^(?:per|once|every|times)$/.test(lowerAt(line, at - 1)))
    return undefined
  // "a century-old house", "twice a decade", "a decade earlier" is a point in time.
  if (isHyphen(line, unit + 1)) return undefined
  const tail = readHalfBehind(line, unit + 1)
  return createDraft({
    from: at,
    to: tail ?? unit + 1,
    kind: 'duration',
    value: tail === undefined ? 1 : 1.5,
    unit: word,
    unitFrom: unit,
    unitTo: unit + 1,
    ruleId,
  })
}
