import { isGlued, type Line, lowerAt, skipHyphen, valueAt } from '../line.ts'
import { speaksOf } from './speaks-of.ts'
import type { Unit } from './unit-shape.ts'

/** "degrees Celsius", "°C", "° F", "deg. C", "degrees". */
export function readDegrees(line: Line, at: number): Unit | undefined {
  const word = lowerAt(line, at)
  const mark = word === '°' || word === 'º'
  // "a melting point of 12 C".
  if ((word === 'c' || word === 'f') && word !== valueAt(line, at) && speaksOf(line, at, heatWords))
    return { name: word === 'c' ? 'degree Celsius' : 'degree Fahrenheit', from: at, to: at + 1 }
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

const heatWords: ReadonlySet<string> = new Set(
  'temperature temperatures melting boiling freezing heat heated hot cold warm warmer warmest hotter hottest colder coldest cooler coolest mildest heatwave summer weather oven celsius fahrenheit °'.split(
    ' ',
  ),
)

const temperatureScales: ReadonlyMap<string, string> = new Map([
  ['c', 'degree Celsius'],
  ['celsius', 'degree Celsius'],
  ['celcius', 'degree Celsius'],
  ['centigrade', 'degree Celsius'],
  ['f', 'degree Fahrenheit'],
  ['fahrenheit', 'degree Fahrenheit'],
  ['farenheit', 'degree Fahrenheit'],
  ['k', 'kelvin'],
  ['rankine', 'degree Rankine'],
])
