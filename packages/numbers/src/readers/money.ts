import { createDraft, type Draft, type Reader } from '../draft.ts'
import { subunits } from '../lexicon/currencies.ts'
import { scaleWords } from '../lexicon/number-words.ts'
import { isDash, isGlued, type Line, lowerAt, skipHyphen, skipVagueOf, valueAt } from '../line.ts'
import { readNumeral } from '../numerals/numeral.ts'
import type { Numeral } from '../numerals/numeral-shape.ts'
import { startsWithPoint } from '../numerals/point.ts'
import { readCurrencyAfter, readCurrencyBefore } from '../phrases/currency.ts'
import { findLead } from './lead.ts'

const ruleId = 'money'

/** "$3.5 million", "US$ 5", "GBP 5m", "5 million euros", "-$3", "twelve dollars and thirty-five cents". */
export const money: Reader = {
  ruleId,
  example: 'They won a prize of S$17,360.',
  read(line, at, floor) {
    const numeral = readNumeral(line, at)
    if (!numeral || numeral.vague) return numeral && readAfter(line, at, floor, numeral)
    return readBefore(line, at, floor, numeral) ?? readAfter(line, at, floor, numeral)
  },
}

function readBefore(line: Line, at: number, floor: number, numeral: Numeral): Draft | undefined {
  const currency = readCurrencyBefore(line, startsWithPoint(line, at) ? at - 1 : at, floor)
  if (!currency || isEdition(line, at, currency.from)) return undefined
  const sign = findLead(line, currency.from, floor) ?? findMinus(line, at, currency.to)
  // "US$5 million dollars", "$5 USD": the name behind repeats the mark.
  const again = readCurrencyAfter(line, numeral.to)
  const repeats =
    again !== undefined &&
    !(again.code !== currency.code && line.tokens[again.to]?.type === 'number') &&
    again.from === numeral.to &&
    again.scale === 1 &&
    line.tokens[again.from]?.type === 'word'
  return createDraft({
    from: Math.min(sign?.from ?? currency.from, currency.from),
    to: repeats ? again.to : numeral.to,
    kind: 'money',
    value: (sign ? -1 : 1) * numeral.value * currency.scale,
    scale: numeral.scale,
    unit: repeats && again.code !== line.evidence.dollar ? again.code : currency.code,
    unitFrom: currency.from,
    unitTo: currency.to,
    ruleId,
  })
}

function readAfter(line: Line, at: number, floor: number, numeral: Numeral): Draft | undefined {
  const lead = findLead(line, at, floor)
  const factor = lead?.negative ? -1 : 1
  const from = lead?.from ?? at
  const cents = readSubunit(line, numeral.to)
  if (cents) {
    const { unit, to, unitFrom } = cents
    const value = (factor * numeral.value) / 100
    return createDraft({ from, to, kind: 'money', value, unit, unitFrom, unitTo: to, ruleId: 'cents' })
  }
  const currency = readCurrencyAfter(line, skipVagueOf(line, numeral.to, numeral.vague))
  if (!currency) return undefined
  // "60 USD million": the scale stands behind the code.
  const scale = numeral.scale === 1 ? scaleWords.get(lowerAt(line, currency.to)) : undefined
  const end = scale === undefined ? currency.to : currency.to + 1
  const rest = readCentsBehind(line, end)
  return createDraft({
    from,
    to: rest?.to ?? end,
    kind: 'money',
    value: factor * (numeral.value * currency.scale * (scale ?? 1) + (rest?.value ?? 0)),
    scale: scale ?? numeral.scale,
    comparator: numeral.vague ? '>=' : '=',
    unit: currency.code,
    unitFrom: currency.from,
    unitTo: currency.to,
    ruleId,
  })
}

/** "50 cents", "15-cent", "470 pence", "82p", "14c". */
function readSubunit(line: Line, at: number): { unit: string; unitFrom: number; to: number } | undefined {
  const unitFrom = skipHyphen(line, at)
  const word = subunits.get(lowerAt(line, unitFrom))
  if (word !== undefined) return { unit: word === '' ? line.evidence.dollar : word, unitFrom, to: unitFrom + 1 }
  const mark = valueAt(line, at)
  if (mark === '¢') return { unit: line.evidence.dollar, unitFrom: at, to: at + 1 }
  if (!isGlued(line, at) || (isGlued(line, at + 1) && !/^[.,;:)?!]$/.test(valueAt(line, at + 1)))) return undefined
  if (mark === 'p') return { unit: 'GBP', unitFrom: at, to: at + 1 }
  return mark === 'c' ? { unit: line.evidence.dollar, unitFrom: at, to: at + 1 } : undefined
}

/** "and thirty-five cents" behind "twelve dollars". */
function readCentsBehind(line: Line, at: number): { value: number; to: number } | undefined {
  const next = lowerAt(line, at) === 'and' ? at + 1 : at
  const cents = readNumeral(line, next)
  if (!cents || cents.value >= 100 || cents.scale !== 1 || cents.fraction) return undefined
  // "18 dollars 40." at the end of its clause.
  const closed = line.tokens[cents.to] === undefined || /^[.,;?!]$/.test(valueAt(line, cents.to))
  if (cents.value >= 10 && closed && isDollarWord(line, at - 1)) return { value: cents.value / 100, to: cents.to }
  return subunits.has(lowerAt(line, cents.to)) ? { value: cents.value / 100, to: cents.to + 1 } : undefined
}

function isDollarWord(line: Line, at: number): boolean {
  return line.tokens[at]?.type === 'word' && line.tokens[at - 1]?.type !== 'mark'
}

/** "$-5m": the minus behind the mark. */
function findMinus(line: Line, at: number, end: number): { from: number } | undefined {
  return at > end && isDash(line, end) ? { from: end } : undefined
}

/** "Euro 2020", "Bitcoin 2024": a year behind a name is an edition. */
function isEdition(line: Line, at: number, from: number): boolean {
  return (
    line.tokens[from]?.type === 'word' && valueAt(line, from).length > 3 && /^(?:19|20)\d\d$/.test(valueAt(line, at))
  )
}
