import { createDraft, type Reader } from '../draft.ts'
import { type Line, lowerAt, skipHyphen } from '../line.ts'
import { readNumeral } from '../numerals/numeral.ts'
import type { Unit } from '../phrases/unit-shape.ts'
import { readDurationUnit, readUnit } from '../phrases/units.ts'

/** "three-quarters of an hour", "a tenth of a mile", "a year and a half": a part of one unit, or one and its part. */
export const partOfUnit: Reader = {
  ruleId: 'part-of-unit',
  example: 'It took three-quarters of an hour.',
  read(line, at, floor) {
    const behind = readUnitAndPart(line, at, floor)
    const part = behind ?? readPart(line, at) ?? readOneAndPart(line, at)
    if (!part) return undefined
    const { value, to, unit, kind } = part
    return createDraft({
      from: behind ? unit.from : at,
      to,
      kind,
      value,
      unit: unit.name,
      unitFrom: unit.from,
      unitTo: unit.to,
      ruleId: this.ruleId,
    })
  },
}

interface Part {
  readonly value: number
  readonly to: number
  readonly unit: Unit
  readonly kind: 'measure' | 'duration'
}

/** "a quarter of an hour"; "a third of a pound" has no other "of" behind. */
function readPart(line: Line, at: number): Part | undefined {
  const numeral = readNumeral(line, at)
  if (!numeral?.fraction || lowerAt(line, numeral.to) !== 'of' || !/^(?:an?|one)$/.test(lowerAt(line, numeral.to + 1)))
    return undefined
  const unit = readOneUnit(line, numeral.to + 2)
  return unit && { value: numeral.value, to: unit.unit.to, ...unit }
}

/** "an hour and a half", "a mile and a quarter". */
function readOneAndPart(line: Line, at: number): Part | undefined {
  const article = lowerAt(line, at)
  if (article !== 'a' && article !== 'an' && article !== 'one') return undefined
  const unit = readOneUnit(line, at + 1)
  const and = unit?.unit.to ?? -1
  if (!unit || lowerAt(line, and) !== 'and' || lowerAt(line, and + 1) !== 'a') return undefined
  const part = parts.get(lowerAt(line, and + 2))
  return part === undefined ? undefined : { value: 1 + part, to: and + 3, ...unit }
}

/** "the past year and a half", told from its "a half". */
function readUnitAndPart(line: Line, at: number, floor: number): Part | undefined {
  if (lowerAt(line, at) !== 'a' || lowerAt(line, at - 1) !== 'and' || at - 2 < floor) return undefined
  const part = parts.get(lowerAt(line, at + 1))
  const unit = part === undefined ? undefined : readOneUnit(line, at - 2)
  return part === undefined || unit?.unit.to !== at - 1 ? undefined : { value: 1 + part, to: at + 2, ...unit }
}

const parts: ReadonlyMap<string, number> = new Map([
  ['half', 0.5],
  ['quarter', 0.25],
])

function readOneUnit(line: Line, at: number): Pick<Part, 'unit' | 'kind'> | undefined {
  const measured = readUnit(line, at)
  if (measured)
    return measured.name === 'bar' || measured.name === 'stone' ? undefined : { unit: measured, kind: 'measure' }
  const time = readDurationUnit(line, skipHyphen(line, at))
  return time && { unit: time, kind: 'duration' }
}
