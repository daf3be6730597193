import type { Token } from '@presswork/language'
import type { Reading } from '../moment.ts'
import { isCapitalised, isDash, isGlued, lowerAt } from '../reader.ts'
import { isInAct } from '../readers/year-evidence.ts'
import type { Refiner } from './merge-neighbours.ts'

/** Takes out what stayed weak, and years that belong to a name: "the 2016 Harbour Games", "the Data Act 2018". */
export const dropNames: Refiner = (readings, tokens) =>
  readings.filter((reading) => !reading.weak && !isName(reading, tokens))

function isName(reading: Reading, tokens: readonly Token[]): boolean {
  if (reading.high || reading.low.unit !== 'year' || reading.low.year === undefined || reading.to - reading.from > 1)
    return false
  if (isInAct(tokens, reading.from)) return true
  // "Agenda-2030", "Expo-2020"
  if (isDash(tokens, reading.from - 1) && isGlued(tokens, reading.from) && isCapitalised(tokens, reading.from - 2))
    return true
  // "the 2016 Harbour Games": article, year, name. "In 2016 Acme" has no article.
  const before = lowerAt(tokens, reading.from - 1)
  return ['the', 'its', 'our', 'their'].includes(before) && isCapitalised(tokens, reading.to)
}
