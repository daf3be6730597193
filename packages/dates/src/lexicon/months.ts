/** Month names and abbreviations to their number. */
export const months: ReadonlyMap<string, number> = new Map(
  (
    'january:1 jan:1 february:2 feb:2 march:3 mar:3 april:4 apr:4 may:5 june:6 jun:6 july:7 jul:7 august:8 aug:8 ' +
    'september:9 sept:9 sep:9 october:10 oct:10 november:11 nov:11 december:12 dec:12'
  )
    .split(' ')
    .map((entry) => {
      const [name, number] = entry.split(':') as [string, string]
      return [name, Number(number)]
    }),
)

/** Months that are also other words or given names: "May", the verb; "April Jones"; "August", the adjective; "Jan de Vries". */
export const ambiguousMonths: ReadonlySet<string> = new Set('march april may june august jan mar jun dec'.split(' '))

/** Of these, the ones that are months in lower case only beside a day or a year, if at all. */
export const lowerCaseWords: ReadonlySet<string> = new Set('march may august jan mar jun dec sep'.split(' '))
