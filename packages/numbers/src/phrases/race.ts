import { isGlued, type Line, lowerAt, valueAt } from '../line.ts'
import { speaksOf } from './speaks-of.ts'

/** Whether the "k" at `at` is of kilometres: "the 10k" of a sentence about runners, "a 5K run"; "the 10k runners" are so many. */
export function isRaceLength(line: Line, at: number): boolean {
  if (!/^[kK]$/.test(valueAt(line, at)) || !isGlued(line, at) || !lengths.has(valueAt(line, at - 1))) return false
  if (races.has(lowerAt(line, at + 1))) return true
  if (!/^(?:an?|the|his|her|their)$/.test(lowerAt(line, at - 2))) return false
  return !/^(?:NOUN|PROPN|ADJ)$/.test(line.tokens[at + 1]?.partOfSpeech ?? '') && speaksOf(line, at, racing)
}

const lengths: ReadonlySet<string> = new Set(['3', '5', '8', '10', '12', '15', '20', '50', '100'])

const races: ReadonlySet<string> = new Set('race races run runs walk course jog'.split(' '))

const racing: ReadonlySet<string> = new Set(
  'run ran runs running race races raced runner runners finish finished marathon marathons course jog walk won'.split(
    ' ',
  ),
)
