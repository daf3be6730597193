/** Words and abbreviations of time, with their singular name. */
export const durationWords: ReadonlyMap<string, string> = new Map(
  Object.entries({
    millisecond: 'millisecond milliseconds',
    microsecond: 'microsecond microseconds',
    nanosecond: 'nanosecond nanoseconds',
    second: 'second seconds sec secs',
    minute: 'minute minutes min mins',
    hour: 'hour hours hr hrs',
    day: 'day days',
    week: 'week weeks wk wks',
    fortnight: 'fortnight fortnights',
    month: 'month months mo mos mth mths',
    year: 'year years yr yrs',
    decade: 'decade decades',
    century: 'century centuries',
    millennium: 'millennium millennia',
  }).flatMap(([unit, forms]) => forms.split(' ').map((form): [string, string] => [form, unit])),
)

/** Symbols of time, only glued to digits: "30s", "24h", "150ms". */
export const gluedDurations: ReadonlyMap<string, string> = new Map([
  ['ms', 'millisecond'],
  ['µs', 'microsecond'],
  ['μs', 'microsecond'],
  ['ns', 'nanosecond'],
  ['h', 'hour'],
  ['d', 'day'],
  ['y', 'year'],
])

/** Words between a figure and its unit of time: "10 business days", "three consecutive years". */
export const durationModifiers: ReadonlySet<string> = new Set(
  (
    'business working calendar consecutive straight full trading more additional long whole extra further short ' +
    'successive continuous solid academic fiscal'
  ).split(' '),
)
