import { durationWords } from '../lexicon/durations.ts'
import { fractionMarks, scaleWords, smallNumbers } from '../lexicon/number-words.ts'
import { denominators, ordinalWords, pluralDenominators, scaleOrdinals } from '../lexicon/ordinal-words.ts'
import { unitWords } from '../lexicon/units.ts'
import { isGlued, type Line, lowerAt, skipHyphen, valueAt } from '../line.ts'
import { isComparative } from '../phrases/comparative.ts'
import { readOrdinal } from './ordinal.ts'
import { isJoin, readGroupWords, type Words } from './words.ts'

/** A part of one: its value and the token behind it. */
export interface Fraction {
  readonly value: number
  readonly to: number
}

/** "½", "1/2", "two-thirds", "a quarter", "half". */
export function readFraction(line: Line, at: number): Fraction | undefined {
  const token = line.tokens[at]
  if (token?.type === 'number') return readSlashFraction(line, at)
  if (token?.type === 'word') return readWordFraction(line, at) ?? readHalf(line, at)
  const mark = fractionMarks.get(valueAt(line, at))
  return mark === undefined ? undefined : { value: mark, to: at + 1 }
}

/** "1/2", "3/4"; "24/7" and "9/11" are no fractions. */
export function readSlashFraction(line: Line, at: number): Fraction | undefined {
  if (valueAt(line, at + 1) !== '/' || !isGlued(line, at + 1) || !isGlued(line, at + 2)) return undefined
  const numerator = valueAt(line, at)
  const denominator = valueAt(line, at + 2)
  if (!/^\d{1,2}$/.test(numerator) || !/^\d{1,3}$/.test(denominator) || Number(numerator) >= Number(denominator)) {
    return undefined
  }
  // "61/68" is a score or a pair.
  if (Number(denominator) > 20 && !roundDenominators.has(denominator)) return undefined
  if (valueAt(line, at + 3) === '/' && isGlued(line, at + 3)) return undefined
  return { value: Number(numerator) / Number(denominator), to: at + 3 }
}

const roundDenominators: ReadonlySet<string> = new Set(['25', '30', '32', '40', '50', '60', '64', '100'])

/** "two-thirds", "one in" is read elsewhere; "a third" is one where nothing that could be counted follows. */
function readWordFraction(line: Line, at: number): Fraction | undefined {
  const article = (lowerAt(line, at) === 'a' || lowerAt(line, at) === 'an') && lowerAt(line, at + 1) !== 'hundred'
  const numerator = article ? { value: 1, to: at + 1 } : readGroupWords(line, at)
  if (!numerator || numerator.value === 0) return undefined
  const compound = readOneOf(line, numerator) ?? readCompoundDenominator(line, numerator, at)
  if (compound) return compound
  const to = isJoin(line, numerator.to) ? numerator.to + 1 : numerator.to
  const word = lowerAt(line, to)
  const plural = pluralDenominators.get(word)
  if (plural !== undefined && (numerator.value !== 1 || plural === 2))
    return { value: numerator.value / plural, to: to + 1 }
  if (numerator.value !== 1) return undefined
  const one = denominators.get(word)
  if (one === undefined) return undefined
  if (!article) return { value: 1 / one, to: to + 1 }
  // "a third of the staff", "by a quarter.", but "a third annexe".
  const points = word === 'quarter' && lowerAt(line, skipHyphen(line, to + 1)) === 'point'
  if (points) return { value: 1 / one, to: to + 1 }
  // "scored twice and added a third from the spot", but "added a third of it".
  if (article && scoring.test(lowerAt(line, at - 1)) && lowerAt(line, to + 1) !== 'of') return undefined
  return isShare(line, to + 1) && !(valueAt(line, to + 1) === '-' && isGlued(line, to + 2))
    ? { value: 1 / one, to: to + 1 }
    : undefined
}

const scoring = /^(?:add(?:s|ed|ing)?|scor(?:es|ed|ing)|nett(?:ed|ing)|grabb(?:ed|ing)|head(?:s|ed))$/

/** "one one-hundredth", "one one hundred and fifth": a second "one" begins the denominator. */
function readOneOf(line: Line, numerator: Words): Fraction | undefined {
  const next = skipHyphen(line, numerator.to)
  if (numerator.value !== 1 || lowerAt(line, next) !== 'one') return undefined
  const scaled = skipHyphen(line, next + 1)
  const scale = scaleOrdinals.get(lowerAt(line, scaled))
  if (scale !== undefined) return { value: 1 / scale, to: scaled + 1 }
  const ordinal = readOrdinal(line, next)
  return ordinal && { value: 1 / ordinal.value, to: ordinal.to }
}

/** "two twenty-ninths", "one hundred forty-fifths": the tens are of the denominator; "a twenty-first century" is none. */
function readCompoundDenominator(line: Line, numerator: Words, at: number): Fraction | undefined {
  let { value, to } = numerator
  const next = skipHyphen(line, to)
  const unit = pluralDenominators.get(lowerAt(line, next))
  // Tens that were taken for the end of the numerator; "one hundred and thirty fifths" has them there.
  const joined = lowerAt(line, to - 2) === 'and'
  if (!joined && unit !== undefined && unit < 10 && value > 100 && value % 100 >= 20 && value % 10 === 0) {
    value -= value % 100
    return { value: value / ((numerator.value % 100) + unit), to: next + 1 }
  }
  to = skipHyphen(line, to)
  const tens = smallNumbers.get(lowerAt(line, to))
  if (tens === undefined || tens < 20 || to === at) return undefined
  const last = skipHyphen(line, to + 1)
  const word = lowerAt(line, last)
  const ordinal = ordinalWords.get(value === 1 ? word : word.replace(/s$/, ''))
  if (ordinal === undefined || ordinal > 9 || (value !== 1 && !word.endsWith('s'))) return undefined
  if (value === 1 && !isShare(line, last + 1)) return undefined
  return { value: value / (tens + ordinal), to: last + 1 }
}

/** Whether nothing that could be counted follows: "a third of the staff", "by a quarter.", but "a third annexe". */
function isShare(line: Line, at: number): boolean {
  const next = line.tokens[at]
  if (next === undefined || next.type === 'mark' || shareFollowers.has(next.lower)) return true
  // "a third opposed it", but "a third planned mill".
  if (next.partOfSpeech === 'VERB' && /^(?:PRON|DET|PART|SCONJ)$/.test(line.tokens[at + 1]?.partOfSpeech ?? ''))
    return true
  // "a third smaller".
  if (isComparative(line, at)) return true
  // "a third too many", "a quarter mile".
  if (next.lower === 'too') return line.tokens[at + 1]?.type === 'word'
  return lowerAt(line, at - 1) === 'quarter' && (unitWords.has(next.lower) || /^(?:hour|century)$/.test(next.lower))
}

const shareFollowers: ReadonlySet<string> = new Set(
  'of off from in to by since more less fewer higher lower over and or were was are is have had say said as compared during between this last on for'.split(
    ' ',
  ),
)

/** "half of", "half the staff", "half a million", "half an hour", "half million". */
function readHalf(line: Line, at: number): Fraction | undefined {
  if (lowerAt(line, at) !== 'half' && lowerAt(line, at) !== 'quarter') return undefined
  const next = skipHyphen(line, at + 1)
  const word = lowerAt(line, next)
  if (scaleWords.has(word)) return { value: lowerAt(line, at) === 'half' ? 0.5 : 0.25, to: next }
  // "a quarter mile", but "in the first quarter miles grew".
  const measured = unitWords.has(word) || word === 'hour' || word === 'century'
  if (lowerAt(line, at) === 'quarter')
    return measured && /^(?:an?|the|one|every|per)$/.test(lowerAt(line, at - 1))
      ? { value: 0.25, to: at + 1 }
      : undefined
  if (word === 'a' || word === 'an') {
    const third = lowerAt(line, skipHyphen(line, next + 1))
    if (scaleWords.has(third) || durationWords.has(third) || unitWords.has(third)) return { value: 0.5, to: next + 1 }
    return { value: 0.5, to: at + 1 }
  }
  return { value: 0.5, to: at + 1 }
}
