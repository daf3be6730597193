import { plainSymbols, plainUnits } from './plain-units.ts'

const prefixes: ReadonlyArray<readonly [string, string]> = [
  ['pico', 'p'],
  ['nano', 'n'],
  ['micro', 'µ'],
  ['milli', 'm'],
  ['centi', 'c'],
  ['deci', 'd'],
  ['deca', 'da'],
  ['hecto', 'h'],
  ['kilo', 'k'],
  ['mega', 'M'],
  ['giga', 'G'],
  ['tera', 'T'],
  ['peta', 'P'],
  ['exa', 'E'],
  ['zetta', 'Z'],
  ['yotta', 'Y'],
]

/** SI units that take prefixes: name, other spelling, symbol, which prefixes are in use. */
const prefixed: ReadonlyArray<readonly [name: string, other: string, symbol: string, prefixes: string]> = [
  ['metre', 'meter', 'm', 'nµmcdk'],
  ['gram', 'gramme', 'g', 'nµmk'],
  ['litre', 'liter', 'L', 'µmcdh'],
  ['litre', 'liter', 'l', 'µmcdh'],
  ['watt', '', 'W', 'mkMGT'],
  ['watt hour', 'watt-hour', 'Wh', 'kMGT'],
  ['volt', '', 'V', 'mkM'],
  ['volt ampere', 'volt-amp', 'VA', 'kMG'],
  ['electronvolt', 'electron-volt', 'eV', 'mkMGT'],
  ['ampere', 'amp', 'A', 'm'],
  ['ampere hour', 'amp-hour', 'Ah', 'mk'],
  ['joule', '', 'J', 'kMGT'],
  ['hertz', '', 'Hz', 'kMGT'],
  ['pascal', '', 'Pa', 'hkMG'],
  ['newton', '', 'N', 'k'],
  ['newton metre', 'newton-meter', 'Nm', 'k'],
  ['tonne', '', 't', 'kMG'],
  ['ton', '', '', ''],
  ['byte', '', 'B', 'kMGTPEZY'],
  ['bit', '', 'b', 'kMGT'],
  ['bit', '', 'bit', 'kMGT'],
  ['flop', '', 'FLOPS', 'GTPE'],
  ['pixel', '', 'px', 'M'],
  ['becquerel', '', 'Bq', 'kMGT'],
  ['sievert', '', 'Sv', 'µm'],
  ['gray', '', 'Gy', 'm'],
  ['curie', '', 'Ci', 'µmk'],
  ['mole', '', 'mol', 'pnµmk'],
  ['dalton', '', 'Da', 'kM'],
  ['tesla', '', 'T', 'nµm'],
  ['farad', '', 'F', 'pnµm'],
  ['ohm', '', 'Ω', 'mkM'],
  ['coulomb', '', '', ''],
  ['parsec', '', 'pc', 'kM'],
  ['calorie', '', '', ''],
]

/** Names and symbols that are read with a prefix only: moles and Teslas are other things, "5T" and "20 F" too. */
const prefixedOnly: ReadonlySet<string> = new Set('mole gray tesla flop T F Da pc VA'.split(' '))

/** Unit words in small letters, with their singular name: "kilometers" to "kilometre". Words of several parts are joined by hyphens. */
export const unitWords: ReadonlyMap<string, string> = new Map(listWords())

/** First words of units of several words: "nautical" of "nautical mile". */
export const compoundBeginnings: ReadonlySet<string> = new Set(
  [...unitWords.keys()].flatMap((key) => (key.includes('-') ? [key.slice(0, key.indexOf('-'))] : [])),
)

/** Unit symbols as written: "MW", "km". */
export const unitSymbols: ReadonlyMap<string, string> = new Map(listSymbols())

function listWords(): [string, string][] {
  const entries: [string, string][] = []
  for (const [name, other] of prefixed) {
    for (const spelling of other === '' ? [name] : [name, other]) {
      const written = spelling.replace(' ', '-')
      const bare = prefixedOnly.has(name) ? [] : ([['', '']] as const)
      for (const [prefix] of [...bare, ...prefixes]) {
        const unit = prefix + name
        entries.push([prefix + written, unit], [`${prefix}${written}s`, unit])
      }
    }
  }
  for (const [unit, forms] of Object.entries(plainUnits))
    for (const form of forms.split(' ')) entries.push([form, unit])
  return entries
}

function listSymbols(): [string, string][] {
  const entries: [string, string][] = []
  for (const [name, , symbol, allowed] of prefixed) {
    if (symbol !== '' && !prefixedOnly.has(symbol)) entries.push([symbol, name])
    for (const [prefix, letter] of prefixes)
      if (allowed.includes(letter)) entries.push([letter + symbol, prefix + name])
  }
  for (const [unit, forms] of Object.entries(plainSymbols))
    for (const form of forms.split(' ')) entries.push([form, unit])
  return entries
}

/** Symbols that are words, names or scales elsewhere: read only when glued to the figure, or with nothing but a mark or a preposition behind. */
export const ambiguousSymbols: ReadonlySet<string> = new Set([
  ...'m g l L W V A J N t B b K C F in bar mi gal ha nm kn rad Pa Pm pm Mt Gt cc gm px stone IU cf sf MP st'.split(' '),
])

/** Adjectives of dimension that stand behind a measure: "161 m long". */
export const dimensionAdjectives: ReadonlySet<string> = new Set(
  'long wide tall high deep thick thin across away apart square cubic'.split(' '),
)
