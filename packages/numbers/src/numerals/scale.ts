import { currencyAbbreviations, currencyCodes, currencyMarks } from '../lexicon/currencies.ts'
import { gluedScales, scaleWords } from '../lexicon/number-words.ts'
import { isGlued, isHyphen, type Line, lowerAt, skipHyphen, valueAt } from '../line.ts'
import { isRaceLength } from '../phrases/race.ts'
import { speaksOf } from '../phrases/speaks-of.ts'

export interface Scaled {
  readonly scale: number
  readonly to: number
}

export function readScaleWord(line: Line, at: number): Scaled | undefined {
  const to = skipHyphen(line, at)
  const scale = scaleWords.get(lowerAt(line, to))
  return scale === undefined ? undefined : { scale, to: to + 1 }
}

/** The scale at `at`: a word ("million", "-million-"), or a letter glued to digits ("k", "M", "bn"). */
export function readScale(line: Line, at: number, spelled: boolean): Scaled | undefined {
  const word = readScaleWord(line, at)
  if (word) return word
  if (spelled) return undefined
  // "2.5 k" may stand apart.
  if (valueAt(line, at) === 'k' && !isGlued(line, at) && !isGlued(line, at + 1)) return { scale: 1e3, to: at + 1 }
  if (/^[mM]$/.test(valueAt(line, at)) && !isGlued(line, at) && isMillion(line, at)) return { scale: 1e6, to: at + 1 }
  if (isCrore(line, at)) return { scale: 1e7, to: at + 1 }
  const scale = isGlued(line, at) ? gluedScales.get(valueAt(line, at)) : undefined
  if (scale === undefined || !mayScale(line, at) || isRaceLength(line, at)) return undefined
  return { scale, to: at + 1 }
}

/** "₹830 cr", "Rs. 45 cr". */
function isCrore(line: Line, at: number): boolean {
  if (!/^crs?$/.test(lowerAt(line, at))) return false
  const mark = lowerAt(line, at - 2)
  return /^(?:₹|inr|rs)$/.test(mark === '.' ? lowerAt(line, at - 3) : mark)
}

/** "EUR 5.2 M", "SEK 402 m", "a profit of 12.5 M.": nothing behind that a size or an initial could belong to; a small letter without a currency is a metre. */
function isMillion(line: Line, at: number): boolean {
  const next = line.tokens[at + 1]
  if (isGlued(line, at + 1) && next?.type !== 'mark') return false
  const before = valueAt(line, at - 2)
  if (currencyMarks.has(before) || currencyCodes.has(before)) return true
  if (valueAt(line, at) === 'm') return currencyAbbreviations.has(before) || currencyCodes.has(valueAt(line, at + 1))
  return (
    valueAt(line, at - 1).includes(',') ||
    currencyMarks.has(valueAt(line, at + 1)) ||
    currencyCodes.has(valueAt(line, at + 1)) ||
    /^(?:euros?|dollars?|pounds?)$/.test(lowerAt(line, at + 1))
  )
}

/** Whether a glued letter is a scale and no unit: "$5m", "1.5m people", but "5m long", "20b", "3t". */
function mayScale(line: Line, at: number): boolean {
  const letter = valueAt(line, at)
  // "$5m-$6m", "a £2m-a-year grant".
  if (currencyMarks.has(valueAt(line, at - 2)) && /^[kKmMbBtT]$/.test(letter)) return !isPowered(line, at)
  if (isHyphen(line, at + 1)) return letter === 'k' || letter === 'K' || letter === 'M'
  if (isPowered(line, at)) return false
  if (/^(?:k|K|M|MM|mil)$/.test(letter)) return true
  // "CHF 5m", "Rs 40m", "KSh 20m".
  const before = valueAt(line, at - 2)
  const coded =
    currencyCodes.has(before) || currencyAbbreviations.has(before) || line.evidence.letterCurrency(before) !== undefined
  const isMoney = coded || /^(?:usd|eur|gbp|rs|sgd|aud|cad|hkd|inr|rm|ps)$/i.test(before)
  if (isMoney || /^(?:euros?|dollars?|pounds?|yen|usd|eur)$/.test(lowerAt(line, at + 1))) return true
  const next = line.tokens[at + 1]
  // "115m in 2000" of a text that writes "£5m"; "115m long" and "a 50m pool" stay metres.
  const millions = line.evidence.smallMillions && !speaksOf(line, at, lengthWords)
  if (letter === 'm' && millions && (next?.type !== 'word' || millionFollowers.has(next.lower))) return true
  // "with 1.9m connected".
  if (letter === 'm' && millions && next?.partOfSpeech === 'VERB' && next.lower.endsWith('ed')) return true
  // "1.2b", but "clade 1b strains".
  if (letter === 'b' || letter === 'B') return next === undefined || (next.type === 'mark' && next.value !== '(')
  // "1.5m people": a plural noun counted right behind.
  return (
    letter === 'm' &&
    next?.type === 'word' &&
    !lengthWords.has(next.lower) &&
    /(?:[^su]s|people|men|women|children)$/.test(next.lower) &&
    next.lower.length > 3
  )
}

/** Digits or a superscript behind make a letter a unit: "5m2". */
function isPowered(line: Line, at: number): boolean {
  return isGlued(line, at + 1) && (line.tokens[at + 1]?.type === 'number' || /[²³/]/.test(valueAt(line, at + 1)))
}

/** Words beside which "88m" are metres even in a text that writes "£5m": of drilling, digging and racing. */
const lengthWords: ReadonlySet<string> = new Set(
  '@ g drill drilled drilling drillhole hole holes borehole intersected intersection intercept intercepts depth depths trench tunnel swim sprint freestyle backstroke butterfly hurdles relay high wide deep tall'.split(
    ' ',
  ),
)

/** What stands behind a figure that counts alone, but hardly behind metres: "115m in 2000", "61m and 70m". */
const millionFollowers: ReadonlySet<string> = new Set('in to and or at on a this last next over during as'.split(' '))
