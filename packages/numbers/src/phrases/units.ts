import { durationModifiers, durationWords, gluedDurations } from '../lexicon/durations.ts'
import { ambiguousSymbols, compoundBeginnings, dimensionAdjectives, unitSymbols, unitWords } from '../lexicon/units.ts'
import { isGlued, isHyphen, type Line, lowerAt, skipHyphen, valueAt } from '../line.ts'
import { readDegrees } from './degrees.ts'
import { isRaceLength } from './race.ts'
import { speaksOf } from './speaks-of.ts'
import type { Unit } from './unit-shape.ts'

const powers: ReadonlyMap<string, string> = new Map([
  ['square', 'square'],
  ['sq', 'square'],
  ['cubic', 'cubic'],
  ['cu', 'cubic'],
])

/** The physical unit at `at`, behind a joining hyphen too: "square metres", "km²", "-metre", "km/h", "miles per hour". */
export function readUnit(line: Line, at: number): Unit | undefined {
  const from = skipHyphen(line, at)
  const bracketed = readBracketed(line, from)
  if (bracketed) return bracketed
  const temperature = readDegrees(line, from)
  if (temperature) return temperature
  const base = readPoweredUnit(line, from, at)
  return base && readRate(line, base)
}

/** "20 (kg)", "20 [kg]": a symbol alone in brackets. */
function readBracketed(line: Line, at: number): Unit | undefined {
  const closing = brackets.get(valueAt(line, at))
  if (closing === undefined || valueAt(line, at + 2) !== closing) return undefined
  const name = unitSymbols.get(valueAt(line, at + 1))
  return name === undefined || valueAt(line, at + 1).length < 2 ? undefined : { name, from: at, to: at + 3 }
}

const brackets: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['<', '>'],
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
    // '10 " long'.
    if (isInchMark(line, at, figureEnd)) return { name: 'inch', from: at, to: at + 1 }
    const symbol = unitSymbols.get(token?.value ?? '')
    return symbol === undefined ? undefined : { name: symbol, from: at, to: at + 1 }
  }
  const carbon = readCarbon(line, at)
  if (carbon) return carbon
  // "the 10k" of runners.
  if (isRaceLength(line, at)) return { name: 'kilometre', from: at, to: at + 1 }
  const compound = compoundBeginnings.has(token.lower) ? readCompound(line, at) : undefined
  if (compound) return compound
  const word = unitWords.get(token.lower)
  // "DAY Metre" and "Metre" are units, "Bar Association" is none.
  if (word !== undefined && !(ambiguousSymbols.has(token.lower) && !isPlainFollower(line, at + 1))) {
    return { name: word, from: at, to: at + 1 }
  }
  const name = readByContext(line, at) ?? unitSymbols.get(token.value)
  if (name === undefined) return undefined
  const glued = figureEnd === at && isGlued(line, at)
  if (ambiguousSymbols.has(token.value) && figureEnd !== -1) {
    const plain = isPlainFollower(line, at + 1) || isAttributive(line, at)
    const apart = token.value === 'm' && isLengthFollower(line, at + 1)
    if (glued ? !isGluedSymbol(line, at) : token.value === 'in' || !(plain || apart)) return undefined
    if (!glued && isHyphen(line, at - 1) && token.value === 'in') return undefined
  }
  return { name, from: at, to: at + 1 }
}

/** "112 MtCO2e", "90 gCO2/km": a mass of what it names. */
function readCarbon(line: Line, at: number): Unit | undefined {
  const mass = /^([kMG]?[tg])CO$/.exec(valueAt(line, at))
  const name = mass && unitSymbols.get(mass[1] as string)
  if (!name || valueAt(line, at + 1) !== '2' || !isGlued(line, at + 1)) return undefined
  const equivalent = isGlued(line, at + 2) && /^eq?$/.test(lowerAt(line, at + 2))
  return { name, from: at, to: equivalent ? at + 3 : at + 2 }
}

/** "968 mb" of pressure, "400 nm" at sea; elsewhere megabytes and nanometres. */
function readByContext(line: Line, at: number): string | undefined {
  const symbol = valueAt(line, at)
  if (symbol === 'K') return speaksOf(line, at, heatWords) && !isGlued(line, at) ? 'kelvin' : undefined
  if (symbol === 'mb') return speaksOf(line, at, pressureWords) ? 'millibar' : undefined
  return symbol === 'nm' && speaksOf(line, at, seaWords) ? 'nautical mile' : undefined
}

const heatWords: ReadonlySet<string> = new Set('temperature temperatures kelvin cryogenic superconducting'.split(' '))

const seaWords: ReadonlySet<string> = new Set(
  'nautical vessel vessels ship ships boat boats coast sea offshore knots kn aircraft flight sail sailed yacht island port'.split(
    ' ',
  ),
)

/** Words that tell "968 mb" of the weather from a file of that size. */
const pressureWords: ReadonlySet<string> = new Set(
  'pressure pressures barometric barometer millibar millibars hpa isobar isobars cyclone hurricane'.split(' '),
)

/** '10 " long', '0.4" of rain', 'a 12" screen': no mark that closes or opens a quotation. */
function isInchMark(line: Line, at: number, figureEnd: number): boolean {
  const mark = valueAt(line, at)
  if (mark !== '"' && mark !== '″') return false
  const next = line.tokens[at + 1]
  if (dimensionAdjectives.has(next?.lower ?? '')) return true
  if (figureEnd !== at || !isGlued(line, at) || line.tokens[at - 1]?.type !== 'number') return false
  if (mark === '"' && line.tokens.some((token, index) => index !== at && token.value === '"')) return false
  if (next?.lower === 'of') return true
  return next?.partOfSpeech === 'NOUN' && /^(?:an?|the|its|with|of)$/.test(lowerAt(line, at - 2))
}

/** "nautical miles", "light-year", "parts per million": units of two or three words. */
function readCompound(line: Line, at: number): Unit | undefined {
  const second = skipHyphen(line, at + 1)
  const two = `${lowerAt(line, at)}-${lowerAt(line, second)}`
  const third = skipHyphen(line, second + 1)
  const three = unitWords.get(`${two}-${lowerAt(line, third)}`)
  if (three !== undefined) return { name: three, from: at, to: third + 1 }
  const name = unitWords.get(two)
  return name === undefined ? undefined : { name, from: at, to: second + 1 }
}

/** "a 5 W charger": between an article's figure and a noun. */
function isAttributive(line: Line, at: number): boolean {
  return (
    /^(?:m|g|L|l|W|V|A)$/.test(valueAt(line, at)) &&
    line.tokens[at - 1]?.type === 'number' &&
    /^(?:an?|the|its)$/.test(lowerAt(line, at - 2)) &&
    line.tokens[at + 1]?.type === 'word'
  )
}

/** A glued letter that has nothing glued behind: "12m", not "12m-x" or "3G/4G". */
function isGluedSymbol(line: Line, at: number): boolean {
  if (/^[FKCBbJVN]$/.test(valueAt(line, at))) return valueAt(line, at) === 'V'
  if (valueAt(line, at) === 'A') return false
  const next = line.tokens[at + 1]
  return (
    next === undefined || next.spaceBefore || (next.type === 'mark' && !/[-'’]/.test(next.value)) || isPower(next.value)
  )
}

/** "m2", "cm3", but no code such as "318m407". */
function isPower(figure: string): boolean {
  return figure === '2' || figure === '3'
}

/** Whether what follows can follow a unit symbol that may also be a letter or a word: "5 m of", "3 g.", "10 W long". */
function isPlainFollower(line: Line, at: number): boolean {
  const next = line.tokens[at]
  if (next === undefined) return true
  if (next.type === 'number') return next.spaceBefore || isPower(next.value)
  if (next.type === 'mark') return /[.,;:)/²³]/.test(next.value)
  return dimensionAdjectives.has(next.lower) || symbolFollowers.has(next.lower)
}

/** "1,100 m past the threshold", "6 m grading 4 g/t", "12 m @ 8 g/t": what follows metres that stand apart. */
function isLengthFollower(line: Line, at: number): boolean {
  return /^(?:past|beyond|grading|@|outside|inside|ahead|behind|beneath|underground|offshore|upstream|downstream)$/.test(
    lowerAt(line, at),
  )
}

const symbolFollowers: ReadonlySet<string> = new Set(
  'of co co2 co2e carbon oil gold and or per to in at from by x above below with for on is was off instead heavier lighter longer shorter higher deeper taller than each against versus'.split(
    ' ',
  ),
)

/** "per hour", "/h", "per square inch" behind a unit. */
function readRate(line: Line, base: Unit): Unit {
  const joint = lowerAt(line, base.to)
  const slash = joint === '/' && isGlued(line, base.to)
  // "miles an hour", "litre-an-hour".
  const from = skipHyphen(line, base.to)
  const word = lowerAt(line, from)
  const span = skipHyphen(line, from + 1)
  // "40 tonnes a year earlier" is a point in time.
  const article =
    (word === 'a' || word === 'an') &&
    rateTimes.has(lowerAt(line, span)) &&
    !/^(?:earlier|before|ago|later|previously|on)$/.test(lowerAt(line, span + 1))
  // "a 7,000 barrels-per-day mill".
  const hyphened = word === 'per' && isHyphen(line, from + 1)
  if (!slash && !article && !hyphened && joint !== 'per') return base
  const at = article || hyphened ? skipHyphen(line, from + 1) : base.to + 1
  const token = line.tokens[at]
  // "5.6 L/100km", "6 litres per 100 km".
  if (token?.value === '100' && unitWordOrSymbol(line, at + 1) === 'kilometre')
    return { ...base, name: `${base.name} per 100 kilometre`, to: at + 2 }
  if (token?.type !== 'word') return base
  const time =
    durationWords.get(token.lower) ??
    (slash ? (gluedDurations.get(token.value) ?? (token.value === 's' ? 'second' : undefined)) : undefined)
  if (time !== undefined) return { ...base, name: `${base.name} per ${time}`, to: at + 1 }
  const unit = readPoweredUnit(line, at, -1)
  return unit ? { ...base, name: `${base.name} per ${unit.name}`, to: unit.to } : base
}

function unitWordOrSymbol(line: Line, at: number): string | undefined {
  return unitWords.get(lowerAt(line, at)) ?? unitSymbols.get(valueAt(line, at))
}

const rateTimes: ReadonlySet<string> = new Set('second minute hour day week month year'.split(' '))

/** The unit of time at `at`: "years", "-day", "business days", "30s". */
export function readDurationUnit(line: Line, at: number): Unit | undefined {
  const from = skipHyphen(line, at)
  const token = line.tokens[from]
  if (token?.type !== 'word') return undefined
  const name = durationWords.get(token.lower)
  if (name !== undefined) return mayBeTime(line, from) ? { name, from, to: from + 1 } : undefined
  // "812 ms" may stand apart.
  const apart = from === at && /^[mµμn]s$/.test(token.value) && line.tokens[at - 1]?.type === 'number'
  const glued = apart || (from === at && isGlued(line, at)) ? readGluedDuration(line, at) : undefined
  if (glued !== undefined)
    return isGlued(line, at + 1) && lowerAt(line, at + 1) !== ')' && line.tokens[at + 1]?.type !== 'mark'
      ? undefined
      : { name: glued, from, to: from + 1 }
  if (!durationModifiers.has(token.lower)) return undefined
  const unit = skipHyphen(line, from + 1)
  const modified = durationWords.get(lowerAt(line, unit))
  return modified === undefined ? undefined : { name: modified, from, to: unit + 1 }
}

/** "480ms", "24h", and with a decimal point "3.1s", where "1990s" is a decade. */
function readGluedDuration(line: Line, at: number): string | undefined {
  if (valueAt(line, at) === 's') return valueAt(line, at - 1).includes('.') ? 'second' : undefined
  return gluedDurations.get(valueAt(line, at))
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
