/** Weekday names and abbreviations to their ISO number, 1 Monday to 7 Sunday. */
export const weekdays: ReadonlyMap<string, number> = new Map(
  (
    'monday:1 mon:1 tuesday:2 tues:2 tue:2 wednesday:3 wed:3 thursday:4 thurs:4 thur:4 thu:4 friday:5 fri:5 ' +
    'saturday:6 sat:6 sunday:7 sun:7'
  )
    .split(' ')
    .map((entry) => {
      const [name, number] = entry.split(':') as [string, string]
      return [name, Number(number)]
    }),
)

/** Abbreviations that are other words as well: they need a date beside them. */
export const ambiguousWeekdays: ReadonlySet<string> = new Set('sun sat wed mon fri thu tue'.split(' '))

/** What follows a weekday in the name of a paper, a programme or a holiday: "Sunday Times", "Black Friday Sale". */
export const weekdayNames: ReadonlySet<string> = new Set(
  'times telegraph mirror post herald mail express sun independent night school schools league club harbor harbour addams'.split(
    ' ',
  ),
)
