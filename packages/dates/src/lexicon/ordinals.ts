const units = 'first second third fourth fifth sixth seventh eighth ninth'.split(' ')
const rest =
  'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )

/** Ordinal words of one word that can number a day, a quarter or a century: "first" to "twentieth", "thirtieth". */
export const ordinalWords: ReadonlyMap<string, number> = new Map([
  ...[...units, ...rest].map((word, index): [string, number] => [word, index + 1]),
  ['thirtieth', 30],
])

/** "twenty" and "thirty" before "-first": "the twenty-first of May". */
export const tens: ReadonlyMap<string, number> = new Map([
  ['twenty', 20],
  ['thirty', 30],
])

/** What turns digits into an ordinal: "11th". */
export const ordinalSuffixes: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th'])
