import type { Token } from '@presswork/language'
import type { Reading } from '../moment.ts'
import type { Refiner } from './merge-neighbours.ts'

/** How many tokens of an address are looked back over; longer ones begin to repeat words that a date needs. */
const longest = 48

/** Takes out what stands inside a web address: "https://harbour.example/2024/03/18/opening". */
export const dropAddresses: Refiner = (readings, tokens) => readings.filter((reading) => !isInAddress(reading, tokens))

function isInAddress(reading: Reading, tokens: readonly Token[]): boolean {
  for (let at = reading.from; at > 0 && at > reading.from - longest; at--) {
    if (tokens[at]?.spaceBefore) return false
    const before = tokens[at - 1]
    if (
      before?.lower === 'www' ||
      (before?.value === '/' && tokens[at - 2]?.value === '/' && tokens[at - 3]?.value === ':')
    )
      return true
  }
  return false
}
