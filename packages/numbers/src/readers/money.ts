import { createDraft, type Draft, type Reader } from '../draft.ts'
import { dollarPrefixes } from '../lexicon/currencies.ts'
import { currencyNames } from '../lexicon/currency-names.ts'
import { scaleWords } from '../lexicon/number-words.ts'
import { isDash, isGlued, type Line, lowerAt, skipVagueOf, valueAt } from '../line.ts'
import { readNumeral } from '../numerals/numeral.ts'
import type { Numeral } from '../numerals/numeral-shape.ts'
import { startsWithPoint } from '../numerals/point.ts'
import { roundFloat } from '../numerals/round.ts'
import { readScale } from '../numerals/scale.ts'
import { readCurrencyAfter, readCurrencyBefore, readSubunit } from '../phrases/currency.ts'
import { findLead } from './lead.ts'

const ruleId = 'money'

/** "$3.5 million", "US$ 5", "GBP 5m", "5 million euros", "-$3", "twelve dollars and thirty-five cents". */
export const money: Reader = {
  ruleId,
  example: 'They won a prize of S$17,360.',
  read(line, at, floor) {
    const numeral = readNumeral(line, at)
    if (!numeral || numeral.vague) return numeral && readAfter(line, at, floor, numeral)
    return (
      readInBrackets(line, at, floor, numeral) ??
      readBefore(line, at, floor, numeral) ??
      readAfter(line, at, floor, numeral)
    )
  },
}

/** "$(4.3) million": below zero, as accounts write it. */
function readInBrackets(line: Line, at: number, floor: number, numeral: Numeral): Draft | undefined {
  if (valueAt(line, at - 1) !== '(' || valueAt(line, numeral.to) !== ')' || numeral.spelled) return undefined
  const currency = isGlued(line, at - 1) && isGlued(line, at) ? readCurrencyBefore(line, at - 1, floor) : undefined
  if (!currency) return undefined
  const scaled = readScale(line, numeral.to + 1, false)
  const scale = scaled?.scale ?? 1
  return createDraft({
    from: currency.from,
    to: scaled?.to ?? numeral.to + 1,
    kind: 'money',
    value: -roundFloat(numeral.value * scale * currency.scale),
    scale,
    unit: currency.code,
    unitFrom: currency.from,
    unitTo: currency.to,
    ruleId,
  })
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
  const end = repeats ? again.to : numeral.to
  const rest = readCentsBehind(line, end)
  return createDraft({
    from: Math.min(sign?.from ?? currency.from, currency.from),
    to: rest?.to ?? end,
    kind: 'money',
    value: (sign ? -1 : 1) * (numeral.value * currency.scale + (rest?.value ?? 0)),
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
    const { from: unitFrom, to, scale } = cents
    const value = roundFloat(factor * numeral.value * scale)
    // "US65.4c".
    const prefix = isGlued(line, at) && at > floor ? dollarPrefixes.get(lowerAt(line, at - 1)) : undefined
    const unit = prefix ?? readWholeOf(line, to) ?? cents.code
    const first = prefix === undefined ? from : at - 1
    return createDraft({ from: first, to, kind: 'money', value, unit, unitFrom, unitTo: to, ruleId: 'cents' })
  }
  const currency = readCurrencyAfter(line, skipVagueOf(line, numeral.to, numeral.vague))
  if (!currency) return undefined
  // "60 USD million": the scale stands behind the code.
  const scale = numeral.scale === 1 ? scaleWords.get(lowerAt(line, currency.to)) : undefined
  const end = scale === undefined ? currency.to : currency.to + 1
  const rest = readCentsBehind(line, end) ?? readSpokenCents(line, end, numeral)
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

/** "9 cents of every euro", "44 cents in each dollar": the currency of what the cents are parts of. */
function readWholeOf(line: Line, at: number): string | undefined {
  if (!/^(?:of|in|on|from)$/.test(lowerAt(line, at)) || !/^(?:every|each|the)$/.test(lowerAt(line, at + 1)))
    return undefined
  return currencyNames.get(lowerAt(line, at + 2)) || undefined
}

/** "and thirty-five cents" behind "twelve dollars" or "$12". */
function readCentsBehind(line: Line, at: number): { value: number; to: number } | undefined {
  if (line.tokens[at] === undefined || /^[.,;)]$/.test(valueAt(line, at))) return undefined
  const cents = readNumeral(line, lowerAt(line, at) === 'and' ? at + 1 : at)
  if (!cents || cents.value >= 100 || cents.scale !== 1 || cents.fraction) return undefined
  const part = readSubunit(line, cents.to)
  if (!part) return undefined
  // "one kuai and five mao five": a tenth of the part goes on without its name.
  const rest = part.scale === 0.1 ? readNumeral(line, part.to) : undefined
  const spoken = rest?.spelled && rest.value < 10 && Number.isInteger(rest.value) && closesAmount(line, rest.to)
  const value = cents.value + (spoken ? rest.value / 10 : 0)
  return { value: roundFloat(value * part.scale), to: spoken ? rest.to : part.to }
}

/** "18 dollars 40." at the end of its clause, "four dollars and six". */
function readSpokenCents(line: Line, at: number, whole: Numeral): { value: number; to: number } | undefined {
  const and = lowerAt(line, at) === 'and'
  const cents = readNumeral(line, and ? at + 1 : at)
  if (!cents || cents.value >= 100 || cents.scale !== 1 || cents.fraction || !isDollarWord(line, at - 1))
    return undefined
  const next = line.tokens[cents.to]
  const closed = closesAmount(line, cents.to)
  const more = next?.lower === 'more' && line.tokens[cents.to + 1]?.type !== 'word'
  const spoken = and && whole.spelled && cents.spelled && (closed || next?.lower === 'and')
  return spoken || (cents.value >= 10 && (closed || more)) ? { value: cents.value / 100, to: cents.to } : undefined
}

/** The end of the sentence or of a clause. */
function closesAmount(line: Line, at: number): boolean {
  return line.tokens[at] === undefined || /^[.,;?!]$/.test(valueAt(line, at))
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
