const prefixes: ReadonlyArray<readonly [string, string]> = [
  ['pico', 'p'],
  ['nano', 'n'],
  ['micro', 'µ'],
  ['milli', 'm'],
  ['centi', 'c'],
  ['deci', 'd'],
  ['hecto', 'h'],
  ['kilo', 'k'],
  ['mega', 'M'],
  ['giga', 'G'],
  ['tera', 'T'],
  ['peta', 'P'],
  ['exa', 'E'],
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
  ['ampere', 'amp', 'A', 'm'],
  ['ampere hour', 'amp-hour', 'Ah', 'mk'],
  ['joule', '', 'J', 'kMGT'],
  ['hertz', '', 'Hz', 'kMGT'],
  ['pascal', '', 'Pa', 'hkM'],
  ['newton', '', 'N', 'k'],
  ['tonne', '', 't', 'kMG'],
  ['ton', '', '', ''],
  ['byte', '', 'B', 'kMGTPE'],
  ['bit', '', 'b', 'kMGT'],
  ['pixel', '', 'px', 'M'],
  ['becquerel', '', 'Bq', 'kMGT'],
  ['sievert', '', 'Sv', 'µm'],
]

/** Units without prefixes, written out; every form leads to its singular name. */
const plain: Readonly<Record<string, string>> = {
  inch: 'inch inches',
  foot: 'foot feet',
  yard: 'yard yards',
  mile: 'mile miles',
  'nautical mile': 'nautical-mile nautical-miles',
  'light year': 'light-year light-years',
  'astronomical unit': 'astronomical-unit astronomical-units',
  acre: 'acre acres',
  hectare: 'hectare hectares',
  ounce: 'ounce ounces',
  pound: 'pound pounds',
  tonne: 'metric-ton metric-tons metric-tonne metric-tonnes',
  ton: 'short-ton short-tons long-ton long-tons',
  kilogram: 'kilo kilos',
  carat: 'carat carats karat karats',
  gallon: 'gallon gallons',
  pint: 'pint pints',
  quart: 'quart quarts',
  teaspoon: 'teaspoon teaspoons',
  tablespoon: 'tablespoon tablespoons',
  barrel: 'barrel barrels',
  bushel: 'bushel bushels',
  horsepower: 'horsepower',
  calorie: 'calorie calories',
  kilocalorie: 'kilocalorie kilocalories',
  decibel: 'decibel decibels',
  lumen: 'lumen lumens',
  lux: 'lux',
  degree: 'degree degrees',
  radian: 'radian radians',
  ohm: 'ohm ohms',
  kelvin: 'kelvin kelvins',
  knot: 'knot knots',
  bar: 'bar bars',
  millibar: 'millibar millibars',
  kibibyte: 'kibibyte kibibytes',
  mebibyte: 'mebibyte mebibytes',
  gibibyte: 'gibibyte gibibytes',
  tebibyte: 'tebibyte tebibytes',
  'part per million': 'parts-per-million',
  'part per billion': 'parts-per-billion',
  'degree Celsius': 'celsius celcius centigrade',
  'degree Fahrenheit': 'fahrenheit farenheit',
  'mile per hour': 'm.p.h. mph',
  'kilometre per hour': 'k.p.h. kmph',
  'kilopound per square inch': 'ksi',
  'pound-foot': 'lb-ft ft-lb ft-lbs lb-fts pound-foot pound-feet foot-pound foot-pounds',
  'newton metre': 'newton-metre newton-metres newton-meter newton-meters',
}

/** Symbols, read as written in capitals and small letters. */
const symbols: Readonly<Record<string, string>> = {
  inch: 'in',
  foot: 'ft',
  yard: 'yd yds',
  mile: 'mi',
  'nautical mile': 'nm nmi',
  hectare: 'ha',
  ounce: 'oz',
  pound: 'lb lbs',
  gallon: 'gal',
  horsepower: 'hp HP bhp',
  decibel: 'dB',
  kilocalorie: 'kcal',
  gram: 'gm',
  kilogram: 'KG kgs',
  kilometre: 'KM kms',
  megabyte: 'MBs Mb mb',
  gigabyte: 'GBs gb',
  kilobyte: 'KB kb',
  gibibyte: 'GiB',
  mebibyte: 'MiB',
  tebibyte: 'TiB',
  milligram: 'mgs',
  microgram: 'mcg μg',
  micrometre: 'μm',
  millilitre: 'ML',
  'kilometre per hour': 'kmh kph',
  'mile per hour': 'mph MPH',
  'mile per gallon': 'mpg',
  'revolution per minute': 'rpm',
  'kilobit per second': 'kbps Kbps',
  'megabit per second': 'Mbps mbps',
  'gigabit per second': 'Gbps gbps',
  'frame per second': 'fps',
  'part per million': 'ppm',
  'part per billion': 'ppb',
  'pound per square inch': 'psi',
  hertz: 'HZ',
  kilohertz: 'KHz KHZ',
  megahertz: 'Mhz MHZ',
  gigahertz: 'Ghz GHZ',
  kilowatt: 'KW',
  'kilowatt hour': 'KWh KWH',
  'barrel per day': 'bpd',
  'cubic centimetre': 'cc',
  knot: 'kn kts',
  radian: 'rad',
  'square foot': 'sqft',
  'square metre': 'sqm',
  'square kilometre': 'sqkm',
  'degree Celsius': '℃',
  'degree Fahrenheit': '℉',
}

/** Unit words in small letters, with their singular name: "kilometers" to "kilometre". Words of several parts are joined by hyphens. */
export const unitWords: ReadonlyMap<string, string> = new Map(listWords())

/** Unit symbols as written: "MW", "km". */
export const unitSymbols: ReadonlyMap<string, string> = new Map(listSymbols())

function listWords(): [string, string][] {
  const entries: [string, string][] = []
  for (const [name, other] of prefixed) {
    for (const spelling of other === '' ? [name] : [name, other]) {
      const written = spelling.replace(' ', '-')
      for (const [prefix] of [['', ''], ...prefixes] as const) {
        const unit = prefix + name
        entries.push([prefix + written, unit], [`${prefix}${written}s`, unit])
      }
    }
  }
  for (const [unit, forms] of Object.entries(plain)) for (const form of forms.split(' ')) entries.push([form, unit])
  return entries
}

function listSymbols(): [string, string][] {
  const entries: [string, string][] = []
  for (const [name, , symbol, allowed] of prefixed) {
    if (symbol !== '') entries.push([symbol, name])
    for (const [prefix, letter] of prefixes)
      if (allowed.includes(letter)) entries.push([letter + symbol, prefix + name])
  }
  for (const [unit, forms] of Object.entries(symbols)) for (const form of forms.split(' ')) entries.push([form, unit])
  return entries
}

/** Symbols that are words, names or scales elsewhere: read only when glued to the figure, or with nothing but a mark or a preposition behind. */
export const ambiguousSymbols: ReadonlySet<string> = new Set([
  ...'m g l L W V A J N t B b K C F in bar mi gal ha nm kn rad Pa Pm pm Mt Gt cc gm px'.split(' '),
])

/** Adjectives of dimension that stand behind a measure: "161 m long". */
export const dimensionAdjectives: ReadonlySet<string> = new Set(
  'long wide tall high deep thick across away apart square cubic'.split(' '),
)
