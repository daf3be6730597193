const units =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
const tens = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'

/** Ordinals that close a number: "fifth", "twenty-first", "two hundredth". */
export const ordinalWords: ReadonlyMap<string, number> = new Map([
  ...units.split(' ').map((word, index): [string, number] => [word, index + 1]),
  ...tens.split(' ').map((word, index): [string, number] => [word, (index + 2) * 10]),
  // Common misspellings.
  ['nineth', 9],
  ['twelvth', 12],
])

/** Ordinals of scale: "hundredth", "ten-thousandth". */
export const scaleOrdinals: ReadonlyMap<string, number> = new Map([
  ['hundredth', 100],
  ['thousandth', 1e3],
  ['millionth', 1e6],
  ['billionth', 1e9],
  ['trillionth', 1e12],
])

/** Endings of ordinals in digits: "21st", "50th". */
export const ordinalEndings: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th'])

/** Denominators in the singular: "a third", "one quarter", "one-tenth". "second" never is one. */
export const denominators: ReadonlyMap<string, number> = new Map([
  ...[...ordinalWords].filter(([word]) => word !== 'first' && word !== 'second'),
  ...scaleOrdinals,
  ['half', 2],
  ['quarter', 4],
])

/** Denominators in the plural: "two-thirds", "three quarters". */
export const pluralDenominators: ReadonlyMap<string, number> = new Map([
  ...[...denominators].map(([word, value]): [string, number] => [`${word}s`, value]),
  ['halves', 2],
])
