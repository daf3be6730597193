import type { NumberKind } from '@presswork/model'
import type { Evidence } from './evidence.ts'
import { currencyAbbreviations, currencyCodes, currencyMarks, dollarPrefixes } from './lexicon/currencies.ts'
import { scaleWords } from './lexicon/number-words.ts'
import { unitSymbols, unitWords } from './lexicon/units.ts'

/** What the head of a column says of the bare figures below it: "Sales ($m)", "Cargo (tonnes)", "Share (%)". */
export interface ColumnUnit {
  readonly kind: NumberKind
  readonly unit: string | null
  readonly scale: number
}

/** The units of a row's cells, if it is the head of a table; `undefined` where no cell names one. */
export function readHead(text: string, evidence: Evidence): readonly (ColumnUnit | undefined)[] | undefined {
  const units = text.split('\t').map((cell) => readCellUnit(cell, evidence))
  return units.some((unit) => unit !== undefined) ? units : undefined
}

/** The unit in the brackets that end a cell. */
export function readCellUnit(cell: string, evidence: Evidence): ColumnUnit | undefined {
  const trimmed = cell.trimEnd()
  const opening = trimmed.endsWith(')') ? trimmed.lastIndexOf('(') : -1
  if (opening === -1) return undefined
  const written = trimmed.slice(opening + 1, -1).trim()
  if (/^(?:%|per ?cent)$/.test(written)) return { kind: 'percent', unit: 'percent', scale: 1 }
  const unit = unitWords.get(written.toLowerCase()) ?? (written.length > 1 ? unitSymbols.get(written) : undefined)
  return unit === undefined ? readMoney(written, evidence) : { kind: 'measure', unit, scale: 1 }
}

/** "$m", "US$ million", "EUR '000", "Rs crore". */
function readMoney(written: string, evidence: Evidence): ColumnUnit | undefined {
  const parts = /^([A-Za-z]{0,3}[$€£¥₹]|[A-Z]{3}|Rs|RM)[ .]*(.*)$/.exec(written)
  if (!parts) return undefined
  const unit = readCurrency(parts[1] as string, evidence)
  const scale = readScale(parts[2] as string)
  return unit === undefined || scale === undefined ? undefined : { kind: 'money', unit, scale }
}

function readCurrency(written: string, evidence: Evidence): string | undefined {
  if (written === '$') return evidence.dollar
  if (written.endsWith('$')) return dollarPrefixes.get(written.slice(0, -1).toLowerCase())
  if (currencyCodes.has(written)) return written
  return currencyMarks.get(written) ?? currencyAbbreviations.get(written)
}

function readScale(written: string): number | undefined {
  if (written === '') return 1
  if (/^['’]?000s?$/.test(written)) return 1e3
  return scaleWords.get(written.toLowerCase()) ?? letters.get(written.toLowerCase())
}

const letters: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['b', 1e9],
])
