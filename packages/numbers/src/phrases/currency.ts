import { currencyAbbreviations, currencyCodes, currencyMarks, dollarPrefixes } from '../lexicon/currencies.ts'
import {
  countryBeginnings,
  currencyCountries,
  currencyNames,
  irregularNames,
  plainNames,
  sharedAbbreviations,
  sharedNames,
  subunits,
} from '../lexicon/currency-names.ts'
import { scaleWords } from '../lexicon/number-words.ts'
import { isCapitalised, isGlued, type Line, lowerAt, skipHyphen, valueAt } from '../line.ts'
import { readCountryBefore } from '../shared-currencies.ts'

/** A currency beside a figure: its ISO 4217 code, its tokens, and the scale written into it ("90 MEUR"). */
export interface Currency {
  readonly code: string
  readonly from: number
  readonly to: number
  readonly scale: number
}

/** The currency that ends before token `at`: "$", "US$", "GBP", "Rs.", "Japanese Yen". Tokens before `floor` are taken. */
export function readCurrencyBefore(line: Line, at: number, floor: number): Currency | undefined {
  const last = at - 1
  if (last < floor) return undefined
  const mark = currencyMarks.get(valueAt(line, last))
  if (mark !== undefined) return readMark(line, last, floor, mark)
  const value = valueAt(line, last)
  const code = readCode(value)
  // "COP27" is a conference.
  if (code && !(value === 'COP' && isGlued(line, at))) return { ...code, from: last, to: at }
  // "$US45 million", "$A5m": letters behind the mark.
  const swapped =
    isGlued(line, last) && valueAt(line, last - 1) === '$' && last > floor
      ? dollarPrefixes.get(value.toLowerCase())
      : undefined
  if (swapped !== undefined) return { code: swapped, from: last - 1, to: at, scale: 1 }
  const abbreviated = currencyAbbreviations.get(value)
  if (abbreviated !== undefined)
    return { code: readAbbreviated(line, value, abbreviated), from: last, to: at, scale: 1 }
  const letter = isGlued(line, at) ? line.evidence.letterCurrency(value) : undefined
  if (letter !== undefined) return { code: letter, from: last, to: at, scale: 1 }
  if (value === '¢' && /^GHS?$/i.test(valueAt(line, last - 1)) && isGlued(line, last))
    return { code: 'GHS', from: last - 1, to: at, scale: 1 }
  // "Y=28,030", "PS6m": yen and sterling in text that was brought to ASCII; "PS5" is a name.
  if (value === '=' && last > floor && valueAt(line, last - 1) === 'Y' && isGlued(line, last) && isGlued(line, at))
    return { code: 'JPY', from: last - 1, to: at, scale: 1 }
  if (value === 'PS' && isGlued(line, at) && isAmount(line, at)) return { code: 'GBP', from: last, to: at, scale: 1 }
  // "LE 3.2bn", "LE 40 million"; "the LE 2" is a model.
  if (value === 'LE' && (isAmount(line, at) || scaleWords.has(lowerAt(line, at + 1))))
    return { code: 'EGP', from: last, to: at, scale: 1 }
  if (value === '.' && last > floor) {
    const dotted = currencyAbbreviations.get(valueAt(line, last - 1))
    if (dotted !== undefined && isGlued(line, last))
      return { code: readAbbreviated(line, valueAt(line, last - 1), dotted), from: last - 1, to: at, scale: 1 }
  }
  return readNameBefore(line, last, floor)
}

/** "Rs 500" and "Sh500" of the country that the text speaks of. */
function readAbbreviated(line: Line, letters: string, code: string): string {
  const name = sharedAbbreviations.get(letters)
  return (name && line.evidence.spokenCurrency(name)) ?? code
}

/** "6m", "8.1bn", "21,700". */
function isAmount(line: Line, at: number): boolean {
  return valueAt(line, at).includes(',') || (isGlued(line, at + 1) && /^(?:k|m|bn|tn)$/.test(valueAt(line, at + 1)))
}

function readMark(line: Line, at: number, floor: number, code: string): Currency {
  if (valueAt(line, at) !== '$') return { code, from: at, to: at + 1, scale: 1 }
  const before = at - 1
  const prefix =
    before >= floor && line.tokens[before]?.type === 'word' ? dollarPrefixes.get(lowerAt(line, before)) : undefined
  const letters = valueAt(line, before)
  // "US $5" may stand apart; single letters must be glued or in capitals, "a $5 fee" has an article.
  const apart = letters.length > 1 ? /^(?:[A-Z.]+|hk|nz|u\.s\.?)$/.test(letters) : /^[Cc]$/.test(letters)
  // "gave us $5" has a pronoun, text cut into tokens ("us $ 5") a currency.
  const spaced = letters === 'us' && line.tokens[at + 1]?.spaceBefore === true
  const belongs = prefix !== undefined && (isGlued(line, at) || apart || spaced)
  return belongs
    ? { code: prefix, from: before, to: at + 1, scale: 1 }
    : { code: line.evidence.dollar, from: at, to: at + 1, scale: 1 }
}

/** "GBP", "EUR", and codes with a scale letter before them: "MEUR". */
function readCode(value: string): { code: string; scale: number } | undefined {
  if (value.length === 3) {
    if (currencyCodes.has(value)) return { code: value, scale: 1 }
    return smallCodes.has(value) ? { code: value.toUpperCase(), scale: 1 } : undefined
  }
  if (value.length === 4 && value.startsWith('M') && currencyCodes.has(value.slice(1)))
    return { code: value.slice(1), scale: 1e6 }
  return undefined
}

const smallCodes: ReadonlySet<string> = new Set(
  'usd eur gbp sgd aud cad nzd hkd inr chf jpy cny zar krw myr thb aed brl mxn'.split(' '),
)

/** "Japanese Yen 1,240,080", "sen 500"; in small letters only with a country: "they won 5" has none. */
function readNameBefore(line: Line, last: number, floor: number): Currency | undefined {
  const name = lowerAt(line, last)
  const part = subunits.get(name)
  const code = currencyNames.get(name) ?? part?.code
  if (code === undefined || last < floor) return undefined
  const country = currencyCountries.get(lowerAt(line, last - 1))?.[singularName(name)]
  if (country !== undefined) return { code: country, from: last - 1, to: last + 1, scale: 1 }
  // "at dollar 22.5 million".
  const priced = /^(?:dollar|euro)$/.test(name) && /^(?:at|of|for|from|to|by)$/.test(lowerAt(line, last - 1))
  if (!isCapitalised(line, last) && !priced && !plainNames.has(name)) return undefined
  return { code: code === '' ? line.evidence.dollar : code, from: last, to: last + 1, scale: part ? 1 / part.parts : 1 }
}

function singularName(name: string): string {
  return irregularNames.get(name) ?? (/[^s]s$/.test(name) ? name.slice(0, -1) : name)
}

/** The currency at `at`, behind a figure: "euros", "US dollars", "-dollar", "USD", "€". */
export function readCurrencyAfter(line: Line, at: number): Currency | undefined {
  const from = skipHyphen(line, at)
  const mark = currencyMarks.get(valueAt(line, from))
  if (mark !== undefined) {
    // "10 $ 30 $" has marks behind, "5, $6" does not.
    const next = line.tokens[from + 1]
    // "300 $ABC" names a token.
    if (next !== undefined && next.type !== 'mark' && !next.spaceBefore) return undefined
    // "a 1 $ 10 dollar note": the mark is of the second figure, as its name shows.
    if (next?.type === 'number' && currencyNames.has(lowerAt(line, from + 2))) return undefined
    return { code: mark === '' ? line.evidence.dollar : mark, from, to: from + 1, scale: 1 }
  }
  // "5 US$", "12 C$".
  const prefixed =
    valueAt(line, from + 1) === '$' && isGlued(line, from + 1) ? dollarPrefixes.get(lowerAt(line, from)) : undefined
  const behind = line.tokens[from + 2]
  if (prefixed !== undefined && (behind?.type === 'mark' || behind?.spaceBefore !== false))
    return { code: prefixed, from, to: from + 2, scale: 1 }
  const code = readCode(valueAt(line, from))
  if (code)
    return line.tokens[from + 1]?.type === 'number' && !isGlued(line, from) && !line.tokens[from + 1]?.spaceBefore
      ? undefined
      : { ...code, from, to: from + 1 }
  return readNameAfter(line, from)
}

function readNameAfter(line: Line, from: number): Currency | undefined {
  if (line.tokens[from]?.type !== 'word') return undefined
  const national = readNational(line, from)
  if (national) return national
  const name = lowerAt(line, from)
  if (name === 'pound' || name === 'pounds') {
    const sterling = lowerAt(line, from + 1) === 'sterling'
    // "2.8 billion pounds of copper" of a text that writes dollars.
    if (!sterling && lowerAt(line, from + 1) === 'of' && line.evidence.poundsAreWeight) return undefined
    // Without evidence of sterling in the text, pounds are weight unless there are millions of them.
    if (
      !sterling &&
      !line.evidence.poundsAreMoney &&
      !/^(?:million|billion|trillion|[mb]n?)$/.test(lowerAt(line, from - 1))
    )
      return undefined
    return { code: 'GBP', from, to: sterling ? from + 2 : from + 1, scale: 1 }
  }
  const code = currencyNames.get(name)
  // "2 won the prize", "10 rand()" are rare, a verb is not.
  if (code === undefined || (name === 'won' && line.tokens[from]?.partOfSpeech === 'VERB')) return undefined
  const known = code === '' ? line.evidence.dollar : (readShared(line, from, singularName(name)) ?? code)
  return { code: known, from, to: from + 1, scale: 1 }
}

/** "pesos" and "rupees" of the country that the sentence, else the text, speaks of. */
function readShared(line: Line, at: number, name: string): string | undefined {
  if (!sharedNames.has(name)) return undefined
  return readCountryBefore(line.tokens, at, name) ?? line.evidence.spokenCurrency(name)
}

/** "Australian dollars", "Hong Kong dollars", "Trinidad and Tobago dollars". */
function readNational(line: Line, from: number): Currency | undefined {
  const first = lowerAt(line, from)
  const last = countryBeginnings.has(first) ? from + 2 : from
  if (last === from && !currencyCountries.has(first)) return undefined
  for (let at = from; at <= last; at++) {
    const code = currencyCountries.get(lowerAt(line, at))?.[singularName(lowerAt(line, at + 1))]
    if (code !== undefined) return { code, from, to: at + 2, scale: 1 }
  }
  return undefined
}

/** Parts of a currency behind a figure, whose scale is below one: "50 cents", "15-cent", "20 US cents", "470 pence", "82p", "14c". */
export function readSubunit(line: Line, at: number): Currency | undefined {
  const from = skipHyphen(line, at)
  const named = readNamedPart(line, from)
  if (named) return named
  const mark = valueAt(line, at)
  if (mark === '¢') return { code: line.evidence.cents, from: at, to: at + 1, scale: 0.01 }
  // "14.5c/kWh", "1,120 c/kg", "31 p/therm".
  const rate = /^[cp]$/.test(mark) && valueAt(line, at + 1) === '/' && isGlued(line, at + 1)
  if (!rate && (!isGlued(line, at) || (isGlued(line, at + 1) && !/^[.,;:)?!]$/.test(valueAt(line, at + 1)))))
    return undefined
  if (mark === 'p') return { code: 'GBP', from: at, to: at + 1, scale: 0.01 }
  return mark === 'c' ? { code: line.evidence.cents, from: at, to: at + 1, scale: 0.01 } : undefined
}

function readNamedPart(line: Line, from: number): Currency | undefined {
  if (line.tokens[from]?.type !== 'word') return undefined
  let part = subunits.get(lowerAt(line, from))
  let at = from
  let owner: string | undefined
  if (part === undefined) {
    at++
    part = subunits.get(lowerAt(line, at))
    if (part?.code !== '') return undefined
    owner = lowerAt(line, from) === 'euro' ? 'EUR' : currencyCountries.get(lowerAt(line, from))?.dollar
    if (owner === undefined) return undefined
  }
  // "two Sen. Roe", "50 Cent": a name or a title.
  if (isCapitalised(line, at) && !/s$/.test(lowerAt(line, at))) return undefined
  const whole = part.code === 'MXN' ? 'peso' : lowerAt(line, at) === 'øre' ? 'krone' : undefined
  const shared = whole && readShared(line, at, whole)
  return { code: owner ?? shared ?? (part.code || line.evidence.cents), from, to: at + 1, scale: 1 / part.parts }
}
