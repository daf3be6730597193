import { durationModifiers, durationWords, gluedDurations } from '../lexicon/durations.ts'
import { ambiguousSymbols, dimensionAdjectives, unitSymbols, unitWords } from '../lexicon/units.ts'
import { isGlued, isHyphen, type Line, lowerAt, skipHyphen, valueAt } from '../line.ts'

/** A unit found behind a figure: its singular name and its tokens. */
export interface Unit {
  readonly name: string
  readonly from: number
  readonly to: number
}

const powers: ReadonlyMap<string, string> = new Map([
  ['square', 'square'],
  ['sq', 'square'],
  ['cubic', 'cubic'],
  ['cu', 'cubic'],
])

/** The physical unit at `at`, behind a joining hyphen too: "square metres", "km²", "-metre", "km/h", "miles per hour". */
export function readUnit(line: Line, at: number): Unit | undefined {
  const from = skipHyphen(line, at)
  const temperature = readDegrees(line, from)
  if (temperature) return temperature
  const base = readPoweredUnit(line, from, at)
  return base && readRate(line, base)
}

/** "degrees Celsius", "°C", "° F", "deg. C", "degrees". */
function readDegrees(line: Line, at: number): Unit | undefined {
  const word = lowerAt(line, at)
  const mark = word === '°' || word === 'º'
  if (!mark && word !== 'degrees' && word !== 'degree' && word !== 'deg') return undefined
  const next =
    word === 'deg' && lowerAt(line, at + 1) === '.' && isGlued(line, at + 1) ? at + 2 : skipHyphen(line, at + 1)
  const scale = lowerAt(line, next)
  const name = temperatureScales.get(scale)
  if (
    name === undefined ||
    (scale.length === 1 &&
      valueAt(line, next) !== valueAt(line, next).toUpperCase() &&
      !mark &&
      scale !== 'c' &&
      scale !== 'f')
  ) {
    return { name: 'degree', from: at, to: at + 1 }
  }
  return { name, from: at, to: next + 1 }
}

const temperatureScales: ReadonlyMap<string, string> = new Map([
  ['c', 'degree Celsius'],
  ['celsius', 'degree Celsius'],
  ['celcius', 'degree Celsius'],
  ['centigrade', 'degree Celsius'],
  ['f', 'degree Fahrenheit'],
  ['fahrenheit', 'degree Fahrenheit'],
  ['farenheit', 'degree Fahrenheit'],
  ['k', 'kelvin'],
])

/** "square kilometres", "sq ft", "m2", "km²", "metres squared", or a unit without a power. */
function readPoweredUnit(line: Line, at: number, figureEnd: number): Unit | undefined {
  const power = powers.get(lowerAt(line, at))
  if (power) {
    const dot = lowerAt(line, at + 1) === '.' && isGlued(line, at + 1) ? at + 2 : at + 1
    const inner = readSimpleUnit(line, skipHyphen(line, dot), -1)
    return inner && { name: `${power} ${inner.name}`, from: at, to: inner.to }
  }
  const base = readSimpleUnit(line, at, figureEnd)
  if (!base) return undefined
  const mark = lowerAt(line, base.to)
  if (!isGlued(line, base.to)) return base
  if (mark === '²' || mark === '2') return { ...base, name: `square ${base.name}`, to: base.to + 1 }
  if (mark === '³' || mark === '3') return { ...base, name: `cubic ${base.name}`, to: base.to + 1 }
  return base
}

/** One unit word or symbol; `figureEnd` is where the figure ended, -1 where the context already speaks for a unit. */
function readSimpleUnit(line: Line, at: number, figureEnd: number): Unit | undefined {
  const token = line.tokens[at]
  if (token?.type !== 'word') {
    const symbol = unitSymbols.get(token?.value ?? '')
    return symbol === undefined ? undefined : { name: symbol, from: at, to: at + 1 }
  }
  const two = `${token.lower}-${lowerAt(line, skipHyphen(line, at + 1))}`
  const compound = unitWords.get(two)
  if (compound !== undefined) return { name: compound, from: at, to: skipHyphen(line, at + 1) + 1 }
  const word = unitWords.get(token.lower)
  // "DAY Metre" and "Metre" are units, "Bar Association" is none.
  if (word !== undefined && !(ambiguousSymbols.has(token.lower) && !isPlainFollower(line, at + 1))) {
    return { name: word, from: at, to: at + 1 }
  }
  const name = unitSymbols.get(token.value)
  if (name === undefined) return undefined
  const glued = figureEnd === at && isGlued(line, at)
  if (ambiguousSymbols.has(token.value) && figureEnd !== -1) {
    if (glued ? !isGluedSymbol(line, at) : token.value === 'in' || !isPlainFollower(line, at + 1)) return undefined
    if (!glued && isHyphen(line, at - 1) && token.value === 'in') return undefined
  }
  return { name, from: at, to: at + 1 }
}

/** A glued letter that has nothing glued behind: "12m", not "12m-x" or "3G/4G". */
function isGluedSymbol(line: Line, at: number): boolean {
  if (/^[FKCBbJVN]$/.test(valueAt(line, at))) return valueAt(line, at) === 'V'
  if (valueAt(line, at) === 'A') return false
  const next = line.tokens[at + 1]
  return (
    next === undefined ||
    next.spaceBefore ||
    (next.type === 'mark' && !/[-'’]/.test(next.value)) ||
    next.type === 'number'
  )
}

/** Whether what follows can follow a unit symbol that may also be a letter or a word: "5 m of", "3 g.", "10 W long". */
function isPlainFollower(line: Line, at: number): boolean {
  const next = line.tokens[at]
  if (next === undefined || next.type === 'number') return true
  if (next.type === 'mark') return /[.,;:)/²³]/.test(next.value)
  return dimensionAdjectives.has(next.lower) || symbolFollowers.has(next.lower)
}

const symbolFollowers: ReadonlySet<string> = new Set(
  'of and or per to in at from by x above below with for on is was'.split(' '),
)

/** "per hour", "/h", "per square inch" behind a unit. */
function readRate(line: Line, base: Unit): Unit {
  const joint = lowerAt(line, base.to)
  const slash = joint === '/' && isGlued(line, base.to)
  // "miles an hour" is a speed; "barrels a day" leaves the day outside.
  const article = joint === 'an' && lowerAt(line, base.to + 1) === 'hour'
  if (!slash && !article && joint !== 'per') return base
  const at = base.to + 1
  const token = line.tokens[at]
  if (token?.type !== 'word') return base
  const time =
    durationWords.get(token.lower) ??
    (slash ? (gluedDurations.get(token.value) ?? (token.value === 's' ? 'second' : undefined)) : undefined)
  if (time !== undefined) return { ...base, name: `${base.name} per ${time}`, to: at + 1 }
  const unit = readPoweredUnit(line, at, -1)
  return unit ? { ...base, name: `${base.name} per ${unit.name}`, to: unit.to } : base
}

/** The unit of time at `at`: "years", "-day", "business days", "30s". */
export function readDurationUnit(line: Line, at: number): Unit | undefined {
  const from = skipHyphen(line, at)
  const token = line.tokens[from]
  if (token?.type !== 'word') return undefined
  const name = durationWords.get(token.lower)
  if (name !== undefined) return mayBeTime(line, from) ? { name, from, to: from + 1 } : undefined
  const glued = from === at && isGlued(line, at) ? gluedDurations.get(token.value) : undefined
  if (glued !== undefined)
    return isGlued(line, at + 1) && lowerAt(line, at + 1) !== ')' && line.tokens[at + 1]?.type !== 'mark'
      ? undefined
      : { name: glued, from, to: from + 1 }
  if (!durationModifiers.has(token.lower)) return undefined
  const unit = skipHyphen(line, from + 1)
  const modified = durationWords.get(lowerAt(line, unit))
  return modified === undefined ? undefined : { name: modified, from, to: unit + 1 }
}

/** "a second annexe" is an ordinal; "5 min." is a time, "2 mo" too, "3 sec" and "1 second" as well. */
function mayBeTime(line: Line, at: number): boolean {
  return (
    lowerAt(line, at) !== 'second' ||
    isHyphen(line, at - 1) ||
    /^(?:one|1|0|a|half)$/.test(lowerAt(line, at - 1)) ||
    line.tokens[at - 1]?.type === 'number'
  )
}
