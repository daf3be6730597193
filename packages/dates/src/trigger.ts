import { dayParts, deictics, namedDays } from './lexicon/deictics.ts'
import { holidays } from './lexicon/holidays.ts'
import { months } from './lexicon/months.ts'
import { ordinalWords } from './lexicon/ordinals.ts'
import { seasons } from './lexicon/seasons.ts'
import { smallNumbers, tensNumbers } from './lexicon/spelled-numbers.ts'
import { timeZones, timeZoneWords } from './lexicon/time-zones.ts'
import { weekdays } from './lexicon/weekdays.ts'

/**
 * Whether a paragraph can hold a date: a cheap look that lets `extractDates` pass over the others before they are made into a tree.
 * It may say yes too often, never no to what the readers would read; a test holds the two roads against each other.
 */
export function mayHoldDate(paragraph: string): boolean {
  return inAnyCase.test(paragraph) || inCapitals.test(paragraph)
}

const units = 'day|week|workweek|weekend|fortnight|month|quarter|year|decade|century'

/** Words that every reading with them needs no other word for; "may" is told by its capital. */
const words: readonly string[] = [
  ...[...months.keys()].filter((month) => month !== 'may'),
  ...weekdays.keys(),
  ...[...weekdays.keys()].filter((day) => day.endsWith('day')).map((day) => `${day}s`),
  ...namedDays.keys(),
  ...dayParts,
  ...seasons.keys(),
  ...tensNumbers.keys(),
  ...[...smallNumbers].filter(([, value]) => value > 10).map(([word]) => word),
  ...'hundred thousand twenties thirties forties fifties sixties seventies eighties nineties'.split(' '),
  ...'midday midnight half quarter quarters century centuries weekdays weeknights weekends eod eom eoq eoy'.split(' '),
  ...'hourly daily nightly weekly fortnightly monthly quarterly annually yearly biannually biennially'.split(' '),
  ...'fy cy fiscal pm oclock'.split(' '),
]

/** What stands directly before a unit where it is a date: "this year", "of the month", "by year-end", "the first week". */
const beforeUnit: readonly string[] = [
  ...deictics.keys(),
  ...'the of by at until before through since after single other'.split(' '),
  ...'financial calendar academic school working business'.split(' '),
  ...ordinalWords.keys(),
  ...smallNumbers.keys(),
  'final',
]

const inAnyCase: RegExp = new RegExp(
  [
    // "1999", "20161016", "03/04", "4:30", "05-08-16", "5-may-16", "02.27.01"
    '\\d{4}|\\d[/:]\\d|\\d[-‑–]\\d{1,2}[-‑–]\\d|\\d[-‑–/]may|\\d\\.\\d{1,2}\\.\\d',
    // "4th", "8p", "9 am", "'90s", "14.30 hrs", "Q1", "3Q25", "9M25"
    "\\d(?:st|nd|rd|th|[apqh])(?![a-z])|\\dh\\d|[69]m\\d|\\d\\s*[ap]\\.?\\s?m(?![a-z])|\\d0\\s?['’]?s(?![a-z])|\\.\\d\\d\\s?h|(?<![a-z])[qh]\\d",
    // "9.30–17.00", "opens at eight"
    '\\d\\.\\d\\d\\s*(?:[-–—]|to)\\s*\\d+\\.\\d\\d(?!\\d)|(?<![a-z])(?:opens?|closes?|shuts?)\\s+at(?![a-z])',
    // "six a.m.", "o'clock", "year to date", "week 10", "10 local time"
    `[ap]\\.\\s?m(?![a-z])|o['’]clock|(?<![a-z])to[-‑–\\s]+date|(?<![a-z])week\\s+\\d|\\d\\s*\\(?(?:${[...timeZoneWords].join('|')})`,
    `(?<![a-z])(?:${[
      ...words,
      ...[...holidays.keys()].map(spaced),
      `(?:${[...smallNumbers.keys()].join('|')})\\s+[ap]\\s?m`,
      `(?:${beforeUnit.join('|')})\\s+(?:${units})s?`,
      `(?:every|each)\\s*(?:single\\s+)?(?:\\d+\\s*|[a-z]+\\s+)?(?:${units}|night|weekday)s?`,
    ].join('|')})(?![a-z])`,
  ].join('|'),
  'i',
)

/** "May" and "in may", "at 10 GMT", "44 BC": other words in lower case. */
const inCapitals: RegExp = new RegExp(
  `\\d\\s*(?:B\\.?C|A\\.?D|C\\.?E)|(?<![A-Za-z])A\\.?D\\.?\\s*\\d|(?<![A-Za-z])(?:M[Aa][Yy]|[Ii][Nn]\\s+may)(?![A-Za-z])|\\d\\s*\\(?(?:${[...timeZones].join('|')})(?![A-Za-z])`,
)

/** The name of a feast as it may be written: its words and marks stand apart in the lexicon. */
function spaced(name: string): string {
  return name.replaceAll('.', '\\.').replaceAll("'", "['’]").replaceAll(' ', '\\s*')
}
